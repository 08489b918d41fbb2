/** Work for when the page is at rest, one piece at a time, in the order asked for. */
const waiting: (() => unknown)[] = [];
let running = false;

/** Safari has no idle callback: there it waits a moment. */
const rest = (work: () => void) =>
  ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 4000 }) : setTimeout(work, 300));

/** A piece that does not end holds nobody up for longer. */
const patience = 3000;

async function next(): Promise<void> {
  try {
    await Promise.race([waiting.shift()?.(), new Promise((go) => setTimeout(go, patience))]);
  } finally {
    running = waiting.length > 0;
    if (running) {
      rest(() => void next());
    }
  }
}

/** Does the work when the page is at rest, unless the returned function is called before. */
export function whenIdle(work: () => unknown): () => void {
  waiting.push(work);
  if (!running) {
    running = true;
    rest(() => void next());
  }
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) {
      waiting.splice(place, 1);
    }
  };
}

/** Does the work once the pointer or a finger is on an element, then lets what stands there know where. */
export function reached(element: HTMLElement, work: () => Promise<void>): () => void {
  const reach = (event: PointerEvent) => {
    void work().then(() => {
      const { clientX, clientY } = event;
      const there = document.elementFromPoint(clientX, clientY);
      if (there && element.contains(there)) {
        there.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }));
      }
    });
  };
  element.addEventListener('pointerenter', reach);
  return () => element.removeEventListener('pointerenter', reach);
}
