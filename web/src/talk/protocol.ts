/** What travels between the page and the bot's web channel (docs/web-protocol.md), read with care. */

import { fieldsOf, toReply, type Reply } from "./replies";

/** A message on its way: the same id is taken once, however often it is sent. */
export interface Outgoing {
  id: string;
  text: string;
  /** What goes to the bot in the place of the text, when a button was pressed. */
  payload?: string;
}

/** One entry of the conversation. */
export interface Entry {
  n: number;
  from: "person" | "tandem";
  id?: string;
  at: number;
  reply: Reply;
}

export interface Session {
  token: string;
  /** The server began a new conversation, as it knew no token or none that still holds. */
  fresh: boolean;
}


/** An entry, or nothing where it is none. */
export function readEntry(value: unknown): Entry | undefined {
  const raw = fieldsOf(value);
  const { n, from, id, at } = raw;
  if (typeof n !== "number" || (from !== "person" && from !== "tandem")) return undefined;
  return { n, from, id: typeof id === "string" ? id : undefined, at: Number(at) || 0, reply: toReply(raw) };
}

/** What the server tells of a conversation: entries in order, and up to which number all is erased. */
export interface Told {
  entries: Entry[];
  erased: number;
}

export function readTold(value: unknown): Told {
  const { events } = fieldsOf(value);
  const entries = (Array.isArray(events) ? events : []).map(readEntry).filter((entry) => entry !== undefined);
  return { entries: entries.sort((one, other) => one.n - other.n), erased: readErased(value) };
}

/** The number up to which all is erased; 0 where nothing is. */
export const readErased = (value: unknown): number => Number(fieldsOf(value)["erased"]) || 0;

/** The server answered, and said no: `reason` is its own plain sentence. */
export class Refused extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
  ) {
    super(reason || String(code));
  }

  /** May the same message be taken later? */
  get later(): boolean {
    return [408, 425, 429].includes(this.code);
  }
}

/** Reads a refusal's words from what came with it. */
export function refusalOf(value: unknown, code: number): Refused {
  const { reason, code: told } = fieldsOf(value);
  return new Refused(typeof told === "number" ? told : code, typeof reason === "string" ? reason : "");
}

/** A name for a message that nobody else has. */
export function newId(): string {
  // randomUUID exists only on https and localhost; a bot on a home network is reached by plain http.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
