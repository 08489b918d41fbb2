import { LitElement, html } from 'lit';

/**
 * A button that copies the address of the page and says so; where the browser has no clipboard for it (a page without TLS
 * has none) or refuses, it shows the address to be copied by hand. Light DOM, so that it looks like the menu around it.
 */
class CopyLink extends LitElement {
  static properties = {
    label: { type: String },
    done: { type: String },
    byHand: { type: String, attribute: 'by-hand' },
    outcome: { state: true },
  };

  declare label: string;
  declare done: string;
  declare byHand: string;
  declare outcome: '' | 'copied' | 'refused';

  constructor() {
    super();
    this.label = '';
    this.done = '';
    this.byHand = '';
    this.outcome = '';
  }

  protected createRenderRoot() {
    return this;
  }

  protected render() {
    return html`<button type="button" @click=${this.copy}>
        <span class="b" aria-hidden="true">URL</span><span>${this.label}</span>
      </button>
      <span class="copied" role="status"
        >${this.outcome === 'copied' ? this.done : this.outcome === 'refused' ? this.byHand : ''}</span
      >
      ${this.outcome === 'refused'
        ? html`<input class="address" readonly aria-label=${this.label} .value=${location.href} @focus=${selectAll} />`
        : ''}`;
  }

  private async copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'refused';
      await this.updateComplete;
      this.querySelector('input')?.focus();
    }
  }
}

function selectAll(event: FocusEvent) {
  (event.target as HTMLInputElement).select();
}

customElements.define('copy-link', CopyLink);
