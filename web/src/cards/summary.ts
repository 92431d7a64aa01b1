import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { printText, recallAsText, saveText, summaryAsText } from "../notes";
import { fill } from "../strings";
import type { Often, Recall, SignSummary, Summary } from "../talk/replies";
import type { Look } from "../views/context";

const PETALS = 8;
const CENTRE = 8;
const LENGTH: Record<Often, number> = { never: 8, sometimes: 24, often: 40 };
const WIDTH: Record<Often, number> = { never: 4, sometimes: 8, often: 12 };

function petal(sign: SignSummary, index: number): SVGTemplateResult {
  const half = LENGTH[sign.often] / 2;
  return svg`<ellipse class=${sign.often} cy=${-(CENTRE + half)} rx=${WIDTH[sign.often] / 2} ry=${half}
    transform=${`rotate(${(index * 360) / PETALS})`} />`;
}

/** A flower with a petal for each sign, longer the more often it is there. What it shows stands in words beside it. */
function flower(signs: SignSummary[]): TemplateResult {
  return html`<svg class="flower" viewBox="-52 -52 104 104" aria-hidden="true">
    <circle r="5" />
    ${signs.map(petal)}
  </svg>`;
}

function row(name: string, value: string, often?: Often): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${often ? html`<span class="mark ${often}" aria-hidden="true"></span>` : nothing}${value}</dd>
  </div>`;
}

/** Something to take along to a first appointment: what it is, what it is not, and ways to save and print it as text. */
function takeAlong({ t, language }: Look, caption: string, shown: TemplateResult, note: string, text: () => string): TemplateResult {
  return html`<figure class="summary">
    <figcaption lang=${language}>${caption}</figcaption>
    ${shown}
    <p class="quiet" lang=${language}>${note}</p>
    <p class="row" lang=${language}>
      <button type="button" @click=${() => saveText(text())}>${t.save}</button>
      <button type="button" @click=${() => printText(text())}>${t.print}</button>
    </p>
  </figure>`;
}

/** The self-check as a picture and in words. */
export function summaryView(look: Look, card: Summary): TemplateResult {
  const { t, language } = look;
  const shown = html`<div class="pictured">
    ${flower(card.signs)}
    <dl>
      ${card.signs.map((sign) => row(sign.name, t[sign.often], sign.often))}
      ${card.howLong ? row(t.howLong, t[card.howLong]) : nothing} ${card.inTheWay ? row(t.inTheWay, t[card.inTheWay]) : nothing}
    </dl>
  </div>`;
  return takeAlong(look, t.picture, shown, t.noScore, () => summaryAsText(t, card, language));
}

/** What was told so far, as a list. */
export function recallView(look: Look, card: Recall): TemplateResult {
  const { t, title, language } = look;
  const shown = html`<ul class="recalled">
    ${card.topics.map(({ name }) => html`<li>${name}</li>`)}
  </ul>`;
  return takeAlong(look, fill(t.recalled, { title }), shown, t.yourWords, () => recallAsText(t, card, language, title));
}
