import { html, nothing, svg, type TemplateResult } from "lit";
import type { Look } from "./context";

export type Panel = "none" | "help" | "options";

const MARK = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9" /><circle cx="20" cy="16" r="9" /></svg>`;

export interface Header {
  panel: Panel;
  /** Can the chat be closed, as it stands in a page around it? */
  embedded: boolean;
  toggle(panel: Panel): void;
  leave(): void;
  closeChat(): void;
}

/** Title and what this is; help, options and the way out, always in sight. */
export function header({ t, title }: Look, { panel, embedded, toggle, leave, closeChat }: Header): TemplateResult {
  return html`<div class="top">
    <div class="title">
      <div>
        <h1>${MARK} ${title}</h1>
        <p class="quiet">${t.tagline}</p>
      </div>
      ${embedded
        ? html`<button id="close" type="button" class="plain corner" aria-label=${t.closeChat} title=${t.closeChat} @click=${closeChat}>
            <span aria-hidden="true">×</span>
          </button>`
        : nothing}
    </div>
    <div class="actions">
      <button id="help-toggle" type="button" class="help" aria-expanded=${panel === "help"} @click=${() => toggle("help")}>
        ${t.help}
      </button>
      <button type="button" class="plain" @click=${leave}>${t.leave}</button>
      <button id="options-toggle" type="button" class="plain" aria-expanded=${panel === "options"} @click=${() => toggle("options")}>
        ${t.options}
      </button>
    </div>
  </div>`;
}
