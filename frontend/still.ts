import type { ApexChart } from './chart/apex-chart.ts';

/**
 * The screen that came with the document. It can be read while Flow starts, and makes way for the live one in the frame in
 * which that is there, so that never both are on the page.
 */
const still = document.getElementById('still');

const CONTROLS =
  '[data-control], summary, vaadin-button, vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-text-field';
const STOPS = 'a[href], summary';

/** What the reader pressed before it could answer: the last one counts. */
let asked: Element | undefined;
still?.addEventListener('click', (event) => {
  asked = (event.target as Element).closest(CONTROLS) ?? asked;
});

/** When what came with the document has been on the screen. */
export function seen(): Promise<void> {
  if (!still || document.visibilityState === 'hidden') {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Lets the live screen take the place of the still one as soon as it stands in the outlet. */
export function handOver(outlet: HTMLElement): void {
  if (!still) {
    return;
  }
  const watch = new MutationObserver(() => {
    // Flow fills its container first: whatever stands in it, be it that something went wrong, is the screen.
    if (outlet.firstElementChild?.firstElementChild) {
      watch.disconnect();
      void replace(still, outlet);
    }
  });
  watch.observe(outlet, { childList: true, subtree: true });
}

async function replace(before: HTMLElement, now: HTMLElement): Promise<void> {
  const painted = [...before.querySelectorAll<ApexChart>('apex-chart')];
  const charts = [...now.querySelectorAll<ApexChart>('apex-chart')];
  await Promise.all(charts.map((chart) => chart.updateComplete));
  charts.forEach((chart, i) => {
    if (painted[i]?.dataset.state === 'drawn') {
      chart.paintNow();
    }
  });
  const focused = counterpart(document.activeElement, STOPS, before, now);
  const wanted = counterpart(asked, CONTROLS, before, now);
  before.remove();
  focused?.focus({ preventScroll: true });
  setTimeout(() => wanted?.click()); // Flow is still taking in what the server said
}

/** What stands in the live screen where something stood in the still one: both list the same things in the same order. */
function counterpart(
  one: Element | null | undefined,
  kind: string,
  before: HTMLElement,
  now: HTMLElement,
): HTMLElement | undefined {
  const at = one ? shown(before, kind).indexOf(one as HTMLElement) : -1;
  return at < 0 ? undefined : shown(now, kind)[at];
}

/** What the server does not show is left out of the document, but not of the live screen. */
function shown(root: HTMLElement, kind: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(kind)].filter((each) => !each.closest('[hidden]'));
}
