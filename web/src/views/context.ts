import { html, type TemplateResult } from "lit";
import type { Strings } from "../strings";

/** What every view needs to know. */
export interface Look {
  t: Strings;
  /** The code of the language of the chrome. */
  language: string;
  title: string;
}

/** A link that opens elsewhere and tells the other site nothing about this page. */
export function outLink(t: Strings, text: string, href: string, look = ""): TemplateResult {
  return html`<a class=${look} href=${href} target="_blank" rel="noopener noreferrer">${text}<span class="sr">${t.newTab}</span></a>`;
}
