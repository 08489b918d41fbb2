import type { ApexChart } from './chart/apex-chart.ts';
import { carryOver } from './menus.ts';

/**
 * The screen that came with the document. It can be read while Flow starts, and makes way for the live one in the frame in
 * which that is there, so that never both are on the page. What a reader has opened or written in the one is open
 * and written in the other, and the keyboard stays; nothing is ever pressed for them.
 */
const prerendered = document.getElementById('prerendered');

/** Where the keyboard may stand, if not on something that has a name. */
const STOPS = 'a[href], summary, main, .drawer, .scroll';
const LONGEST_WAIT = 1000;

prerendered?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href]');
  if (link?.matches('.skip')) {
    event.preventDefault(); // here is the page that it would load again
    prerendered.querySelector<HTMLElement>('main')?.focus();
  } else if (link) {
    event.stopPropagation(); // Flow listens before it can follow: the browser can at any time
  }
});

/** When what came with the document has been on the screen; in a window that nobody sees, soon. */
export function seen(): Promise<void> {
  if (!prerendered || document.visibilityState === 'hidden') {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_WAIT);
  });
}

/**
 * Lets the live screen take the place of the one in the document as soon as it stands in the outlet.
 *
 * @param takeOver what else the live one is to take over
 */
export function handOver(outlet: HTMLElement, takeOver: (before: HTMLElement, now: HTMLElement) => void): void {
  if (!prerendered) {
    return;
  }
  const watch = new MutationObserver(() => {
    // Flow fills its container first. Where the server cannot be reached it shows an empty frame: this says more.
    if (outlet.firstElementChild?.firstElementChild) {
      watch.disconnect();
      void replace(prerendered, outlet, takeOver);
    }
  });
  watch.observe(outlet, { childList: true, subtree: true });
}

async function replace(
  before: HTMLElement,
  now: HTMLElement,
  takeOver: (before: HTMLElement, now: HTMLElement) => void,
): Promise<void> {
  try {
    await paint(before, now);
    pairs<HTMLDetailsElement>('details', before, now).forEach(([was, is]) => {
      is.open = was.open;
    });
    pairs('.scroll', before, now).forEach(([was, is]) => is.scrollTo(was.scrollLeft, was.scrollTop));
    takeOver(before, now);
  } finally {
    const stop = document.activeElement;
    const name = stop?.id;
    const focused = name ? undefined : counterpart(stop, before, now);
    carryOver(before, () => before.remove());
    (name ? document.getElementById(name) : focused)?.focus({ preventScroll: true });
  }
}

/** Charts that could be seen are to be seen in the first frame too. */
async function paint(before: HTMLElement, now: HTMLElement): Promise<void> {
  const charts = pairs<ApexChart>('apex-chart', before, now);
  await Promise.all(charts.map(([, is]) => is.updateComplete));
  charts.filter(([was]) => was.dataset.state === 'drawn').forEach(([, is]) => is.paintNow());
}

/** The one of the same kind and place, if it says the same. */
function counterpart(one: Element | null, before: HTMLElement, now: HTMLElement): HTMLElement | undefined {
  const is = pairs(STOPS, before, now).find(([was]) => was === one)?.[1];
  return is?.matches('a, summary') && is.textContent !== one?.textContent ? undefined : is;
}

/** What the server does not show is left out of the document, but not of the live screen. */
function pairs<T extends HTMLElement>(kind: string, before: HTMLElement, now: HTMLElement): [T, T][] {
  const live = [...now.querySelectorAll<T>(kind)].filter((each) => !each.closest('[hidden]'));
  return [...before.querySelectorAll<T>(kind)].flatMap((was, at) => {
    const is = live[at];
    return is ? [[was, is]] : [];
  });
}
