import { html, nothing, type TemplateResult } from "lit";
import { longDate } from "../links";
import { fill } from "../strings";
import type { Card, Therapy } from "../talk/replies";
import { outLink, type Look } from "../views/context";
import { helpLines } from "../views/help";
import "./message-draft";
import { recallView, summaryView } from "./summary";

function source({ t, language }: Look, card: Extract<Card, { type: "source" }>): TemplateResult {
  const date = card.published && longDate(card.published, language);
  return html`<p class="source quiet">
    ${t.source} ${card.url ? outLink(t, card.title, card.url) : html`<cite>${card.title}</cite>`}${card.article
      ? html`, ${fill(t.sourceIn, { article: card.article })}`
      : nothing}${date ? html`, ${date}` : nothing}
  </p>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "because you mentioned …" as a sentence of its own. */
const sentence = (half: string): string => `${capital(half)}${/[.!?]$/.test(half) ? "" : "."}`;

function therapies(items: Therapy[]): TemplateResult {
  return html`<ul class="side-by-side">
    ${items.map(
      (item) => html`<li>
        <h3>${capital(item.name)}</h3>
        ${item.because ? html`<p class="because">${sentence(item.because)}</p>` : nothing}
        <p>${item.explains}</p>
      </li>`,
    )}
  </ul>`;
}

/** How far it is; the words of the question say so themselves. */
function progress(step: number, of: number): TemplateResult {
  return html`<progress max=${of} value=${step} aria-hidden="true"></progress>`;
}

/** What stands with a text: where it comes from, lines to call, kinds of therapy, progress, a picture, notes or a draft. */
export function cardView(look: Look, card: Card): TemplateResult {
  switch (card.type) {
    case "source":
      return source(look, card);
    case "crisis":
      return helpLines(look, card.lines);
    case "therapy":
      return therapies(card.items);
    case "self_check":
      return progress(card.step, card.of);
    case "summary":
      return summaryView(look, card);
    case "recall":
      return recallView(look, card);
    case "composer":
      return html`<tandem-message-draft .text=${card.text} .strings=${look.t}></tandem-message-draft>`;
  }
}
