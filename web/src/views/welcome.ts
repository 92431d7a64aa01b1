import { html, type TemplateResult } from "lit";
import { fill } from "../strings";
import type { Choice } from "../talk/replies";
import { aboutLinks, type About } from "./about";
import type { Look } from "./context";
import { choiceButtons } from "./turns";

/** In English in every language of the chrome, as the conversation is. */
const STARTERS = ["What is hyper-independence?", "I'd rather redo it than ask", "Help me find the words to ask someone"];

/** What stands there before the first message: what this is, what becomes of the words, and ways to start. */
export function welcome(look: Look, about: About, choose: (choice: Choice) => void): TemplateResult {
  const { t } = look;
  return html`<section class="welcome" aria-labelledby="welcome-title">
    <h2 id="welcome-title">${t.welcomeTitle}</h2>
    <p>${t.welcomeText} ${t.english}</p>
    ${choiceButtons(STARTERS.map((title) => ({ title, payload: title })), t.starters, choose)}
    <div class="notice">
      <h3>${t.noticeTitle}</h3>
      <p>${t.noticeProgram}</p>
      <p>${fill(t.noticePrivacy, { host: new URL(about.server).host })}</p>
      ${aboutLinks(look, about)}
    </div>
  </section>`;
}
