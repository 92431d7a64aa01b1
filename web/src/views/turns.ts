import { html, nothing, type TemplateResult } from "lit";
import type { PersonTurn, TandemTurn } from "../conversation";
import { pieces } from "../links";
import type { Choice, Reply } from "../replies";
import { cardView } from "./cards";
import { outLink } from "./help";

function words(text: string): TemplateResult {
  return html`<p class="words" dir="auto">${pieces(text).map((piece) => (piece.href ? outLink(piece.text, piece.href) : piece.text))}</p>`;
}

/** What the person said, with a note below it when it got no answer. */
export function personTurn(turn: PersonTurn, remedy: (turn: PersonTurn) => void): TemplateResult {
  return html`<div class="turn person">
    <div class="bubble"><span class="sr">You said: </span>${words(turn.text)}</div>
    ${turn.trouble
      ? html`<div class="trouble">
          <p>${turn.trouble.text}</p>
          <button type="button" @click=${() => remedy(turn)}>${turn.trouble.remedy === "retry" ? "Try again" : "Change it"}</button>
        </div>`
      : nothing}
  </div>`;
}

function replyBubble(reply: Reply): TemplateResult {
  const grave = reply.cards.some((card) => card.type === "crisis");
  return html`<div class="bubble ${grave ? "grave" : ""}">
    ${reply.text ? words(reply.text) : nothing} ${reply.cards.map(cardView)}
  </div>`;
}

/** The buttons a person can answer with instead of writing. */
export function choiceButtons(choices: Choice[], label: string, choose: (choice: Choice) => void): TemplateResult | typeof nothing {
  if (!choices.length) return nothing;
  return html`<ul class="choices" aria-label=${label}>
    ${choices.map((choice) => html`<li><button type="button" @click=${() => choose(choice)}>${choice.title}</button></li>`)}
  </ul>`;
}

/** What Tandem answered; the buttons stay only while it is the last word. */
export function tandemTurn(turn: TandemTurn, isLast: boolean, choose: (choice: Choice) => void): TemplateResult {
  const choices = isLast ? turn.replies.flatMap((reply) => reply.choices) : [];
  return html`<div class="turn tandem">
    <span class="sr">Tandem said: </span>
    ${turn.replies.map(replyBubble)} ${choiceButtons(choices, "Answers to choose from", choose)}
  </div>`;
}
