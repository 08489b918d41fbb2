import { LitElement, html } from 'lit';

/** A button that copies the address of the page and says so. Light DOM, so that it looks like the menu around it. */
class CopyLink extends LitElement {
  static properties = {
    label: { type: String },
    done: { type: String },
    copied: { state: true },
  };

  declare label: string;
  declare done: string;
  declare copied: boolean;

  constructor() {
    super();
    this.label = '';
    this.done = '';
    this.copied = false;
  }

  protected createRenderRoot() {
    return this;
  }

  protected render() {
    return html`<button type="button" @click=${this.copy}>
        <span class="b" aria-hidden="true">URL</span><span>${this.label}</span>
      </button>
      <span class="copied" role="status">${this.copied ? this.done : ''}</span>`;
  }

  private async copy() {
    await navigator.clipboard.writeText(location.href);
    this.copied = true;
  }
}

customElements.define('copy-link', CopyLink);
