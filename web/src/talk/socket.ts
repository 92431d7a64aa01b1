import { io, type Socket } from "socket.io-client";
import { readEntry, readErased, refusalOf, type Entry, type Outgoing, type Refused } from "./protocol";
import { fieldsOf } from "./replies";

const OPENS_WITHIN_MS = 6_000;
const ACK_WITHIN_MS = 8_000;

export interface Listener {
  entry(entry: Entry): void;
  typing(on: boolean): void;
  /** All up to this number is erased. */
  erased(upTo: number): void;
  lost(): void;
}

/** A socket that is open and has told all that was said so far. */
export interface Live {
  /** Resolves once the server has stored the message; throws Refused, or any other error where no word came back. */
  say(message: Outgoing): Promise<void>;
  close(): void;
}

/** Opens a socket; throws Refused for a token that does not hold, and any other error when it can't be opened. */
export function openSocket(server: string, token: string, after: number, listener: Listener): Promise<Live> {
  const socket = io(server, {
    path: "/webhooks/web/socket.io",
    transports: ["websocket"],
    auth: { token, after },
    reconnection: false, // the connection sees to that: it may renew the token first, or go by plain HTTP
    forceNew: true,
    timeout: OPENS_WITHIN_MS,
  });
  socket.on("event", (value: unknown) => {
    const entry = readEntry(value);
    if (entry) listener.entry(entry);
  });
  socket.on("typing", (value: unknown) => listener.typing(fieldsOf(value)["on"] === true));
  socket.on("erased", (value: unknown) => listener.erased(Number(fieldsOf(value)["n"]) || 0));
  return new Promise((ready, failed) => {
    const fail = (error: Error): void => {
      clearTimeout(timer);
      socket.disconnect();
      failed(error);
    };
    const timer = setTimeout(() => fail(new Error("the socket did not open in time")), OPENS_WITHIN_MS);
    socket.once("connect_error", (error: Error & { data?: unknown }) => fail(whyNot(error)));
    socket.once("ready", (value: unknown) => {
      listener.erased(readErased(value));
      clearTimeout(timer);
      socket.once("disconnect", () => listener.lost());
      ready({ say: (message) => say(socket, message), close: () => socket.off("disconnect").disconnect() });
    });
    // A proxy may let the socket begin and close it then: no error is told of that.
    socket.io.engine.once("close", () => fail(new Error("the socket was closed")));
    socket.once("disconnect", () => fail(new Error("the socket was closed")));
  });
}

function whyNot(error: Error & { data?: unknown }): Error | Refused {
  const { code } = fieldsOf(error.data);
  return typeof code === "number" ? refusalOf(error.data, code) : error;
}

async function say(socket: Socket, message: Outgoing): Promise<void> {
  const answer: unknown = await socket.timeout(ACK_WITHIN_MS).emitWithAck("message", message);
  if (fieldsOf(answer)["ok"] !== true) throw refusalOf(answer, 400);
}
