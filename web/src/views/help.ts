import { html, nothing, type TemplateResult } from "lit";
import { callLink, checkedNote, textLink, type Piece } from "../links";
import { webAddress, type HelpLine } from "../replies";

// Kept in the page itself, so that they can be read with the server down.
const US_LINES: HelpLine[] = [
  { name: "988 Suicide & Crisis Lifeline", call: "988", text: "988", hours: "Day and night" },
  { name: "Crisis Text Line", text: "HOME to 741741", hours: "Day and night" },
  { name: "In danger right now", call: "911" },
];

/** A link that opens elsewhere and tells the other site nothing about this page. */
export function outLink(text: string, href: string, look = ""): TemplateResult {
  return html`<a class=${look} href=${href} target="_blank" rel="noopener noreferrer">${text}<span class="sr"> (opens in a new tab)</span></a>`;
}

const reach = ({ text, href }: Piece): TemplateResult =>
  href ? html`<a class="reach" href=${href}>${text}</a>` : html`<span>${text}</span>`;

function chat(line: HelpLine): TemplateResult | typeof nothing {
  if (!line.chat) return nothing;
  const address = webAddress(line.chat);
  return address ? outLink("Chat online", address, "reach") : html`<span>${line.chat}</span>`;
}

function note(line: HelpLine): TemplateResult | typeof nothing {
  const parts = [line.hours, line.verifiedOn && checkedNote(line.verifiedOn)].filter(Boolean);
  return parts.length ? html`<p class="quiet">${parts.join(" · ")}</p>` : nothing;
}

/** The lines a person can call, text or chat with. */
export function helpLines(lines: HelpLine[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      (line) => html`<li>
        <p class="name">${line.name}</p>
        <p class="reaches">
          ${line.call ? reach(callLink(line.call)) : nothing} ${line.text ? reach(textLink(line.text)) : nothing} ${chat(line)}
        </p>
        ${note(line)}
      </li>`,
    )}
  </ul>`;
}

/** The panel behind “Get help now”. */
export function helpPanel(close: () => void): TemplateResult {
  return html`<section id="help" class="panel" aria-labelledby="help-title">
    <div class="bar">
      <h2 id="help-title" tabindex="-1">Get help now</h2>
      <button type="button" class="plain" @click=${close}>Close</button>
    </div>
    <p>In the United States:</p>
    ${helpLines(US_LINES)}
    <p>
      In another country, call your local emergency number in danger, or find a line at
      ${outLink("findahelpline.com", "https://findahelpline.com/")}.
    </p>
    <p class="quiet">To leave this page fast, use “Leave quickly” or press Esc three times.</p>
  </section>`;
}
