import { Connection, type State } from "./connection";
import type { Keep } from "./keep";
import { Pacer } from "./pacer";
import { newId, type Entry, type Outgoing, type Refused } from "./protocol";
import { isEmpty, join, type Card, type Reply } from "./replies";

/** Why a message got no answer, and what the person can do about it. `reason` is the server's own words, if any. */
export interface Trouble {
  kind: "notTaken" | "noAnswer";
  reason?: string;
  remedy: "retry" | "edit";
}

export interface PersonTurn {
  key: string;
  /** The number of its (last) entry; without one for what the server does not have yet. */
  n?: number;
  from: "person";
  text: string;
  payload?: string;
  waiting: boolean;
  trouble?: Trouble;
}

export interface TandemTurn {
  key: string;
  n: number;
  from: "tandem";
  replies: Reply[];
}

export type Turn = PersonTurn | TandemTurn;

const SLOW_MS = 2_000;
const NO_ANSWER_MS = 45_000;

/** One conversation as the page shows it: its turns in order, and the sending of new ones. */
export class Conversation {
  state: State = "idle";
  /** True while what was said before is being read in: nothing of it is to be announced. */
  restoring = false;
  /** True when an answer takes so long that one who can't see the dots should be told. */
  slow = false;
  /** True once the server has begun a new conversation in the place of ours. */
  fresh = false;
  readonly #connection: Connection;
  readonly #pacer: Pacer;
  #said: Turn[] = [];
  #own: PersonTurn[] = [];
  #typing = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #answerTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    server: string,
    keep: Keep,
    private readonly changed: () => void,
    still: () => boolean,
  ) {
    this.#pacer = new Pacer((entry) => this.#show(entry), () => this.restoring || still());
    this.#connection = new Connection(server, keep, {
      entry: (entry) => this.#heard(entry),
      typing: (on) => this.#setTyping(on),
      erased: (upTo) => this.#erased(upTo),
      state: (state) => this.#setState(state),
      fresh: () => this.#begunAnew(),
      refused: (message, why) => this.#refused(message, why),
    });
    this.#own = this.#connection.unsent.map(({ id, text, payload }) => ownTurn(id, text, payload));
  }

  /** All turns; those that the server does not have yet come last. */
  get turns(): Turn[] {
    return [...this.#said, ...this.#own];
  }

  get typing(): boolean {
    return this.#typing || this.#pacer.waiting;
  }

  /** The newest card of a kind. */
  newest<T extends Card["type"]>(type: T): Extract<Card, { type: T }> | undefined {
    const cards = this.#said.flatMap((turn) => (turn.from === "tandem" ? turn.replies.flatMap((reply) => reply.cards) : []));
    return cards.findLast((card): card is Extract<Card, { type: T }> => card.type === type);
  }

  /** Reads in what was said before. */
  restore(): void {
    this.restoring = true;
    this.#connection.open();
  }

  /** Connects, so that the first message finds the way open. */
  prepare(): void {
    this.#connection.open();
  }

  /** Shows what the person said and sends it; a button shows its title and sends its payload. */
  send(text: string, payload?: string): void {
    this.#pacer.flush();
    this.#sendTurn(ownTurn(newId(), text, payload === text ? undefined : payload));
  }

  /** Sends a message again that got no answer; it moves to the end, where its answer will stand. */
  retry(turn: PersonTurn): void {
    // One that the server has already would be taken once only; one that it may not have keeps its name.
    const id = this.#said.includes(turn) ? newId() : turn.key;
    this.withdraw(turn);
    this.#sendTurn(ownTurn(id, turn.text, turn.payload));
  }

  /** Takes a message out of the conversation, so that it can be written anew. */
  withdraw(turn: PersonTurn): string {
    this.#own = this.#own.filter((other) => other.key !== turn.key);
    this.#said = this.#said.filter((other) => other.key !== turn.key);
    this.changed();
    return turn.text;
  }

  now(): void {
    this.#connection.now();
  }

  dropped(): void {
    this.#connection.dropped();
  }

  /** Erases all, on the server as well; throws where that did not work. */
  async erase(): Promise<void> {
    await this.#connection.erase();
    this.#empty();
  }

  /** Shows nothing any longer and lets go of the token. */
  forget(): void {
    this.#connection.forget();
    this.#empty();
  }

  close(): void {
    this.#connection.close();
    this.#pacer.clear();
  }

  #sendTurn(turn: PersonTurn): void {
    this.#own = [...this.#own, turn];
    this.changed();
    this.#connection.send({ id: turn.key, text: turn.text, payload: turn.payload });
  }

  #heard(entry: Entry): void {
    this.#pacer.push(entry);
    this.changed();
  }

  #show(entry: Entry): void {
    clearTimeout(this.#answerTimer);
    if (entry.from === "person") this.#showPerson(entry);
    else if (!isEmpty(entry.reply)) this.#showTandem(entry);
    this.changed();
  }

  #showPerson({ id, n, reply }: Entry): void {
    const key = id ?? String(n);
    const own = this.#own.find((turn) => turn.key === key);
    this.#own = this.#own.filter((turn) => turn !== own);
    const turn: PersonTurn = { ...ownTurn(key, own?.text ?? reply.text, own?.payload), n, waiting: false };
    this.#said = [...this.#said, turn];
    this.#answerTimer = setTimeout(() => this.#unanswered(turn), NO_ANSWER_MS);
  }

  #showTandem({ n, reply }: Entry): void {
    const last = this.#said.at(-1);
    const turn: TandemTurn =
      last?.from === "tandem"
        ? { ...last, n, replies: join(last.replies, reply) }
        : { key: `tandem ${n}`, n, from: "tandem", replies: [reply] };
    this.#said = [...(last?.from === "tandem" ? this.#said.slice(0, -1) : this.#said), turn];
  }

  #unanswered(turn: PersonTurn): void {
    if (this.#said.at(-1) !== turn || this.#typing) return;
    this.#said = [...this.#said.slice(0, -1), { ...turn, trouble: { kind: "noAnswer", remedy: "retry" } }];
    this.changed();
  }

  #refused(message: Outgoing, why: Refused): void {
    const trouble: Trouble = {
      kind: why.code === 503 ? "noAnswer" : "notTaken",
      reason: why.reason || undefined,
      remedy: why.later || why.code === 503 ? "retry" : "edit",
    };
    this.#own = this.#own.map((turn) => (turn.key === message.id ? { ...turn, waiting: false, trouble } : turn));
    this.changed();
  }

  #erased(upTo: number): void {
    if (!upTo) return;
    this.#pacer.flush();
    this.#said = this.#said.filter((turn) => (turn.n ?? 0) > upTo);
    this.changed();
  }

  #begunAnew(): void {
    this.#pacer.clear();
    this.fresh = true;
    this.#said = [];
    this.changed();
  }

  #setTyping(on: boolean): void {
    if (on === this.#typing) return;
    this.#typing = on;
    clearTimeout(this.#slowTimer);
    this.slow = false;
    if (on) this.#slowTimer = setTimeout(() => this.#setSlow(), SLOW_MS);
    this.changed();
  }

  #setSlow(): void {
    this.slow = true;
    this.changed();
  }

  #setState(state: State): void {
    this.state = state;
    if (state === "live" || state === "plain") this.restoring = false;
    this.changed();
  }

  #empty(): void {
    this.#pacer.clear();
    clearTimeout(this.#answerTimer);
    this.#said = [];
    this.#own = [];
    this.fresh = false;
    this.changed();
  }
}

function ownTurn(key: string, text: string, payload?: string): PersonTurn {
  return { key, from: "person", text, payload, waiting: true };
}
