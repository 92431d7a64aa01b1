import { html, nothing, type TemplateResult } from "lit";
import type { Card, SignSummary, Therapy } from "../replies";
import { helpLines, outLink } from "./help";
import "./message-draft";

function source(title: string, url?: string): TemplateResult {
  return html`<p class="source quiet">From the article: ${url ? outLink(title, url) : html`<cite>${title}</cite>`}</p>`;
}

function therapies(items: Therapy[]): TemplateResult {
  return html`<ul class="items">
    ${items.map(
      (item) => html`<li>
        <p class="name">${item.name}</p>
        <p>${item.explains}</p>
        ${item.because ? html`<p class="quiet">${item.because}</p>` : nothing}
      </li>`,
    )}
  </ul>`;
}

function progress(step: number, of: number): TemplateResult {
  return html`<p class="progress quiet">
    Question ${step} of ${of}
    <progress max=${of} value=${step} aria-hidden="true"></progress>
  </p>`;
}

function summary(signs: SignSummary[]): TemplateResult {
  return html`<ul class="items summary">
    ${signs.map((sign) => html`<li><span class="name">${sign.name}</span> <span class="often">${sign.often}</span></li>`)}
  </ul>`;
}

/** What stands with a text: where it comes from, lines to call, a list, progress or a draft. */
export function cardView(card: Card): TemplateResult {
  switch (card.type) {
    case "source":
      return source(card.title, card.url);
    case "crisis":
      return helpLines(card.lines);
    case "therapy":
      return therapies(card.items);
    case "self_check":
      return progress(card.step, card.of);
    case "summary":
      return summary(card.signs);
    case "composer":
      return html`<message-draft .text=${card.text}></message-draft>`;
  }
}
