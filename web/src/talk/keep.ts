import type { Outgoing } from "./protocol";

const PREFIX = "tandem.";

type Name = "token" | "unsent" | "open";

/** Storage that a browser may refuse to give at all (blocked site data, a sandboxed frame). */
function storage(kind: "localStorage" | "sessionStorage"): Storage | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}

/**
 * What is kept in the browser: the token of the conversation and messages not sent yet, for this tab only.
 * On the device the token is kept only where the person has chosen that.
 */
export class Keep {
  readonly #tab = storage("sessionStorage");
  readonly #device = storage("localStorage");

  /** One server's things are apart from another's. */
  constructor(private readonly server: string) {}

  get token(): string | undefined {
    return this.#read(this.#tab, "token") ?? this.#read(this.#device, "token");
  }

  set token(token: string | undefined) {
    this.#write(this.#tab, "token", token);
    if (this.remembered || !token) this.#write(this.#device, "token", token);
  }

  /** Is the conversation to be found again on this device after the tab is closed? */
  get remembered(): boolean {
    return this.#read(this.#device, "token") !== undefined;
  }

  set remembered(chosen: boolean) {
    this.#write(this.#device, "token", chosen ? (this.token ?? "") : undefined);
  }

  get unsent(): Outgoing[] {
    try {
      const kept: unknown = JSON.parse(this.#read(this.#tab, "unsent") ?? "[]");
      return Array.isArray(kept) ? (kept as Outgoing[]) : [];
    } catch {
      return [];
    }
  }

  set unsent(messages: Outgoing[]) {
    this.#write(this.#tab, "unsent", messages.length ? JSON.stringify(messages) : undefined);
  }

  #read(where: Storage | undefined, name: Name): string | undefined {
    return where?.getItem(`${PREFIX}${name} ${this.server}`) ?? undefined;
  }

  #write(where: Storage | undefined, name: Name, value: string | undefined): void {
    try {
      if (value === undefined) where?.removeItem(`${PREFIX}${name} ${this.server}`);
      else where?.setItem(`${PREFIX}${name} ${this.server}`, value);
    } catch {
      // Full or forbidden: the conversation goes on without being found again.
    }
  }
}

/** Removes all that Tandem keeps in this browser. */
export function forgetAll(): void {
  for (const where of [storage("sessionStorage"), storage("localStorage")]) {
    for (const name of Object.keys(where ?? {})) if (name.startsWith(PREFIX)) where?.removeItem(name);
  }
}
