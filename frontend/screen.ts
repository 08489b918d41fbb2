import morphdom from 'morphdom';
import type { ApexChart } from './chart/apex-chart.ts';

/**
 * A screen of which the server says the whole markup at once. Only what another address changes is touched: what a reader has
 * opened, where the keyboard stands, how far a table is scrolled and what is drawn already stays.
 */
class Screen extends HTMLElement {
  /** What stands in it; from Flow. */
  set markup(markup: string) {
    if (this.firstChild) {
      const next = document.createElement('template');
      next.innerHTML = `<div>${markup}</div>`;
      become(this, next.content.firstElementChild as HTMLElement);
    } else {
      this.innerHTML = markup;
    }
  }
}

/** Elements that make their content themselves, from their attributes. */
const MADE_BY_SCRIPT = 'apex-chart, copy-link';

/** Lets what stands in one element become what stands in another one. */
export function become(element: HTMLElement, next: HTMLElement): void {
  morphdom(element, next, {
    childrenOnly: true,
    onBeforeElUpdated: (was, is) => {
      if (was.matches(MADE_BY_SCRIPT)) {
        takeAttributes(was, is);
        return false;
      }
      if (was.matches('input[type=search]')) {
        was.setAttribute('value', is.getAttribute('value') ?? ''); // what has been written since is the reader's
        return false;
      }
      keep(was, is);
      return !was.isEqualNode(is);
    },
  });
  element.querySelectorAll<ApexChart>('apex-chart').forEach((chart) => {
    if (isInView(chart)) {
      void chart.updateComplete.then(() => chart.paintNow()); // in the frame in which all else is new
    }
  });
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Only those that are given: the others are the element's own. */
function takeAttributes(was: HTMLElement, is: HTMLElement): void {
  for (const { name, value } of is.attributes) {
    if (was.getAttribute(name) !== value) {
      was.setAttribute(name, value);
    }
  }
}

/** What a reader has opened. */
function keep(was: HTMLElement, is: HTMLElement): void {
  if (was.matches('details[open]')) {
    is.setAttribute('open', '');
  }
  if (was.matches('.bar.open')) {
    is.classList.add('open');
  }
  if (was.matches('button.toggle[aria-expanded]')) {
    is.setAttribute('aria-expanded', was.getAttribute('aria-expanded') ?? 'false');
  }
}

customElements.define('olshem-screen', Screen);
