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

/** In ms. */
const LONGEST_WAIT = 2000;
const SOON = 200;

/**
 * When what came with the document has been on the screen with its charts, and the page is at rest: every choice on it works
 * already, so that what makes it live need not be in its way. In a window that nobody sees, soon.
 */
export async function seen(): Promise<void> {
  if (prerendered && document.visibilityState !== 'hidden') {
    await Promise.race([painted(), wait(LONGEST_WAIT)]);
  }
}

async function painted(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise<unknown>((resolve) =>
    ('requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, SOON)));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Lets the live screen take the place of the one in the document as soon as it stands in the outlet.
 *
 * @param takeOver what else the live one is to take over
 * @param catchUp  lets it show what the other one shows, where the reader has gone on meanwhile
 */
export function handOver(
  outlet: HTMLElement,
  takeOver: (before: HTMLElement, now: HTMLElement) => void,
  catchUp: () => Promise<void> | undefined,
): void {
  if (!prerendered) {
    return;
  }
  const watch = new MutationObserver(() => {
    // Flow fills its container first. Where the server cannot be reached it shows an empty frame: this says more.
    if (outlet.firstElementChild?.firstElementChild) {
      watch.disconnect();
      const behind = catchUp();
      if (behind) {
        void behind.then(() => replace(prerendered, outlet, takeOver));
      } else {
        void replace(prerendered, outlet, takeOver);
      }
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
