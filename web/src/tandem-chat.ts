import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Conversation, type PersonTurn, type Turn } from "./conversation";
import { charactersLeft, counter, grow, spokenCounter } from "./draft";
import { leave, QuickExit } from "./leave";
import type { Choice } from "./replies";
import { controls } from "./styles/controls";
import { layout } from "./styles/layout";
import { messages } from "./styles/messages";
import { helpPanel } from "./views/help";
import { choiceButtons, personTurn, tandemTurn } from "./views/turns";

const STARTERS = ["What is hyper-independence?", "I'd rather redo it than ask", "Help me find the words to ask someone"];
const MARK = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9" /><circle cx="20" cy="16" r="9" /></svg>`;

/** Tandem's chat. `server` is the bot's origin; left out, it is the page's own. */
@customElement("tandem-chat")
export class TandemChat extends LitElement {
  static override styles = [controls, layout, messages];

  @property() server = "";
  @state() private draft = "";
  @state() private helpOpen = false;

  @query("#message") private area!: HTMLTextAreaElement;
  @query("#log") private log!: HTMLElement;
  @query("#help-title") private helpTitle!: HTMLElement;
  @query("#help-toggle") private helpToggle!: HTMLElement;

  private readonly conversation = new Conversation(
    () => this.server,
    () => this.requestUpdate(),
  );
  private lastShown: Element | null = null;

  constructor() {
    super();
    new QuickExit(this);
    this.addEventListener("keydown", this.escape);
  }

  protected override firstUpdated(): void {
    this.area.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("draft")) grow(this.area);
    const last = this.log.lastElementChild;
    if (last === this.lastShown || !this.conversation.turns.length) return;
    this.lastShown = last;
    // By the next frame the cards inside have drawn themselves too.
    requestAnimationFrame(() => last?.scrollIntoView({ block: "nearest" }));
  }

  protected override render(): TemplateResult {
    return html`${this.header()} ${this.helpOpen ? helpPanel(() => this.closeHelp()) : nothing}
      <div id="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0">
        ${this.conversation.turns.length ? nothing : this.welcome()}
        ${repeat(
          this.conversation.turns,
          (turn) => turn.id,
          (turn, index) => this.turn(turn, index === this.conversation.turns.length - 1),
        )}
        ${this.conversation.waiting ? html`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}
      </div>
      ${this.composer()}`;
  }

  private header(): TemplateResult {
    return html`<header>
      <div class="title">
        <h1>${MARK} Tandem</h1>
        <p class="quiet">A computer program that shares information. Not a person, not therapy.</p>
      </div>
      <div class="actions">
        <button
          id="help-toggle"
          type="button"
          class="help"
          aria-expanded=${this.helpOpen}
          @click=${() => (this.helpOpen ? this.closeHelp() : this.openHelp())}
        >
          Get help now
        </button>
        <button type="button" class="plain" @click=${leave}>Leave quickly</button>
      </div>
    </header>`;
  }

  private welcome(): TemplateResult {
    const starters = STARTERS.map((title) => ({ title, payload: title }));
    return html`<section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Where would you like to start?</h2>
      <p>Ask what hyper-independence is, look at your own habits one at a time, or find the words to ask someone for something.</p>
      ${choiceButtons(starters, "Ways to start", this.choose)}
    </section>`;
  }

  private turn(turn: Turn, isLast: boolean): TemplateResult {
    return turn.from === "person" ? personTurn(turn, this.remedy) : tandemTurn(turn, isLast, this.choose);
  }

  private composer(): TemplateResult {
    const left = charactersLeft(this.draft);
    return html`<form class="composer" @submit=${this.submit}>
      <label class="sr" for="message">Your message</label>
      <textarea
        id="message"
        rows="1"
        dir="auto"
        placeholder="Write a message"
        autocomplete="off"
        aria-describedby="hint counter"
        aria-invalid=${left < 0}
        .value=${this.draft}
        @input=${() => (this.draft = this.area.value)}
        @keydown=${this.keyInMessage}
      ></textarea>
      <button type="submit" class="send">Send</button>
      <div class="below">
        <p id="hint" class="quiet">Enter sends, Shift+Enter starts a new line.</p>
        <p id="counter" class=${left < 0 ? "over" : "quiet"}>${counter(left)}</p>
      </div>
      <p class="sr" role="status">${spokenCounter(left)}</p>
      <p class="sr" role="status">${this.conversation.slow ? "Tandem is writing" : ""}</p>
    </form>`;
  }

  private keyInMessage(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
  }

  private submit(event: Event): void {
    event.preventDefault();
    const text = this.draft.trim();
    this.area.focus();
    if (!text || charactersLeft(text) < 0) return;
    this.draft = "";
    void this.conversation.send(text);
  }

  private choose = (choice: Choice): void => {
    this.restFocus();
    void this.conversation.send(choice.title, choice.payload);
  };

  private remedy = (turn: PersonTurn): void => {
    if (turn.trouble?.remedy === "edit") {
      this.draft = [this.conversation.withdraw(turn), this.draft].filter(Boolean).join("\n");
      this.area.focus();
    } else {
      this.restFocus();
      void this.conversation.retry(turn);
    }
  };

  /** A pressed button goes away, so the focus needs a place; on a touch screen not one that brings up the keyboard. */
  private restFocus(): void {
    (matchMedia("(hover: none)").matches ? this.log : this.area).focus();
  }

  private escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.helpOpen) this.closeHelp();
  };

  private async openHelp(): Promise<void> {
    this.helpOpen = true;
    await this.updateComplete;
    this.helpTitle.focus();
  }

  private closeHelp(): void {
    this.helpOpen = false;
    this.helpToggle.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tandem-chat": TandemChat;
  }
}
