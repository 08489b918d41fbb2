/**
 * What the browser's own popovers leave to be done for menus of links. It listens to the whole page, so that it serves the
 * screen that comes with the document and the live one alike.
 */

const MENU = '[popover]';
const LINKS = 'a[href], button, input';

document.addEventListener('click', (event) => {
  const at = event.target as Element;
  const link = at.closest<HTMLAnchorElement>(`${MENU} a[href]`);
  const opener = at.closest<HTMLButtonElement>('button[data-query]');
  const toggle = at.closest('button.toggle');
  if (opener) {
    nameFiles(opener);
  } else if (toggle) {
    const open = toggle.parentElement?.classList.toggle('open') ?? false;
    toggle.setAttribute('aria-expanded', String(open));
  } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    chosen(link);
  }
});

/** Says at once what was chosen; one answer closes its menu, which takes the keyboard back to the button. */
function chosen(link: HTMLAnchorElement): void {
  const menu = link.closest<HTMLElement>(MENU);
  if (menu?.closest('[data-many]')) {
    if (link.hasAttribute('aria-current')) {
      link.removeAttribute('aria-current');
    } else {
      link.setAttribute('aria-current', 'true');
    }
  } else {
    menu?.hidePopover();
  }
}

let named: string | undefined;

/** Of the charts of a screen, which share one menu, this is the one whose files are wanted. */
function nameFiles(opener: HTMLButtonElement): void {
  named = opener.id;
  const menu = opener.popoverTargetElement as HTMLElement | null;
  menu?.querySelectorAll<HTMLAnchorElement>('a[data-file]').forEach((file) => {
    file.setAttribute('href', [file.dataset.file, opener.dataset.query, file.dataset.more].join(''));
  });
}

/** Opens what is open on one screen on another one that shows the same, by its name. */
export function carryOver(before: ParentNode, remove: () => void): void {
  const open = before.querySelector<HTMLElement>(`${MENU}:popover-open`)?.id;
  const focused = document.activeElement?.id;
  const unfolded = before.querySelector('.bar.open') !== null;
  remove();
  if (unfolded) {
    document.querySelector<HTMLElement>('button.toggle:not([aria-expanded=true])')?.click();
  }
  const menu = open ? document.getElementById(open) : null;
  if (menu && open) {
    const openers = [...document.querySelectorAll<HTMLButtonElement>(`button[popovertarget="${open}"]`)];
    const opener = openers.find((each) => each.id === named) ?? openers[0];
    if (opener?.dataset.query !== undefined) {
      nameFiles(opener);
    }
    menu.showPopover({ source: opener } as never);
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  }
}

document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  const menu = at.closest<HTMLElement>(MENU);
  if (at.matches('button[popovertarget]') && event.key === 'ArrowDown') {
    event.preventDefault();
    at.click();
  } else if (menu && at.localName !== 'input') {
    const links = [...menu.querySelectorAll<HTMLElement>(LINKS)];
    const next = neighbour(event.key, links.indexOf(at), links.length, columns(links));
    if (next !== undefined) {
      event.preventDefault();
      links[next]?.focus();
    }
  }
});

/** How many stand beside each other in the first row. */
function columns(links: HTMLElement[]): number {
  const top = links[0]?.offsetTop;
  const below = links.findIndex((link) => link.offsetTop !== top);
  return below < 1 ? links.length : below;
}

function neighbour(key: string, at: number, count: number, columns: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + (columns < count ? columns : 1), count - 1);
    case 'ArrowUp':
      return Math.max(at - (columns < count ? columns : 1), 0);
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
