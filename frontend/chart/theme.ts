/** What a chart takes from the page: colours, typeface, sizes in px. */
export interface Theme {
  ink: string;
  ink2: string;
  ink3: string;
  grid: string;
  axis: string;
  surface: string;
  apple: string;
  peer: string;
  target: string;
  font: string;
  caption: number;
  small: number;
}

let read: Theme | undefined;

/** The tokens as they are in this frame: many charts ask at once, and each answer costs a look at the page's style. */
export function theme(): Theme {
  if (!read) {
    read = readTheme();
    requestAnimationFrame(() => {
      read = undefined;
    });
  }
  return read;
}

/** Reads the tokens as they are now; chart colours are registered properties, so light-dark() comes back resolved. */
export function readTheme(root: HTMLElement = document.documentElement): Theme {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const rem = parseFloat(style.fontSize);
  const px = (name: string, otherwise: number) => {
    const size = token(name);
    return (size.endsWith('rem') ? parseFloat(size) * rem : parseFloat(size)) || otherwise;
  };
  return {
    ink: token('--o-ink'),
    ink2: token('--o-ink-2'),
    ink3: token('--o-ink-3'),
    grid: token('--o-line'),
    axis: token('--o-line-2'),
    surface: token('--o-surface'),
    apple: token('--o-apple'),
    peer: token('--o-peer'),
    target: token('--o-target'),
    font: token('--o-font') || 'sans-serif',
    caption: px('--o-fs-caption', 12),
    small: px('--o-fs-small', 13),
  };
}

/** The theme on paper. Print rules do not apply yet when the browser says that it is about to print. */
export function readLightTheme(root: HTMLElement = document.documentElement): Theme {
  const before = root.style.colorScheme;
  root.style.colorScheme = 'light';
  try {
    return readTheme(root);
  } finally {
    root.style.colorScheme = before;
  }
}

const scheme = () => matchMedia('(prefers-color-scheme: dark)');
const contrast = () => matchMedia('(prefers-contrast: more)');
const listeners = new Set<() => void>();
const tell = () => {
  read = undefined;
  listeners.forEach((listener) => listener());
};
let stop: (() => void) | undefined;

function watch(): () => void {
  const media = [scheme(), contrast()];
  media.forEach((each) => each.addEventListener('change', tell));
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, {
    attributeFilter: ['theme', 'style', 'class', 'data-theme', 'data-mode'],
  });
  return () => {
    media.forEach((each) => each.removeEventListener('change', tell));
    observer.disconnect();
  };
}

/** Calls back whenever the tokens may have changed, until the returned function is called. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= watch();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      stop?.();
      stop = undefined;
    }
  };
}
