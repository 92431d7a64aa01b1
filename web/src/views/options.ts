import { html, nothing, type TemplateResult } from "lit";
import { aboutLinks, type About } from "./about";
import type { Look } from "./context";

export type Clearing = "no" | "ask" | "busy" | "failed" | "done";

export interface Options {
  about: About;
  remembered: boolean;
  clearing: Clearing;
  remember(chosen: boolean): void;
  clear(next: Clearing): void;
  close(): void;
}

function clearing({ t }: Look, { clearing: now, clear }: Options): TemplateResult {
  if (now !== "ask" && now !== "busy") return html`<button id="clear" type="button" @click=${() => clear("ask")}>${t.clear}</button>`;
  return html`<div role="group" aria-labelledby="clear-ask" class="ask">
    <p id="clear-ask">${t.clearAsk}</p>
    <p class="row">
      <button id="clear-yes" type="button" class="grave" ?disabled=${now === "busy"} @click=${() => clear("busy")}>${t.clearYes}</button>
      <button id="clear-no" type="button" @click=${() => clear("no")}>${t.clearNo}</button>
    </p>
  </div>`;
}

/** The panel behind “Options”: what is kept, clearing it, and what to read on that. */
export function optionsPanel(look: Look, options: Options): TemplateResult {
  const { t } = look;
  const chosen = (event: Event): void => options.remember((event.target as HTMLInputElement).checked);
  return html`<section id="options" class="panel mild" aria-labelledby="options-title">
    <div class="bar">
      <h2 id="options-title" tabindex="-1">${t.options}</h2>
      <button type="button" class="plain" @click=${options.close}>${t.close}</button>
    </div>
    <p class="remember">
      <input id="remember" type="checkbox" aria-describedby="remember-hint" .checked=${options.remembered} @change=${chosen} />
      <label for="remember">${t.remember}</label>
    </p>
    <p id="remember-hint" class="quiet">${t.rememberHint}</p>
    ${clearing(look, options)}
    <p role="status">${options.clearing === "failed" ? t.clearFailed : options.clearing === "done" ? t.cleared : nothing}</p>
    ${aboutLinks(look, options.about)}
  </section>`;
}
