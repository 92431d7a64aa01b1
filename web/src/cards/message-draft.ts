import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { grow } from "../draft";
import { stringsOf, type Strings } from "../strings";
import { controls } from "../styles/controls";

const COPIED_FOR_MS = 4_000;

/** A drafted message that the person can change, copy or share. */
@customElement("tandem-message-draft")
export class MessageDraft extends LitElement {
  static override styles = [controls];

  @property() text = "";
  @property({ attribute: false }) strings: Strings = stringsOf("en");
  @state() private copied = false;
  @query("textarea") private area!: HTMLTextAreaElement;

  protected override firstUpdated(): void {
    grow(this.area);
  }

  protected override render(): TemplateResult {
    const t = this.strings;
    return html`<label for="draft">${t.draft}</label>
      <textarea id="draft" dir="auto" .value=${this.text} @input=${() => grow(this.area)}></textarea>
      <div class="row">
        <button type="button" @click=${this.copy}>${t.copy}</button>
        ${"share" in navigator ? html`<button type="button" @click=${this.share}>${t.share}</button>` : nothing}
        <span role="status">${this.copied ? t.copied : ""}</span>
      </div>`;
  }

  private async copy(): Promise<void> {
    await navigator.clipboard?.writeText(this.area.value).catch(() => this.copySelected());
    // Plain http has no clipboard object.
    if (!navigator.clipboard) this.copySelected();
    this.copied = true;
    setTimeout(() => (this.copied = false), COPIED_FOR_MS);
  }

  /** The old command still works on a selection, also in a frame that may not use the clipboard. */
  private copySelected(): void {
    this.area.select();
    document.execCommand("copy");
  }

  private share(): void {
    // Rejects when the person closes the sheet: nothing to say then.
    navigator.share({ text: this.area.value }).catch(() => undefined);
  }
}
