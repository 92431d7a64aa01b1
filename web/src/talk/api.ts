import { readTold, refusalOf, type Outgoing, type Session, type Told } from "./protocol";
import { fieldsOf } from "./replies";

const PATIENCE_MS = 10_000;
const ANSWER_PATIENCE_MS = 45_000;

/** The web channel over plain HTTP. Throws Refused for a 4xx answer, and any other error when no answer could be had. */
export class Api {
  constructor(private readonly server: string) {}

  /** A session that holds: the one of the token, or a fresh one. */
  async session(token: string | undefined): Promise<Session> {
    const { token: given, fresh } = fieldsOf(await this.#call("POST", "session", undefined, token ? { token } : {}));
    if (typeof given !== "string" || !given) throw new Error("no token came");
    return { token: given, fresh: fresh === true };
  }

  /** What was said after an entry. */
  async history(token: string, after: number): Promise<Told> {
    return readTold(await this.#call("GET", `history?after=${after}`, token));
  }

  /** Sends a message and waits for what is answered: its own number, and all that came after it. */
  async say(token: string, message: Outgoing): Promise<Told & { n: number }> {
    const answer = await this.#call("POST", "messages", token, message, ANSWER_PATIENCE_MS);
    return { n: Number(fieldsOf(answer)["n"]), ...readTold(answer) };
  }

  /** Erases the conversation on the server. */
  async erase(token: string): Promise<void> {
    await this.#call("DELETE", "session", token);
  }

  async #call(method: string, path: string, token?: string, body?: object, patience = PATIENCE_MS): Promise<unknown> {
    const headers: Record<string, string> = {};
    if (token) headers["Authorization"] = `Bearer ${token}`;
    if (body) headers["Content-Type"] = "application/json";
    const response = await fetch(`${this.server}/webhooks/web/${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 204) return undefined;
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.status >= 400 && response.status < 500) throw refusalOf(answer, response.status);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return answer;
  }
}
