import { LitElement, html } from 'lit';
import { reached, whenIdle } from './idle.ts';
import { fetchLibrary, type Library, type Live } from './library.ts';
import { options } from './options.ts';
import { paint } from './paint.ts';
import { nothingToDraw, type LineSpec } from './spec.ts';
import { onThemeChange, readLightTheme, theme, type Theme } from './theme.ts';
import { measured } from './text.ts';

type State = 'waiting' | 'drawing' | 'drawn' | 'empty' | 'failed';

/**
 * A line chart. It keeps the size that CSS gives it, draws when it comes into view, and says in data-state where it
 * stands. It is painted at once; the live drawing, which answers the pointer, takes the painted one's place (data-live)
 * when the page is at rest or as soon as the pointer is there. The drawing is hidden from assistive technology: a
 * sentence and a table stand beside it.
 */
export class ApexChart extends LitElement {
  static properties = {
    // As an attribute in the document, as a property from Flow.
    spec: { type: Object },
    compact: { type: Boolean, reflect: true },
    loadingText: { type: String, attribute: 'loading-text' },
  };

  declare spec: LineSpec | undefined;
  declare compact: boolean;
  declare loadingText: string | undefined;

  #live: Live | undefined;
  #drawn = '';
  #drawnSpec: LineSpec | undefined;
  #queue: Promise<void> = Promise.resolve();
  #queued = false;
  #size: { width: number; height: number } | undefined;
  #seen = false;
  /** The theme of paper, while the page is printed. */
  #paper: Theme | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #resize: ReturnType<typeof setTimeout> | undefined;
  #forget: (() => void) | undefined;
  #leave: (() => void)[] = [];

  createRenderRoot(): HTMLElement {
    return this;
  }

