/** A small web channel for the tests: real HTTP and real web sockets, a journal in memory, and ways to misbehave. */

import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Server, type Socket } from "socket.io";

interface Said {
  id: string;
  text: string;
  payload?: string;
}

interface Event extends Partial<Said> {
  n: number;
  from: "person" | "tandem";
  at: number;
}

export class TestServer {
  events: Event[] = [];
  /** How often each id came in. */
  received: string[] = [];
  tokens = new Set<string>();
  socketsBlocked = false;
  /** Takes a message and loses the word that it did. */
  losesAcks = false;
  refuses: { code: number; reason: string } | undefined;
  #http: HttpServer | undefined;
  #io: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const http = createServer((request, response) => void this.#serve(request, response));
    const io = new Server(http, { path: "/webhooks/web/socket.io", transports: ["websocket"], allowRequest: (_, done) => done(null, !this.socketsBlocked) });
    io.use((socket, next) => next(this.tokens.has(String(socket.handshake.auth.token)) ? undefined : unknownToken()));
    io.on("connection", (socket) => this.#welcome(socket));
    [this.#http, this.#io] = [http, io];
    await new Promise<void>((ready) => http.listen(this.#port, "127.0.0.1", ready));
    this.#port = (http.address() as AddressInfo).port;
  }

  /** As when the process is killed: the journal stays. */
  async stop(): Promise<void> {
    this.#http?.closeAllConnections();
    await this.#io?.close();
  }

  #welcome(socket: Socket): void {
    for (const event of this.events) if (event.n > Number(socket.handshake.auth.after)) socket.emit("event", event);
    socket.emit("ready", { n: this.events.length });
    socket.on("message", (said: Said, ack: (answer: object) => void) => {
      if (this.refuses) return ack({ ok: false, ...this.refuses });
      const n = this.#take(said);
      if (this.losesAcks) return void socket.disconnect(true);
      ack({ ok: true, n });
    });
  }

  #take(said: Said): number {
    this.received.push(said.id);
    const known = this.events.find((event) => event.id === said.id);
    if (known) return known.n;
    const own = this.#add({ from: "person", ...said });
    this.#add({ from: "tandem", text: `re: ${said.payload ?? said.text}` });
    return own.n;
  }

  #add(event: Omit<Event, "n" | "at">): Event {
    const added = { n: this.events.length + 1, at: 0, ...event };
    this.events.push(added);
    this.#io?.emit("event", added);
    return added;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = (status: number, body: object): void => void response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    const said = (await bodyOf(request)) as Said & { token?: string };
    const { pathname, searchParams } = new URL(request.url ?? "", this.url);
    if (request.method === "POST" && pathname.endsWith("/session")) return answer(200, this.#session(said.token));
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (!this.tokens.has(token)) return answer(401, { code: 401 });
    if (pathname.endsWith("/history")) return answer(200, { events: this.events.filter(({ n }) => n > Number(searchParams.get("after"))) });
    if (request.method === "DELETE") return this.#erase(response);
    if (this.refuses) return answer(this.refuses.code, this.refuses);
    const n = this.#take(said);
    if (this.losesAcks) return void response.destroy();
    answer(200, { n, events: this.events.filter((event) => event.n > n) });
  }

  #session(token: string | undefined): object {
    if (token && this.tokens.has(token)) return { token };
    const fresh = `token-${this.tokens.size + 1}`;
    this.tokens.add(fresh);
    this.events = [];
    return { token: fresh, fresh: true };
  }

  #erase(response: ServerResponse): void {
    this.events = [];
    response.writeHead(204).end();
  }
}

const unknownToken = (): Error => Object.assign(new Error("unknown"), { data: { code: 401 } });

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body ? JSON.parse(body) : {};
}
