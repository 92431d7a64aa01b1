import { forgetAll } from "./talk/keep";

const NEUTRAL = "https://www.wikipedia.org/";
const PRESSES = 3;
const WITHIN_MS = 2_000;

/** Leaves for a neutral site at once. This page takes no place in the tab's history, and nothing of it stays on screen. */
export function leave(): void {
  forgetAll();
  document.title = "Wikipedia";
  document.body.replaceChildren();
  try {
    // In a frame of another site the whole page has to go; a browser may forbid it, then at least the frame does.
    if (top && top !== window) top.location.replace(NEUTRAL);
  } finally {
    location.replace(NEUTRAL);
  }
}

/** Calls `go` when Esc is pressed three times in quick succession, the first time while the chat is to be seen. */
export class QuickExit {
  #presses: number[] = [];

  constructor(
    private readonly seen: () => boolean,
    private readonly go: () => void,
  ) {}

  watch(): void {
    window.addEventListener("keydown", this.#pressed, { capture: true });
  }

  unwatch(): void {
    window.removeEventListener("keydown", this.#pressed, { capture: true });
  }

  #pressed = (event: KeyboardEvent): void => {
    // A held key or one that closes an input method's list is not a wish to leave.
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    this.#presses = this.#presses.filter((at) => event.timeStamp - at < WITHIN_MS);
    if (this.#presses.length || this.seen()) this.#presses.push(event.timeStamp);
    if (this.#presses.length >= PRESSES) this.go();
  };
}
