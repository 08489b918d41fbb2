import { arrive, setOut } from './errand.ts';
import { isOurs } from './link.ts';
import { become } from './screen.ts';

/**
 * Links followed before the page is live. The next document is fetched, and its screen takes the place of the one that is
 * shown: the scripts that are about to start need not start again, and find the address that is shown then. Where that does
 * not work the browser follows the link as it would have.
 */
const prerendered = document.getElementById('prerendered');

let way: Promise<void> | undefined;
let asked: AbortController | undefined;

prerendered?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link?.matches('.skip')) {
    event.preventDefault(); // here is the page that it would load again
    prerendered.querySelector<HTMLElement>('main')?.focus();
  } else if (link) {
    if (isOurs(event, link)) {
      event.preventDefault();
      follow(link.href, true);
    }
    event.stopPropagation(); // Flow listens before it can follow
  }
});

addEventListener('popstate', () => {
  if (prerendered?.isConnected) {
    follow(location.href, false);
  }
});

/** When what was last asked for is shown; at once, where nothing is. */
export async function shown(): Promise<void> {
  while (way) {
    await way;
  }
}

/** Whether something is asked for that is not shown yet. */
export function isOnTheWay(): boolean {
  return way !== undefined;
}

/**
 * @param further whether it is a new step, which the reader can take back
 */
function follow(address: string, further: boolean): void {
  asked?.abort();
  const mine = (asked = new AbortController());
  setOut(address);
  const going = go(address, further, mine.signal)
    .catch(() => {
      if (!mine.signal.aborted) {
        location.assign(address);
      }
    })
    .finally(() => {
      if (way === going) {
        way = undefined;
      }
    });
  way = going;
}

async function go(address: string, further: boolean, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { signal, headers: { accept: 'text/html' } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const screen = next.getElementById('prerendered');
  if (!answer.ok || !screen || !prerendered) {
    throw new Error(`no screen comes with ${answer.url}`);
  }
  signal.throwIfAborted();
  const elsewhere = new URL(answer.url).pathname !== location.pathname;
  if (further) {
    history.pushState(history.state, '', answer.url);
  }
  document.title = next.title;
  become(prerendered, screen);
  arrive();
  if (elsewhere && further) {
    scrollTo(0, 0);
  }
}
