import { html, type TemplateResult } from "lit";
import { charactersLeft, counter, spokenCounter } from "../draft";
import { fill } from "../strings";
import type { Look } from "./context";

export interface Composer {
  draft: string;
  slow: boolean;
  write(event: Event): void;
  submit(event: Event): void;
}

/** Where a message is written. */
export function composer({ t, title }: Look, { draft, slow, write, submit }: Composer): TemplateResult {
  const left = charactersLeft(draft);
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  };
  return html`<form class="composer" @submit=${submit}>
    <label class="sr" for="message">${t.message}</label>
    <textarea
      id="message"
      rows="1"
      dir="auto"
      placeholder=${t.placeholder}
      autocomplete="off"
      aria-describedby="hint counter"
      aria-invalid=${left < 0}
      .value=${draft}
      @input=${write}
      @keydown=${key}
    ></textarea>
    <button type="submit" class="send">${t.send}</button>
    <div class="below">
      <p id="hint" class="quiet">${t.hint}</p>
      <p id="counter" class=${left < 0 ? "over" : "quiet"}>${counter(t, left)}</p>
    </div>
    <p class="sr" role="status">${spokenCounter(t, left)}</p>
    <p class="sr" role="status">${slow ? fill(t.writing, { title }) : ""}</p>
  </form>`;
}
