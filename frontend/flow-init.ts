/** What the server says of a new user interface: a matter of Flow, which takes it where it finds it. */
type Interface = Record<string, unknown>;

declare global {
  interface Window {
    Vaadin?: { TypeScript?: { initial?: Interface } };
  }
}

let answer: Promise<Interface | undefined> | undefined;

/** Asks for a user interface as Flow would, but while the browser is busy with what came with the document. */
export function askForInterface(): void {
  const base = new URL(document.baseURI).pathname;
  const parameters = new URLSearchParams({
    'v-r': 'init',
    location: location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname,
    query: location.search.slice(1),
  });
  answer = fetch(`?${parameters}`)
    .then((response) =>
      response.ok && response.headers.get('content-type')?.includes('json')
        ? (response.json() as Promise<Interface>)
        : undefined,
    )
    .catch(() => undefined);
}

/** Puts the answer where Flow looks before it asks on its own; where there is none it will ask. */
export async function hangInterface(): Promise<void> {
  const initial = await answer;
  if (initial) {
    window.Vaadin = { ...window.Vaadin, TypeScript: { ...window.Vaadin?.TypeScript, initial } };
  }
}
