import { recall, remember } from './memory.ts';
import { isLive, visit } from './navigation.ts';

/**
 * Goes to what is sought while the reader writes. Before the page is live the form is the browser's own: what has been written
 * is taken along then.
 */

const TYPING_PAUSE = 400;
const WRITING = 'olshem-writing';

let pause: ReturnType<typeof setTimeout> | undefined;

/** Whether something has been written that was not sought yet. */
let writing = false;
let sought: string | undefined;

/** Of the live screen: while the one of the document stands before it, that one keeps what is being written. */
function field(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#outlet form.search input[type=search]');
}

function seek(input: HTMLInputElement): void {
  clearTimeout(pause);
  const form = input.form;
  if (form && isLive()) {
    writing = false;
    sought = input.value.trim();
    const said = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    said.delete(input.name);
    if (sought) {
      said.set(input.name, sought);
    }
    visit(new URL(`${form.getAttribute('action') ?? ''}?${said}`, document.baseURI));
  }
}

/** Once the reader pauses; where the page is not live yet, once it is. */
function write(input: HTMLInputElement): void {
  writing = true;
  clearTimeout(pause);
  pause = setTimeout(() => seek(input), TYPING_PAUSE);
}

document.addEventListener('input', (event) => {
  const input = event.target as HTMLInputElement;
  if (input === field()) {
    write(input);
    remember(WRITING, JSON.stringify([location.pathname, input.value]));
  }
});

document.addEventListener('submit', (event) => {
  const input = field();
  if (input && event.target === input.form && isLive()) {
    event.preventDefault();
    seek(input);
  }
});

// What the address says, unless it is the reader who is just saying more.
addEventListener('vaadin-router-location-changed', () => {
  const input = field();
  const said = new URLSearchParams(location.search).get('q') ?? '';
  if (input && writing) {
    write(input);
  } else if (input && (document.activeElement !== input || sought !== said)) {
    input.value = said;
  }
  if (input?.value.trim() === said) {
    recall(WRITING);
  }
  sought = undefined;
});

/** What was being written when this page was loaded anew. */
function lost(): string | undefined {
  const [path, text] = JSON.parse(recall(WRITING) ?? '[]') as [string?, string?];
  return path === location.pathname ? text : undefined;
}

/** What was written into the form of the document goes on in that of the live page. */
export function takeOver(before: ParentNode, now: ParentNode): void {
  const was = before.querySelector<HTMLInputElement>('form.search input[type=search]');
  const is = now.querySelector<HTMLInputElement>('form.search input[type=search]');
  const written = was?.value === was?.defaultValue ? lost() : undefined;
  const text = written ?? was?.value;
  if (is && text !== undefined && text !== is.value) {
    is.value = text;
    write(is);
  }
}
