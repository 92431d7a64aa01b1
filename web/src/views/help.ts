import { html, nothing, type TemplateResult } from "lit";
import { callAddress, longDate, spoken, textAddress } from "../links";
import type { Lines } from "../lines";
import { fill } from "../strings";
import { webAddress, type HelpLine } from "../talk/replies";
import { outLink, type Look } from "./context";

function reach(text: string, href: string | undefined): TemplateResult {
  return href ? html`<a class="reach" href=${href}>${text}</a>` : html`<span>${text}</span>`;
}

function chat({ t }: Look, where: string): TemplateResult {
  const address = webAddress(where);
  return address ? outLink(t, t.chat, address, "reach") : html`<span>${where}</span>`;
}

function note({ t, language }: Look, { hours, verifiedOn }: HelpLine): TemplateResult | typeof nothing {
  const date = verifiedOn && longDate(verifiedOn, language);
  const parts = [hours, date ? fill(t.checked, { date }) : verifiedOn].filter(Boolean);
  return parts.length ? html`<p class="quiet">${parts.join(" · ")}</p>` : nothing;
}

/** The lines a person can call, text or chat with. */
export function helpLines(look: Look, lines: readonly HelpLine[]): TemplateResult {
  const { t } = look;
  return html`<ul class="lines">
    ${lines.map(
      (line) => html`<li>
        <p class="name">${line.name}</p>
        <p class="reaches">
          ${line.call ? reach(fill(t.call, { to: line.call }), callAddress(line.call)) : nothing}
          ${line.text ? reach(fill(t.text, { to: spoken(line.text) }), textAddress(line.text)) : nothing}
          ${line.chat ? chat(look, line.chat) : nothing}
        </p>
        ${note(look, line)}
      </li>`,
    )}
  </ul>`;
}

export interface Help {
  lines: Lines;
  country: string;
  /** Lines that were named in the conversation. */
  given: readonly HelpLine[];
  choose(country: string): void;
  close(): void;
}

function countries({ language }: Look, codes: string[]): [string, string][] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const named = codes.filter((code) => /^[A-Z]{2}$/.test(code)).map((code): [string, string] => [code, names.of(code) ?? code]);
  return named.sort(([, one], [, other]) => one.localeCompare(other, language));
}

/** The panel behind “Get help now”. */
export function helpPanel(look: Look, { lines, country, given, choose, close }: Help): TemplateResult {
  const { t } = look;
  const chosen = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  return html`<section id="help" class="panel" aria-labelledby="help-title">
    <div class="bar">
      <h2 id="help-title" tabindex="-1">${t.help}</h2>
      <button type="button" class="plain" @click=${close}>${t.close}</button>
    </div>
    ${given.some(({ name }) => !(lines[country] ?? []).some((line) => line.name === name)) ? html`<h3>${t.helpGiven}</h3> ${helpLines(look, given)}` : nothing}
    <p class="country">
      <label for="country">${t.country}</label>
      <select id="country" @change=${chosen}>
        ${countries(look, Object.keys(lines)).map(([code, name]) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
      </select>
    </p>
    ${helpLines(look, lines[country] ?? [])}
    <p>${t.helpElsewhere} ${outLink(t, "findahelpline.com", "https://findahelpline.com/")}</p>
    <p class="quiet">${t.leaveHint}</p>
  </section>`;
}
