import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { accentRules } from "./accent";
import { charactersLeft, grow } from "./draft";
import { leave, QuickExit } from "./leave";
import { LineBook } from "./lines";
import { fill, languageOf, stringsOf } from "./strings";
import { controls } from "./styles/controls";
import { layout } from "./styles/layout";
import { messages } from "./styles/messages";
import { Conversation, type PersonTurn, type Turn } from "./talk/conversation";
import { Keep } from "./talk/keep";
import type { Choice } from "./talk/replies";
import { Tabs } from "./talk/tabs";
import type { About } from "./views/about";
import { composer } from "./views/composer";
import type { Look } from "./views/context";
import { header, type Panel } from "./views/header";
import { helpPanel } from "./views/help";
import { optionsPanel, type Clearing } from "./views/options";
import { personTurn, tandemTurn } from "./views/turns";
import { welcome } from "./views/welcome";

const OWN_SERVER = new URL(import.meta.url).origin;
const ANNOUNCE_AFTER_MS = 200;
const GAP = 12; // pixels above a long answer

/** Tandem's chat. Attributes: docs/embedding.md. */
@customElement("tandem-chat")
export class TandemChat extends LitElement {
  static override styles = [controls, layout, messages];

  /** The bot's address; left out, it is where this script came from. */
  @property() server = "";
  @property() heading = "Tandem";
  @property() accent = "";
  @property() language = "en";
  @property() country = "";
  /** The address of the operator's own privacy notice. */
  @property() privacy = "";
  /** Stands in a page that can close it. */
  @property({ type: Boolean }) embedded = false;

  @state() private draft = "";
  @state() private panel: Panel = "none";
  @state() private chosenCountry = "";
  @state() private clearing: Clearing = "no";
  @state() private announce = true;
  @state() private reconnected = false;

  @query("#message") private area!: HTMLTextAreaElement;
  @query("#log") private log!: HTMLElement;

