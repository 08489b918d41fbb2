import { Router } from '@vaadin/router';
import { isLost, owe } from './connection.ts';
import { arrive, setOut } from './errand.ts';
import { isOurs } from './link.ts';

/**
 * Where a link leads within the page. The router takes a reader to the top of every screen; who only changes what a screen shows
 * stays where they are, keyboard included.
 */

let live = false;
let focused = '';
let top: number | undefined;

/** Whether links are followed without loading the page anew. */
export function isLive(): boolean {
  return live;
}

/** The same screen at another place: nothing moves. */
export function visit(address: URL): void {
  focused = document.activeElement?.id ?? '';
  top = scrollY;
  setOut(address.href);
  if (isLost()) {
    owe();
  } else {
    Router.go({ pathname: address.pathname, search: address.search, hash: address.hash });
  }
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!live || !link || !isOurs(event, link)) {
    return;
  }
  if (link.pathname === location.pathname || isLost()) {
    event.preventDefault();
    visit(new URL(link.href));
  } else {
    setOut(link.href);
  }
});

// Back and forward: the address has changed already.
addEventListener('popstate', (event) => {
  if (live && event.state !== 'vaadin-router-ignore') {
    setOut(location.href);
    if (isLost()) {
      event.stopImmediatePropagation();
      owe();
    }
  }
});

addEventListener('vaadin-router-location-changed', () => {
  live = true;
  arrive();
  // What the keyboard stood on may have been built anew: its counterpart has the same name. Where there is none, it stands at
  // the beginning of what is new, and not of the page.
  if (top !== undefined && isNowhere()) {
    document.getElementById(focused)?.focus({ preventScroll: true });
    if (isNowhere()) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }
  // While it was built anew the page may have been too short to stay.
  if (top !== undefined && scrollY !== top) {
    scrollTo(scrollX, top);
  }
  focused = '';
  top = undefined;
});

function isNowhere(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}
