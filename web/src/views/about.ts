import { html, nothing, type TemplateResult } from "lit";
import { fill } from "../strings";
import { webAddress } from "../talk/replies";
import { outLink, type Look } from "./context";

/** Who answers here: the bot's address, and that of the operator's own privacy notice, if there is one. */
export interface About {
  server: string;
  privacy: string;
}

/** Links to read on: what becomes of the words, and what is done in danger. Both lead to the server or its operator. */
export function aboutLinks({ t, title }: Look, { server, privacy }: About): TemplateResult {
  const notice = webAddress(privacy);
  return html`<p class="about">
    ${notice ? outLink(t, t.noticeMore, notice) : nothing} ${outLink(t, fill(t.protocol, { title }), `${server}/protocol`)}
  </p>`;
}
