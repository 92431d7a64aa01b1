import { Api } from "./api";
import type { Keep } from "./keep";
import { Refused, type Entry, type Outgoing, type Told } from "./protocol";
import { said } from "./replies";
import { openSocket, type Live } from "./socket";

/** `idle`: nothing was asked of the server yet. `plain`: web sockets are blocked, so by HTTP. */
export type State = "idle" | "connecting" | "live" | "plain" | "offline";

export interface Hooks {
  entry(entry: Entry): void;
  typing(on: boolean): void;
  /** All up to this number is erased. */
  erased(upTo: number): void;
  state(state: State): void;
  /** The server knew no conversation for our token and began a new one. */
  fresh(): void;
  /** A message that the server did not take. */
  refused(message: Outgoing, why: Refused): void;
}

const WAITS_MS = [300, 1_000, 2_000, 4_000, 8_000];
const SOCKET_AGAIN_MS = 30_000;
const TRIES = 3;

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

/**
 * The way to the server, kept up for as long as the page is open: by socket, else by plain HTTP, again and again with
 * growing waits. Messages go out one at a time and in order, each until the server says that it has it.
 */
export class Connection {
  state: State = "idle";
  readonly #api: Api;
  #unsent: Outgoing[];
  #live: Live | undefined;
  #last = 0;
  #fails = 0;
  #tries = 0;
  #sending = false;
  #run = 0;
  #wake: (() => void) | undefined;
  #socketAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: string,
    private readonly keep: Keep,
    private readonly hooks: Hooks,
  ) {
    this.#api = new Api(server);
    this.#unsent = keep.unsent;
  }

  /** Messages that the server does not have yet, oldest first. */
  get unsent(): readonly Outgoing[] {
    return this.#unsent;
  }

  /** Begins to connect; does nothing where that has begun. */
  open(): void {
    if (this.state === "idle") void this.#connect();
  }

  /** Takes a message on its way. */
  send(message: Outgoing): void {
    this.#setUnsent([...this.#unsent, message]);
    this.open();
    void this.#flush();
  }

  /** Tries at once, as when the network has come back or the person asks for it. */
  now(): void {
    this.#wake?.();
    if (this.state === "plain" && this.keep.token) void this.#catchUp(this.keep.token).catch(() => this.#again());
  }

  /** The network is gone: whatever is open is dead, though nobody has said so yet. */
  dropped(): void {
    if (this.state === "live" || this.state === "plain") this.#again();
  }

  /** Erases the conversation on the server; throws where that did not work. Afterwards all is as at the start. */
  async erase(): Promise<void> {
    const { token } = this.keep;
    if (token) await this.#api.erase(token).catch(goneAlready);
    this.forget();
  }

  /** Lets go of the conversation in this tab. */
  forget(): void {
    this.#hangUp();
    this.keep.token = undefined;
    this.#setUnsent([]);
    this.#last = this.#fails = 0;
    this.#setState("idle");
  }

  /** Hangs up; what is not sent yet is kept for the next time. */
  close(): void {
    this.#hangUp();
    this.#setState("idle");
  }

  /** Only the newest run goes on: who lets go or begins anew ends the one before. */
  async #connect(): Promise<void> {
    const run = ++this.#run;
    this.#setState(this.#fails ? "offline" : "connecting");
    while (run === this.#run) {
      try {
        await this.#join(run);
        this.#fails = 0;
        return await this.#flush();
      } catch {
        if (run !== this.#run) return;
        this.#fails++;
        this.#setState("offline");
        await this.#wait();
      }
    }
  }

  async #join(run: number): Promise<void> {
    const known = this.keep.token || undefined;
    const { token, fresh } = await this.#api.session(known);
    if (run !== this.#run) return;
    if (fresh && known) this.hooks.fresh();
    if (fresh) this.#last = 0;
    this.keep.token = token;
    try {
      await this.#openSocket(token);
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (run !== this.#run) return;
      await this.#catchUp(token);
      this.#setState("plain");
      this.#socketAgain = setTimeout(() => void this.#trySocket(), SOCKET_AGAIN_MS);
    }
  }

  async #openSocket(token: string): Promise<void> {
    const run = this.#run;
    const live = await openSocket(this.server, token, this.#last, {
      entry: (entry) => run === this.#run && this.#heard(entry),
      typing: (on) => run === this.#run && this.hooks.typing(on),
      erased: (upTo) => run === this.#run && this.hooks.erased(upTo),
      lost: () => run === this.#run && this.#again(),
    });
    if (run !== this.#run) return live.close();
    this.#live = live;
    this.#setState("live");
  }

  /** From time to time: perhaps web sockets are let through now. */
  async #trySocket(): Promise<void> {
    if (this.state !== "plain" || !this.keep.token) return;
    if (!this.#sending) await this.#openSocket(this.keep.token).catch(() => undefined);
    if (this.state === "plain") this.#socketAgain = setTimeout(() => void this.#trySocket(), SOCKET_AGAIN_MS);
  }

  #again(): void {
    this.#hangUp();
    void this.#connect();
  }

  #hangUp(): void {
    this.#run++;
    clearTimeout(this.#socketAgain);
    this.#live?.close();
    this.#live = undefined;
    this.hooks.typing(false);
  }

  async #wait(): Promise<void> {
    const wait = WAITS_MS[Math.min(this.#fails, WAITS_MS.length) - 1] ?? 0;
    // Not all at once when a server comes back to many pages.
    await Promise.race([pause(wait * (0.75 + Math.random() / 2)), new Promise<void>((woken) => (this.#wake = woken))]);
  }

  /** Plain HTTP: what other tabs have said meanwhile. */
  async #catchUp(token: string): Promise<void> {
    this.#told(await this.#api.history(token, this.#last));
  }

  #told({ entries, erased }: Told): void {
    if (erased) this.hooks.erased(erased);
    for (const entry of entries) this.#heard(entry);
  }

  #heard(entry: Entry): void {
    if (entry.n <= this.#last) return;
    this.#last = entry.n;
    this.hooks.entry(entry);
  }

  async #flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#unsent[0]; next && this.#isUp; next = this.#unsent[0]) await this.#deliver(next);
    } finally {
      this.#sending = false;
    }
  }

  get #isUp(): boolean {
    return this.state === "live" || this.state === "plain";
  }

  async #deliver(message: Outgoing): Promise<void> {
    const run = this.#run;
    try {
      await (this.#live ? this.#live.say(message) : this.#sayPlainly(message));
      this.#taken(message);
    } catch (error) {
      if (error instanceof Refused && error.code !== 401) this.#notTaken(message, error);
      else if (++this.#tries >= TRIES) this.#notTaken(message, new Refused(503, ""));
      else if (run === this.#run) this.#again();
    }
  }

  async #sayPlainly(message: Outgoing): Promise<void> {
    const token = this.keep.token ?? "";
    this.hooks.typing(true);
    try {
      const { n, ...told } = await this.#api.say(token, message);
      if (n > this.#last + 1) return await this.#catchUp(token); // another tab has spoken in between
      this.#heard({ n, from: "person", id: message.id, at: Date.now() / 1000, reply: said(message.text) });
      this.#told(told);
    } finally {
      this.hooks.typing(false);
    }
  }

  #taken(message: Outgoing): void {
    this.#tries = 0;
    this.#setUnsent(this.#unsent.filter((other) => other.id !== message.id));
  }

  #notTaken(message: Outgoing, why: Refused): void {
    this.#taken(message);
    this.hooks.refused(message, why);
  }

  #setUnsent(messages: Outgoing[]): void {
    this.#unsent = messages;
    this.keep.unsent = messages;
  }

  #setState(state: State): void {
    if (state === this.state) return;
    this.state = state;
    this.hooks.state(state);
  }
}

/** What is not there needs no erasing. */
function goneAlready(error: unknown): void {
  if (!(error instanceof Refused) || ![401, 404].includes(error.code)) throw error;
}
