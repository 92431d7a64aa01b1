import { readReplies, type Reply } from "./replies";

const PATIENCE_MS = 30_000;

/** The server answered, and said no: `reason` is its own plain sentence. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** A name for this conversation, kept in memory only: a reload starts a new one. */
export function newSender(): string {
  // randomUUID exists only on https and localhost; a bot on a home network is reached by plain http.
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function refusal(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null);
  const reason = (body as { reason?: unknown } | null)?.reason;
  return new Refused(response.status, typeof reason === "string" ? reason : "");
}

/** Sends one message; throws Refused for a 4xx answer and any other error when no answer could be had. */
export async function ask(server: string, sender: string, message: string): Promise<Reply[]> {
  const response = await fetch(`${server}/webhooks/rest/webhook`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ sender, message }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status >= 400 && response.status < 500) throw await refusal(response);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return readReplies(await response.json());
}
