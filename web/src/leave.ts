import type { ReactiveController, ReactiveControllerHost } from "lit";

const NEUTRAL = "https://www.wikipedia.org/";
const PRESSES = 3;
const WITHIN_MS = 2_000;

/** Leaves for a neutral site at once. This page takes no place in the tab's history, and nothing of it stays on screen. */
export function leave(): void {
  document.title = "Wikipedia";
  document.body.replaceChildren();
  location.replace(NEUTRAL);
}

/** Leaves when Esc is pressed three times in quick succession, wherever the focus is. */
export class QuickExit implements ReactiveController {
  #presses: number[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("keydown", this.#pressed, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.#pressed, { capture: true });
  }

  #pressed = (event: KeyboardEvent): void => {
    // A held key or one that closes an input method's list is not a wish to leave.
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (this.#presses.length >= PRESSES) leave();
  };
}
