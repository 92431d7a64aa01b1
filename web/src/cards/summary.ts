import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { printText, saveText, summaryAsText } from "../notes";
import type { Often, SignSummary, Summary } from "../talk/replies";
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

/** The self-check as a picture and in words, to take along. */
export function summaryView({ t, language }: Look, card: Summary): TemplateResult {
  const text = (): string => summaryAsText(t, card, language);
  return html`<figure class="summary">
    <figcaption lang=${language}>${t.picture}</figcaption>
    <div class="pictured">
      ${flower(card.signs)}
      <dl>
        ${card.signs.map((sign) => row(sign.name, t[sign.often], sign.often))}
        ${card.howLong ? row(t.howLong, t[card.howLong]) : nothing} ${card.inTheWay ? row(t.inTheWay, t[card.inTheWay]) : nothing}
      </dl>
    </div>
    <p class="quiet" lang=${language}>${t.noScore}</p>
    <p class="row" lang=${language}>
      <button type="button" @click=${() => saveText(text())}>${t.save}</button>
      <button type="button" @click=${() => printText(text())}>${t.print}</button>
    </p>
  </figure>`;
}
