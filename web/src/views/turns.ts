import { html, nothing, type TemplateResult } from "lit";
import { cardView } from "../cards/cards";
import { pieces } from "../links";
import { fill } from "../strings";
import type { PersonTurn, TandemTurn } from "../talk/conversation";
import type { Choice, Reply } from "../talk/replies";
import { outLink, type Look } from "./context";

function words({ t }: Look, text: string): TemplateResult {
  return html`<p class="words" dir="auto">${pieces(text).map((piece) => (piece.href ? outLink(t, piece.text, piece.href) : piece.text))}</p>`;
}

function trouble({ t }: Look, turn: PersonTurn, remedy: (turn: PersonTurn) => void): TemplateResult | typeof nothing {
  if (!turn.trouble) return nothing;
  return html`<div class="trouble">
    <p>${turn.trouble.reason ?? t[turn.trouble.kind]}</p>
    <button type="button" @click=${() => remedy(turn)}>${turn.trouble.remedy === "retry" ? t.tryAgain : t.change}</button>
  </div>`;
}

/** What the person said, with a note below it when it got no answer or is not sent yet. */
export function personTurn(look: Look, turn: PersonTurn, offline: boolean, remedy: (turn: PersonTurn) => void): TemplateResult {
  return html`<div class="turn person">
    <div class="bubble"><span class="sr">${look.t.youSaid}</span>${words(look, turn.text)}</div>
    ${turn.waiting && offline ? html`<p class="quiet">${look.t.notSent}</p>` : nothing} ${trouble(look, turn, remedy)}
  </div>`;
}

/** Lines that stand below as links need not stand in the words as well. */
function wordsOf({ text, cards }: Reply): string {
  const names = cards.flatMap((card) => (card.type === "crisis" ? card.lines.flatMap(({ name }) => [`${name}:`, `${name}.`]) : []));
  const said = text.split("\n").filter((line) => !names.some((name) => line.trimStart().startsWith(name)));
  return said.join("\n").trim();
}

function replyBubble(look: Look, reply: Reply): TemplateResult {
  const grave = reply.cards.some((card) => card.type === "crisis");
  const wide = reply.cards.some((card) => card.type === "therapy" || card.type === "summary");
  return html`<div class="bubble ${grave ? "grave" : ""} ${wide ? "wide" : ""}" lang="en">
    ${reply.text ? words(look, wordsOf(reply)) : nothing} ${reply.cards.map((card) => cardView(look, card))}
  </div>`;
}

/** The buttons a person can answer with instead of writing. */
export function choiceButtons(choices: Choice[], label: string, choose: (choice: Choice) => void): TemplateResult | typeof nothing {
  if (!choices.length) return nothing;
  return html`<ul class="choices" aria-label=${label}>
    ${choices.map((choice) => html`<li lang="en"><button type="button" @click=${() => choose(choice)}>${choice.title}</button></li>`)}
  </ul>`;
}

/** What Tandem answered; the buttons stay only while it is the last word. */
export function tandemTurn(look: Look, turn: TandemTurn, isLast: boolean, choose: (choice: Choice) => void): TemplateResult {
  const choices = isLast ? turn.replies.flatMap((reply) => reply.choices) : [];
  return html`<div class="turn tandem">
    <span class="sr">${fill(look.t.tandemSaid, { title: look.title })}</span>
    ${turn.replies.map((reply) => replyBubble(look, reply))} ${choiceButtons(choices, look.t.choices, choose)}
  </div>`;
}
