import type { Entry } from "./protocol";

const LEAST_MS = 350;
const PER_CHARACTER_MS = 6;
const MOST_MS = 1_200;

/** Help is never kept waiting. */
const urgent = (entry: Entry): boolean => entry.reply.cards.some((card) => card.type === "crisis");

/** How long a bubble waits after the one before it: as if it were written, but shortly. */
function waitOf(entry: Entry, before: Entry | undefined): number {
  if (entry.from === "person" || before?.from !== "tandem" || !entry.reply.text) return 0;
  return Math.min(MOST_MS, LEAST_MS + PER_CHARACTER_MS * entry.reply.text.length);
}

/** Shows what comes one bubble at a time and in order. */
export class Pacer {
  #queue: Entry[] = [];
  #shown: Entry | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `still`: now is no time for waiting (old messages, or a person who wants no motion). */
  constructor(
    private readonly show: (entry: Entry) => void,
    private readonly still: () => boolean,
  ) {}

  /** Is anything held back at the moment? */
  get waiting(): boolean {
    return this.#queue.length > 0;
  }

  push(entry: Entry): void {
    this.#queue.push(entry);
    if (this.still() || this.#queue.some(urgent)) this.flush();
    else if (this.#timer === undefined) this.#next();
  }

  /** Shows all at once. */
  flush(): void {
    this.#stop();
    for (let entry = this.#queue.shift(); entry; entry = this.#queue.shift()) this.#out(entry);
  }

  clear(): void {
    this.#stop();
    this.#queue = [];
    this.#shown = undefined;
  }

  #next(): void {
    this.#stop();
    for (let entry = this.#queue[0]; entry; entry = this.#queue[0]) {
      const wait = waitOf(entry, this.#shown);
      if (wait) {
        this.#timer = setTimeout(() => this.#outAfterWait(), wait);
        return;
      }
      this.#queue.shift();
      this.#out(entry);
    }
  }

  #outAfterWait(): void {
    const entry = this.#queue.shift();
    if (entry) this.#out(entry);
    this.#next();
  }

  #out(entry: Entry): void {
    this.#shown = entry;
    this.show(entry);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
