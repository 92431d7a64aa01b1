import type { Reply } from "./replies";
import { ask, newSender, Refused } from "./transport";

/** Why a message got no answer, and what the person can do about it. */
export interface Trouble {
  text: string;
  remedy: "retry" | "edit";
}

export interface PersonTurn {
  id: number;
  from: "person";
  text: string;
  payload: string;
  trouble?: Trouble;
}

export interface TandemTurn {
  id: number;
  from: "tandem";
  replies: Reply[];
}

export type Turn = PersonTurn | TandemTurn;

const OFFLINE = "Tandem can't be reached right now. Your message is still here. “Get help now” works without a connection.";
const NO_ANSWER = "No answer came back. Your message is still here.";
const NOT_TAKEN = "This message could not be taken. You can change it and send it again.";
const SLOW_MS = 2_000;
const TRY_LATER = new Set([408, 425, 429]);

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused)) return { text: OFFLINE, remedy: "retry" };
  return { text: error.reason || NOT_TAKEN, remedy: TRY_LATER.has(error.status) ? "retry" : "edit" };
}

/** One conversation: its turns, in order, and the sending of new ones, one at a time. */
export class Conversation {
  turns: Turn[] = [];
  waiting = 0;
  /** True when an answer takes so long that one who can't see the dots should be told. */
  slow = false;
  #sender = newSender();
  #lastId = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly server: () => string,
    private readonly changed: () => void,
  ) {}

  /** Shows what the person said and sends it; a button shows its title and sends its payload. */
  send(text: string, payload: string = text): Promise<void> {
    const turn: PersonTurn = { id: ++this.#lastId, from: "person", text, payload };
    this.turns = [...this.turns, turn];
    return this.#enqueue(turn);
  }

  /** Sends a message again that got no answer; it moves to the end, where its answer will stand. */
  retry(turn: PersonTurn): Promise<void> {
    this.turns = [...this.turns.filter((other) => other !== turn), turn];
    turn.trouble = undefined;
    return this.#enqueue(turn);
  }

  /** Takes a message out of the conversation, so that it can be written anew. */
  withdraw(turn: PersonTurn): string {
    this.turns = this.turns.filter((other) => other !== turn);
    this.changed();
    return turn.text;
  }

  #enqueue(turn: PersonTurn): Promise<void> {
    this.waiting++;
    this.changed();
    this.#queue = this.#queue.then(() => this.#deliver(turn));
    return this.#queue;
  }

  async #deliver(turn: PersonTurn): Promise<void> {
    const timer = setTimeout(() => this.#setSlow(true), SLOW_MS);
    try {
      const replies = await ask(this.server(), this.#sender, turn.payload);
      if (replies.length) this.turns = [...this.turns, { id: ++this.#lastId, from: "tandem", replies }];
      else turn.trouble = { text: NO_ANSWER, remedy: "retry" };
    } catch (error) {
      turn.trouble = troubleOf(error);
    }
    clearTimeout(timer);
    this.waiting--;
    this.#setSlow(false);
  }

  #setSlow(slow: boolean): void {
    this.slow = slow;
    this.changed();
  }
}
