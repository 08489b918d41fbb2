import type { ApexChart } from './chart/apex-chart.ts';

/**
 * The screen that came with the document. It can be read while Flow starts, and makes way for the live one in the frame in
 * which that is there, so that never both are on the page. Both list the same things in the same order: what a reader has
 * done to the one is done to its counterpart in the other.
 */
const prerendered = document.getElementById('prerendered');

const CONTROLS =
  '[data-control], vaadin-button, vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-text-field';
const STOPS = 'a[href], summary, main, .drawer, .scroll';
const LONGEST_WAIT = 1000;

/** What the reader pressed before it could answer: the last one counts. */
let asked: Element | undefined;

prerendered?.addEventListener('click', (event) => {
  const at = event.target as Element;
  asked = at.closest(CONTROLS) ?? asked;
  const link = at.closest('a[href]');
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

/** Lets the live screen take the place of the still one as soon as it stands in the outlet. */
export function handOver(outlet: HTMLElement): void {
  if (!prerendered) {
    return;
  }
  const watch = new MutationObserver(() => {
    // Flow fills its container first. Where the server cannot be reached it shows an empty frame: this says more.
    if (outlet.firstElementChild?.firstElementChild) {
      watch.disconnect();
      void replace(prerendered, outlet);
    }
  });
  watch.observe(outlet, { childList: true, subtree: true });
}

async function replace(before: HTMLElement, now: HTMLElement): Promise<void> {
  try {
    await paint(before, now);
    pairs<HTMLDetailsElement>('details', before, now).forEach(([was, is]) => {
      is.open = was.open;
    });
    pairs('.scroll', before, now).forEach(([was, is]) => is.scrollTo(was.scrollLeft, was.scrollTop));
  } finally {
    const focused = counterpart(document.activeElement, STOPS, before, now);
    const wanted = counterpart(asked, CONTROLS, before, now);
    before.remove();
    focused?.focus({ preventScroll: true });
    setTimeout(() => press(wanted)); // Flow is still taking in what the server said
  }
}

/** Charts that could be seen are to be seen in the first frame too. */
async function paint(before: HTMLElement, now: HTMLElement): Promise<void> {
  const charts = pairs<ApexChart>('apex-chart', before, now);
  await Promise.all(charts.map(([, is]) => is.updateComplete));
  charts.filter(([was]) => was.dataset.state === 'drawn').forEach(([, is]) => is.paintNow());
}

/** A field that is written into is pressed by going there. */
function press(control: HTMLElement | undefined): void {
  if (control?.localName === 'vaadin-text-field') {
    control.focus();
  } else {
    control?.click();
  }
}

function counterpart(
  one: Element | null | undefined,
  kind: string,
  before: HTMLElement,
  now: HTMLElement,
): HTMLElement | undefined {
  return pairs(kind, before, now).find(([was]) => was === one)?.[1];
}

/** What the server does not show is left out of the document, but not of the live screen. */
function pairs<T extends HTMLElement>(kind: string, before: HTMLElement, now: HTMLElement): [T, T][] {
  const live = [...now.querySelectorAll<T>(kind)].filter((each) => !each.closest('[hidden]'));
  return [...before.querySelectorAll<T>(kind)].flatMap((was, at) => {
    const is = live[at];
    return is ? [[was, is]] : [];
  });
}
