/** What outlives a reload in this window. A browser that keeps nothing forgets it, and everything else works on. */

export function remember(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // not kept, then
  }
}

/** What was remembered, which is forgotten by asking. */
export function recall(name: string): string | undefined {
  try {
    const value = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}
