import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { grow } from "../draft";
import { controls } from "../styles/controls";

const COPIED_FOR_MS = 4_000;

/** A drafted message that the person can change, copy or share. */
@customElement("message-draft")
export class MessageDraft extends LitElement {
  static override styles = [controls];

  @property() text = "";
  @state() private copied = false;
  @query("textarea") private area!: HTMLTextAreaElement;

  protected override firstUpdated(): void {
    grow(this.area);
  }

  protected override render(): TemplateResult {
    return html`<label for="draft">Your message, to change as you like</label>
      <textarea id="draft" dir="auto" .value=${this.text} @input=${() => grow(this.area)}></textarea>
      <div class="row">
        <button type="button" @click=${this.copy}>Copy</button>
        ${"share" in navigator ? html`<button type="button" @click=${this.share}>Share</button>` : nothing}
        <span role="status">${this.copied ? "Copied" : ""}</span>
      </div>`;
  }

  private async copy(): Promise<void> {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(this.area.value);
    } else {
      // Plain http has no clipboard object; the old command still works on a selection.
      this.area.select();
      document.execCommand("copy");
    }
    this.copied = true;
    setTimeout(() => (this.copied = false), COPIED_FOR_MS);
  }

  private share(): void {
    // Rejects when the person closes the sheet: nothing to say then.
    navigator.share({ text: this.area.value }).catch(() => undefined);
  }
}