  private look: Look = { t: stringsOf("en"), language: "en", title: "Tandem" };
  private conversation!: Conversation;
  private keep!: Keep;
  private tabs!: Tabs;
  private readonly lines = new LineBook();
  private readonly accentSheet = new CSSStyleSheet();
  private readonly quickExit = new QuickExit(() => this.checkVisibility(), () => this.leave());
  private followed: Turn | undefined;
  private wasOffline = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const server = this.address;
    this.keep = new Keep(server);
    this.conversation = new Conversation(server, this.keep, () => this.requestUpdate(), stillness);
    this.tabs = new Tabs(server, () => this.keep.token, () => this.conversation.forget());
    this.addEventListener("keydown", this.escape);
    window.addEventListener("online", this.back);
    window.addEventListener("focus", this.back);
    window.addEventListener("offline", this.gone);
    this.quickExit.watch();
    void this.lines.read(server).then(() => this.requestUpdate());
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.escape);
    window.removeEventListener("online", this.back);
    window.removeEventListener("focus", this.back);
    window.removeEventListener("offline", this.gone);
    this.quickExit.unwatch();
    this.conversation.close();
    this.tabs.close();
  }

  /** Puts the focus where a message is written. */
  override focus(): void {
    if (this.area) this.restFocus();
    else void this.updateComplete.then(() => this.restFocus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("language") || changed.has("heading")) {
      const language = languageOf(this.language);
      this.look = { t: stringsOf(language), language, title: this.heading };
    }
    const offline = this.conversation.state === "offline";
    if (this.wasOffline !== offline) this.reconnected = this.wasOffline;
    this.wasOffline = offline;
  }

  protected override firstUpdated(): void {
    this.renderRoot instanceof ShadowRoot && this.renderRoot.adoptedStyleSheets.push(this.accentSheet);
    if (this.hasAttribute("focus-first")) this.area.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("accent")) this.accentSheet.replaceSync(accentRules(this.accent));
    if (changed.has("draft")) grow(this.area);
    if (!this.announce && !this.conversation.restoring) setTimeout(() => (this.announce = true), ANNOUNCE_AFTER_MS);
    this.follow();
  }

  protected override render(): TemplateResult {
    const { look, conversation } = this;
    const { turns, typing, slow, fresh } = conversation;
    return html`<div class="frame" lang=${look.language}>
      <div class="chat">
        ${header(look, {
          panel: this.panel,
          embedded: this.embedded,
          toggle: (panel) => void this.toggle(panel),
          leave: () => this.leave(),
          closeChat: () => this.closeChat(),
        })}
        ${this.openPanel()}
        <div id="log" role="log" aria-live=${this.announce ? "polite" : "off"} aria-label=${look.t.conversation} tabindex="0">
          ${fresh ? html`<p class="quiet">${look.t.fresh}</p>` : nothing}
          ${turns.length || conversation.restoring ? nothing : welcome(look, this.about, this.choose)}
          ${repeat(
            turns,
            (turn) => turn.key,
            (turn, index) => this.turn(turn, index === turns.length - 1),
          )}
          ${typing ? html`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}
        </div>
        ${this.banner()} ${composer(look, { draft: this.draft, slow, write: this.write, submit: this.submit })}
      </div>
    </div>`;
  }

  private get address(): string {
    return (this.server || OWN_SERVER).replace(/\/+$/, "");
  }

  private get about(): About {
    return { server: this.address, privacy: this.privacy };
  }

  private get helpCountry(): string {
    return this.lines.known(this.chosenCountry || this.conversation.newest("crisis")?.country || this.country);
  }

  private openPanel(): TemplateResult | typeof nothing {
    const close = (): void => void this.toggle("none");
    if (this.panel === "help") {
      const given = this.conversation.newest("crisis")?.lines ?? [];
      const choose = (country: string): void => void (this.chosenCountry = country);
      return helpPanel(this.look, { lines: this.lines.lines, country: this.helpCountry, given, choose, close });
    }
    if (this.panel !== "options") return nothing;
    return optionsPanel(this.look, {
      about: this.about,
      remembered: this.keep.remembered,
      clearing: this.clearing,
      remember: (chosen) => this.remember(chosen),
      clear: (next) => void this.clear(next),
      close,
    });
  }

  private turn(turn: Turn, isLast: boolean): unknown {
    const offline = this.conversation.state === "offline";
    return guard([turn, isLast, offline, this.look], () =>
      turn.from === "person"
        ? personTurn(this.look, turn, offline, this.remedy)
        : tandemTurn(this.look, turn, isLast, this.choose),
    );
  }

  private banner(): TemplateResult {
    const { t, title } = this.look;
    const offline = this.conversation.state === "offline";
    return html`<div class=${offline ? "banner" : "sr"}>
      <p role="status">${offline ? fill(t.offline, { title }) : this.reconnected ? t.connected : ""}</p>
      ${offline ? html`<button type="button" @click=${() => this.conversation.now()}>${t.tryNow}</button>` : nothing}
    </div>`;
  }

  /** Goes on with a conversation of this tab or of another open one; else nothing is asked of the server yet. */
  private async begin(): Promise<void> {
    if (!this.keep.token) {
      const token = await this.tabs.ask();
      // Whoever has begun to write meanwhile has a conversation of their own.
      if (!this.isConnected || this.conversation.state !== "idle") return;
      if (token) this.keep.token = token;
    }
    if (!this.keep.token && !this.conversation.turns.length) return;
    this.announce = false;
    this.conversation.restore();
  }

  private write = (): void => {
    this.draft = this.area.value;
    this.conversation.prepare();
  };

  private submit = (event: Event): void => {
    event.preventDefault();
    const text = this.draft.trim();
    this.area.focus();
    if (!text || charactersLeft(text) < 0) return;
    this.draft = "";
    this.conversation.send(text);
  };

  private choose = (choice: Choice): void => {
    this.restFocus();
    this.conversation.send(choice.title, choice.payload);
  };

  private remedy = (turn: PersonTurn): void => {
    if (turn.trouble?.remedy === "edit") {
      this.draft = [this.conversation.withdraw(turn), this.draft].filter(Boolean).join("\n");
      this.area.focus();
    } else {
      this.restFocus();
      this.conversation.retry(turn);
    }
  };

  private remember(chosen: boolean): void {
    this.keep.remembered = chosen;
    this.requestUpdate();
  }

  private async clear(next: Clearing): Promise<void> {
    this.clearing = next;
    await this.updateComplete;
    if (next === "busy") {
      this.clearing = await this.conversation.erase().then(
        () => "done" as const,
        () => "failed" as const,
      );
      if (this.clearing === "done") this.tabs.end();
      await this.updateComplete;
    }
    this.find(next === "ask" ? "#clear-no" : "#clear")?.focus();
  }

  private leave(): void {
    this.conversation.close();
    this.tabs.end();
    leave();
  }

  /** Brings what is new into sight: its end, or its beginning where it is too long. The page around stays where it is. */
  private follow(): void {
    const newest = this.conversation.turns.at(-1);
    if (newest === this.followed || !newest) return;
    this.followed = newest;
    // By the next frame the cards inside have drawn themselves too.
    requestAnimationFrame(() => {
      const box = this.log.scrollHeight > this.log.clientHeight ? this.log : this.log.parentElement;
      const turn = [...this.log.querySelectorAll(".turn")].at(-1);
      if (!box || !turn) return;
      const start = box.scrollTop + turn.getBoundingClientRect().top - box.getBoundingClientRect().top - GAP;
      box.scrollTo({ top: Math.min(start, box.scrollHeight - box.clientHeight) });
    });
  }

  /** A pressed button goes away, so the focus needs a place; on a touch screen not one that brings up the keyboard. */
  private restFocus(): void {
    (matchMedia("(hover: none)").matches ? this.log : this.area).focus({ preventScroll: true });
  }

  private escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    if (this.panel !== "none") void this.toggle("none");
    else if (this.embedded) this.closeChat();
  };

  private closeChat(): void {
    this.dispatchEvent(new CustomEvent("tandem-close", { bubbles: true, composed: true }));
  }

  private back = (): void => this.conversation.now();

  private gone = (): void => this.conversation.dropped();

  private async toggle(panel: Panel): Promise<void> {
    const before = this.panel;
    this.panel = panel === before ? "none" : panel;
    this.clearing = "no";
    await this.updateComplete;
    this.find(this.panel === "none" ? `#${before}-toggle` : `#${this.panel}-title`)?.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Does the person want no motion? Then nothing is held back for the sake of pace either. */
function stillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

declare global {
  interface HTMLElementTagNameMap {
    "tandem-chat": TandemChat;
  }
}