  render(): unknown {
    return html`<div class="chart-drawing" aria-hidden="true"></div><span class="chart-word">${this.loadingText ?? ''}</span>`;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.#state('waiting');
    const view = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#seen = true;
        view.disconnect();
        this.#ask();
      }
    }, { rootMargin: '240px' });
    view.observe(this);
    const size = new ResizeObserver(() => {
      clearTimeout(this.#resize);
      this.#resize = setTimeout(() => this.#ask(), this.#drawnSpec ? 80 : 0);
    });
    size.observe(this);
    const before = () => this.#print(true);
    const after = () => this.#print(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    this.#leave = [
      () => view.disconnect(),
      () => size.disconnect(),
      () => window.removeEventListener('beforeprint', before),
      () => window.removeEventListener('afterprint', after),
      onThemeChange(() => this.#ask()),
      reached(this, () => this.#liven()),
    ];
    this.#ask();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resize);
    this.#leave.forEach((leave) => leave());
    this.#leave = [];
    this.#wipe();
    this.#state('waiting');
  }

  updated(changed: Map<string, unknown>): void {
    if (changed.has('spec') || changed.has('compact')) {
      this.#ask();
    }
  }

  /** Paints at once, whether or not it is known to be in view: for one that takes the place of a painted one. */
  paintNow(): void {
    this.#seen = true;
    if (this.spec && !nothingToDraw(this.spec) && !this.#isDrawn()) {
      try {
        this.#paint();
      } catch (failure: unknown) {
        this.#fail(failure);
      }
    }
  }

  /** Asked twice before the next drawing starts, it is drawn once. */
  #ask(): void {
    if (this.#queued) {
      return;
    }
    this.#queued = true;
    this.#queue = this.#queue.then(() => this.#draw()).catch((failure: unknown) => this.#fail(failure));
  }

  async #draw(): Promise<void> {
    this.#queued = false;
    if (!this.isConnected || !this.spec) {
      return;
    }
    if (nothingToDraw(this.spec)) {
      this.#wipe();
      this.#state('empty');
      return;
    }
    if (!this.#seen && !this.#paper) {
      return;
    }
    if (this.#isDrawn()) {
      this.#state('drawn');
      return;
    }
    this.#state('drawing');
    if (document.fonts.status === 'loading' && !this.#paper) {
      await document.fonts.ready;
    }
    this.#paint();
  }

  #paint(): void {
    const host = this.querySelector<HTMLElement>('.chart-drawing');
    const spec = this.spec;
    const size = this.#place();
    if (!host || !spec || !this.isConnected || size.width === 0 || size.height === 0) {
      return;
    }
    const look = this.#theme();
    this.#wipe();
    host.innerHTML = paint(spec, look, size, this.compact, measured(look.font));
    host.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    this.#drawn = this.#key(look);
    this.#drawnSpec = spec;
    this.#state('drawn');
    if (!this.#paper) {
      this.#forget = whenIdle(() => this.#liven());
    }
  }

  /**
   * Puts the live drawing in the place of the painted one. It is built anew each time: an update of 4.7.0 takes its whole
   * drawing down and builds it again as well, but skips one that differs only in texts of the tooltip, keeps what the
   * new options leave out, and never settles after an error. Where it cannot be had, what is painted stays.
   */
  async #liven(): Promise<void> {
    const spec = this.#drawnSpec;
    if (!spec || this.#live || this.#paper || this.closest('#prerendered')) {
      return; // one of the still screen is about to go
    }
    this.#forget?.();
    let Chart: Library;
    try {
      Chart = await fetchLibrary();
    } catch {
      return; // the next time that it is reached it is tried again
    }
    const host = this.querySelector<HTMLElement>('.chart-drawing');
    if (!host || this.#live || this.#drawnSpec !== spec || !this.#isDrawn()) {
      return;
    }
    const look = this.#theme();
    const size = this.#place();
    const stage = document.createElement('div');
    stage.className = 'chart-stage';
    host.append(stage);
    const live = new Chart(stage, options(spec, look, size, this.compact, measured(look.font)));
    this.#live = live;
    try {
      await live.render();
    } catch {
      this.#live = undefined; // what is painted says the same
    }
    const svg = stage.querySelector('svg');
    if (this.#live !== live || !svg) {
      stage.remove();
      return;
    }
    // Paper may be narrower than the screen: with a view box, print rules can scale the drawing.
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    host.querySelector('.chart-still')?.remove();
    this.dataset.live = '';
  }

  /**
   * The size to draw in. Under print rules the drawing gives the element its height and is scaled by its view box: to
   * follow that height would be to grow with each drawing, without end.
   */
  #place(): { width: number; height: number } {
    if (!this.#size || !matchMedia('print').matches) {
      this.#size = { width: this.clientWidth, height: this.clientHeight };
    }
    return this.#size;
  }

  #theme(): Theme {
    return this.#paper ?? theme();
  }

  #key(theme: Theme): string {
    return JSON.stringify([this.#place(), this.compact, theme]);
  }

  #isDrawn(): boolean {
    return this.#drawnSpec !== undefined && this.#drawnSpec === this.spec && this.#drawn === this.#key(this.#theme());
  }

  /** Print rules are applied as soon as the listeners are through: what is printed is painted before. */
  #print(starts: boolean): void {
    // Read once: reading it touches the page's style, which we watch.
    this.#paper = starts ? readLightTheme() : undefined;
    if (starts && this.spec && !nothingToDraw(this.spec)) {
      this.#paint();
    } else {
      this.#ask();
    }
  }

  #wipe(): void {
    const live = this.#live;
    this.#live = undefined;
    this.#drawnSpec = undefined;
    this.#forget?.();
    delete this.dataset.live;
    try {
      live?.destroy();
    } finally {
      this.querySelector('.chart-drawing')?.replaceChildren();
    }
  }

  #fail(failure: unknown): void {
    this.#state('failed');
    const reason = failure instanceof Error ? failure.message : String(failure);
    this.dispatchEvent(new CustomEvent('chart-failed', { bubbles: true, detail: { reason } }));
  }

  #state(state: State): void {
    this.dataset.state = state;
    clearTimeout(this.#slow);
    delete this.dataset.slow;
    if ((state === 'waiting' || state === 'drawing') && !this.#drawnSpec) {
      this.#slow = setTimeout(() => {
        this.dataset.slow = '';
      }, 400);
    }
  }
}

customElements.define('apex-chart', ApexChart);
