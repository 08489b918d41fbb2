import { LitElement, html } from 'lit';
import type ApexCharts from 'apexcharts';
import { options } from './options.ts';
import { nothingToDraw, type ChartSpec } from './spec.ts';
import { onThemeChange, readLightTheme, readTheme, type Theme } from './theme.ts';
import type { Measure } from './text.ts';

type State = 'waiting' | 'drawing' | 'drawn' | 'empty' | 'failed';

/** Loaded with the first chart that comes into view, once for the page. */
let library: typeof ApexCharts | undefined;

/**
 * A line chart. It keeps the size that CSS gives it, draws when it comes into view, and says in data-state where it
 * stands. The drawing is hidden from assistive technology: a sentence and a table stand beside it.
 */
export class ApexChart extends LitElement {
  static properties = {
    spec: { attribute: false },
    compact: { type: Boolean, reflect: true },
    loadingText: { type: String, attribute: 'loading-text' },
  };

  declare spec: ChartSpec | undefined;
  declare compact: boolean;
  declare loadingText: string | undefined;

  #chart: ApexCharts | undefined;
  #drawn = '';
  #drawnSpec: ChartSpec | undefined;
  #queue: Promise<void> = Promise.resolve();
  #queued = false;
  #size: { width: number; height: number } | undefined;
  #seen = false;
  /** The theme of paper, while the page is printed. */
  #paper: Theme | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #resize: ReturnType<typeof setTimeout> | undefined;
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
      this.#resize = setTimeout(() => this.#ask(), this.#chart ? 80 : 0);
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

  /** Drawings follow one another; asked twice before the next one starts, it is drawn once. */
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
    library ??= (await import('apexcharts')).default;
    if (document.fonts.status === 'loading' && !this.#paper) {
      await document.fonts.ready;
    }
    await this.#paint(library);
  }

  /**
   * Draws anew each time: an update of 4.7.0 takes its whole drawing down and builds it again as well, but skips one that
   * differs only in texts of the tooltip, keeps what the new options leave out, and never settles after an error.
   */
  async #paint(Chart: typeof ApexCharts): Promise<void> {
    const host = this.querySelector<HTMLElement>('.chart-drawing');
    const spec = this.spec;
    const size = this.#place();
    if (!host || !spec || !this.isConnected || size.width === 0 || size.height === 0) {
      return;
    }
    const theme = this.#theme();
    const key = this.#key(theme);
    this.#wipe();
    this.#chart = new Chart(host, options(spec, theme, size, this.compact, measure(theme)));
    await this.#chart.render();
    const svg = host.querySelector('svg');
    if (!svg) {
      if (this.isConnected) {
        throw new Error('nothing was drawn');
      }
      return;
    }
    // Paper may be narrower than the screen: with a view box, print rules can scale the drawing.
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    this.#drawn = key;
    this.#drawnSpec = spec;
    if (this.#isDrawn()) {
      this.#state('drawn');
    } else {
      this.#ask();
    }
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
    return this.#paper ?? readTheme();
  }

  #key(theme: Theme): string {
    return JSON.stringify([this.#place(), this.compact, theme]);
  }

  #isDrawn(): boolean {
    return this.#chart !== undefined && this.#drawnSpec === this.spec && this.#drawn === this.#key(this.#theme());
  }

  #print(starts: boolean): void {
    // Read once: reading it touches the page's style, which we watch.
    this.#paper = starts ? readLightTheme() : undefined;
    this.#ask();
  }

  #wipe(): void {
    const chart = this.#chart;
    this.#chart = undefined;
    this.#drawnSpec = undefined;
    try {
      chart?.destroy();
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
    if ((state === 'waiting' || state === 'drawing') && !this.#chart) {
      this.#slow = setTimeout(() => {
        this.dataset.slow = '';
      }, 400);
    }
  }
}

/** Widths as the browser sees them in the chart's typeface. */
function measure(theme: Theme): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!context) {
      return text.length * size * 0.58;
    }
    context.font = `${weight} ${size}px ${theme.font}`;
    return context.measureText(text).width * 1.02;
  };
}

customElements.define('apex-chart', ApexChart);
