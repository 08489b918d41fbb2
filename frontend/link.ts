/** Whether a click on a link is for this page to follow: not for the browser, another window or another site. */
export function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    isPlain(event) &&
    link.origin === location.origin &&
    !link.hash &&
    !link.target &&
    !link.hasAttribute('download') &&
    !link.hasAttribute('router-ignore')
  );
}

/** Not the way in which a reader asks for another window. */
function isPlain(event: MouseEvent): boolean {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey
  );
}
