/** Open tabs of one site, which share a conversation: a new one asks the others for the token. */

type Word = { ask: true } | { token: string } | { gone: true };

const ANSWERS_WITHIN_MS = 200;

export class Tabs {
  readonly #channel: BroadcastChannel | undefined;
  #answered: ((token: string) => void) | undefined;

  /** `token` tells this tab's own; `gone` is called when another tab has ended the conversation. */
  constructor(server: string, token: () => string | undefined, gone: () => void) {
    if (!("BroadcastChannel" in globalThis)) return;
    this.#channel = new BroadcastChannel(`tandem ${server}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => {
      const own = token();
      if ("ask" in data && own) this.#say({ token: own });
      else if ("token" in data) this.#answered?.(data.token);
      else if ("gone" in data) gone();
    };
  }

  /** The token of another tab, if one is open. */
  ask(): Promise<string | undefined> {
    if (!this.#channel) return Promise.resolve(undefined);
    return new Promise((answered) => {
      const done = (token?: string): void => {
        this.#answered = undefined;
        clearTimeout(timer);
        answered(token);
      };
      const timer = setTimeout(done, ANSWERS_WITHIN_MS);
      this.#answered = done;
      this.#say({ ask: true });
    });
  }

  /** The conversation is over: no tab shall show it any longer. */
  end(): void {
    this.#say({ gone: true });
  }

  close(): void {
    this.#channel?.close();
  }

  #say(word: Word): void {
    this.#channel?.postMessage(word);
  }
}
