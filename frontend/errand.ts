import { recall, remember } from './memory.ts';

/**
 * Where a reader is on the way to. Should the page be loaded anew before they have got there, because the server was started
 * again or the line was cut, they still get there.
 */

const ERRAND = 'olshem-errand';

/** After this many ms nobody remembers having pressed anything. */
const FORGOTTEN = 60_000;

let wanted: string | undefined;

export function setOut(address: string): void {
  wanted = address;
  remember(ERRAND, JSON.stringify([address, Date.now()]));
}

export function arrive(): void {
  wanted = undefined;
  recall(ERRAND);
}

/** Where the page is to go on. */
export function destination(): string {
  return wanted ?? location.href;
}

/** Goes where the page before this one was asked to go. */
export function goOn(): void {
  const errand = recall(ERRAND);
  if (errand) {
    const [address, at] = JSON.parse(errand) as [string, number];
    if (Date.now() - at < FORGOTTEN && address !== location.href) {
      location.replace(address);
    }
  }
}
