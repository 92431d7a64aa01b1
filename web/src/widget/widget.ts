/**
 * The loader: one script tag puts a button on any page, and the chat itself is fetched when somebody wants it.
 * It holds the hash of the chat, so that integrity on the script tag holds for all of it.
 */

import { readOptions, type WidgetOptions } from "./options";
import { loaderStrings } from "./strings";
import { sheets } from "./style";

declare const CHAT_FILE: string;
declare const CHAT_INTEGRITY: string;

const HELP = "https://findahelpline.com/";
const SVG = "http://www.w3.org/2000/svg";

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function mark(): SVGElement {
  const drawn = document.createElementNS(SVG, "svg");
  drawn.setAttribute("viewBox", "0 0 32 32");
  drawn.setAttribute("aria-hidden", "true");
  const bubble = document.createElementNS(SVG, "path");
  bubble.setAttribute("d", "M6 5h20a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H15l-7 5v-5H6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z");
  drawn.append(bubble);
  return drawn;
}

/** Whether the chat stood open in this tab: it does so again on the next page of the site. */
const openKey = (server: string): string => `tandem.open ${server}`;

function wasOpen(server: string): boolean {
  try {
    return sessionStorage.getItem(openKey(server)) !== null;
  } catch {
    return false;
  }
}

function keepOpen(server: string, open: boolean): void {
  try {
    if (open) sessionStorage.setItem(openKey(server), "1");
    else sessionStorage.removeItem(openKey(server));
  } catch {
    // The page may store nothing: then it opens closed.
  }
}

/** The button, the panel, and what happens between them. */
class Widget {
  readonly #t;
  readonly #button: HTMLButtonElement;
  readonly #panel: HTMLElement;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly options: WidgetOptions,
    private readonly source: string,
  ) {
    this.#t = loaderStrings(options.language);
    const name = this.#t.open.replace("{title}", options.title);
    this.#button = element("button", { type: "button", "aria-haspopup": "dialog", "aria-expanded": "false" }, mark(), name);
    this.#panel = element("section", { role: "dialog", "aria-label": options.title, hidden: "" });
    this.#button.className = this.#panel.className = options.position;
  }

  mount(): void {
    const host = document.createElement("tandem-widget");
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets(this.options.accent);
    host.lang = this.options.language;
    root.append(this.#button, this.#panel);
    this.#button.addEventListener("click", () => this.#open(true));
    // The wish shows a moment before the click.
    for (const early of ["pointerenter", "focus"]) this.#button.addEventListener(early, () => this.#preload(), { once: true });
    this.#panel.addEventListener("tandem-close", () => this.#close());
    this.#panel.addEventListener("keydown", ({ key }) => key === "Escape" && !this.#chat && this.#close());
    document.body.append(host);
    if (this.options.open || wasOpen(this.options.server)) this.#open(false);
  }

  get #chat(): HTMLElement | null {
    return this.#panel.querySelector("tandem-chat");
  }

  /** `asked`: by the person, so that the focus goes along. */
  #open(asked: boolean): void {
    this.#panel.hidden = false;
    this.#button.hidden = true;
    this.#button.setAttribute("aria-expanded", "true");
    keepOpen(this.options.server, true);
    this.#loading ??= this.#load();
    void this.#loading.then(() => asked && this.#chat?.focus());
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#button.hidden = false;
    this.#button.setAttribute("aria-expanded", "false");
    keepOpen(this.options.server, false);
    this.#button.focus();
  }

  async #load(): Promise<void> {
    const { title, ...options } = this.options;
    this.#say(this.#t.loading);
    try {
      this.#preload();
      await import(/* @vite-ignore */ this.source);
      const chat = element("tandem-chat" as "div", { heading: title, embedded: "" });
      for (const name of ["server", "accent", "language", "country", "privacy"] as const) chat.setAttribute(name, options[name]);
      this.#panel.replaceChildren(chat);
    } catch {
      this.#loading = undefined; // the next click tries again
      this.#say(this.#t.failed, element("a", { href: HELP, target: "_blank", rel: "noopener noreferrer" }, "findahelpline.com"));
    }
  }

  /** A preload with a hash: a module whose bytes are others is not run. */
  #preload(): void {
    if (document.querySelector(`link[href="${this.source}"]`)) return;
    document.head.append(element("link", { rel: "modulepreload", href: this.source, integrity: CHAT_INTEGRITY, crossorigin: "anonymous" }));
  }

  #say(...words: (Node | string)[]): void {
    const close = element("button", { type: "button", "aria-label": this.#t.close }, "×");
    close.addEventListener("click", () => this.#close());
    this.#panel.replaceChildren(element("p", { role: "status" }, ...words), close);
    if (!this.#panel.hidden) close.focus();
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !document.querySelector("tandem-widget")) {
  const options = readOptions(script.dataset, script.src, document.documentElement.lang);
  const widget = new Widget(options, `${options.server}/static/${CHAT_FILE}`);
  if (document.body) widget.mount();
  else document.addEventListener("DOMContentLoaded", () => widget.mount());
}
