import { destination } from './errand.ts';
import { recall, remember } from './memory.ts';

/**
 * A line that was cut and a server that was started again heal by themselves: as soon as the server answers, the page goes on
 * where the reader wanted to be. Flow comes first, which finds its way back after a short interruption without a reload.
 */

interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

const LOST = ['connection-lost', 'reconnecting'];
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 3000;

/** Within this time Flow asks again by itself. */
const FLOW_FIRST = 2500;

const HEALED = 'olshem-healed';
const MOST_IN_A_ROW = 5;
const ROW = 30_000;

let healing = false;

/** Whether something was asked for that Flow knows nothing of. */
let owed = false;

function connection(): ConnectionState {
  return (window as unknown as { Vaadin: { connectionState: ConnectionState } }).Vaadin.connectionState;
}

/** Whether Flow has given up: it would follow a link to a page of its own that says so. */
export function isLost(): boolean {
  return connection().state === 'connection-lost';
}

export function watchConnection(): void {
  connection().addStateChangeListener((_before, now) => {
    if (LOST.includes(now)) {
      void heal();
    }
  });
}

/** Goes where the reader wants to be as soon as the server is back: Flow was not told of it. */
export function owe(): void {
  owed = true;
  void heal();
}

/** Waits for the server and goes on. */
async function heal(): Promise<void> {
  if (healing) {
    return;
  }
  healing = true;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    await wait(pause);
    if (!LOST.includes(connection().state) && !owed) {
      break;
    }
    if (await answers()) {
      await wait(owed || isLost() ? 0 : FLOW_FIRST);
      if (owed || LOST.includes(connection().state)) {
        reload();
      }
      break;
    }
  }
  healing = false;
}

/** Not for ever: where a new page does not help either, the sign of the lost connection stays. */
function reload(): void {
  const [times, since] = JSON.parse(recall(HEALED) ?? '[0, 0]') as [number, number];
  const inARow = Date.now() - since < ROW;
  if (!inARow || times < MOST_IN_A_ROW) {
    remember(HEALED, JSON.stringify(inARow ? [times + 1, since] : [1, Date.now()]));
    const address = destination();
    if (address === location.href) {
      location.reload();
    } else {
      location.assign(address);
    }
  }
}

async function answers(): Promise<boolean> {
  try {
    const answer = await fetch(new URL('icon.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' });
    return answer.ok;
  } catch {
    return false;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
