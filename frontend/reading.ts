import { recall, remember } from './memory.ts';

/** Whoever changes the language loads the page anew, and goes on reading where they were. */

const READING = 'olshem-reading';

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
  if (link && link.pathname === location.pathname) {
    remember(READING, JSON.stringify([location.pathname, scrollY]));
  }
});

const left = recall(READING);
if (left) {
  const [path, top] = JSON.parse(left) as [string, number];
  if (path === location.pathname) {
    scrollTo(0, top);
  }
}
