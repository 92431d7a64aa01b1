/** What the bot answers, read with care: anything malformed is left out and never reaches the page. */

export interface Choice {
  title: string;
  payload: string;
}

export interface HelpLine {
  name: string;
  call?: string;
  text?: string;
  chat?: string;
  hours?: string;
  verifiedOn?: string;
}

export interface Therapy {
  name: string;
  because?: string;
  explains: string;
}

export type Often = "often" | "sometimes" | "never";

export interface SignSummary {
  name: string;
  often: Often;
}

export interface Summary {
  type: "summary";
  signs: SignSummary[];
  howLong?: "lately" | "years" | "always";
  inTheWay?: "not" | "little" | "much";
}

/** What was told in the conversation so far. */
export interface Recall {
  type: "recall";
  topics: { name: string }[];
}

export type Card =
  | { type: "source"; title: string; article: string; published?: string; url?: string }
  | { type: "crisis"; country?: string; lines: HelpLine[] }
  | { type: "therapy"; items: Therapy[] }
  | { type: "self_check"; step: number; of: number }
  | Summary
  | Recall
  | { type: "composer"; text: string };

export interface Reply {
  text: string;
  cards: Card[];
  choices: Choice[];
}

type Fields = Record<string, unknown>;

/** Whatever it is, as something with fields. */
export const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const maybe = (value: unknown): string | undefined => words(value) || undefined;

function oneOf<T extends string>(value: unknown, ...allowed: T[]): T | undefined {
  return allowed.find((one) => one === value);
}

/** An address that may become a link: http and https only, so never `javascript:`. */
export function webAddress(value: unknown): string | undefined {
  const address = words(value);
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** A line to call, text or chat with. */
export function toLine(value: unknown): HelpLine {
  const raw = fieldsOf(value);
  return {
    name: words(raw.name),
    call: maybe(raw.call),
    text: maybe(raw.text),
    chat: maybe(raw.chat),
    hours: maybe(raw.hours),
    verifiedOn: maybe(raw.verified_on),
  };
}

function toSign(raw: Fields): SignSummary | undefined {
  const often = oneOf(raw.often, "often", "sometimes", "never");
  return often && { name: words(raw.name) || words(raw.sign), often };
}

function toSelfCheck(raw: Fields): Card | undefined {
  if (Array.isArray(raw.summary)) {
    return {
      type: "summary",
      signs: list(raw.summary).map(toSign).filter((sign) => sign !== undefined),
      howLong: oneOf(raw.how_long, "lately", "years", "always"),
      inTheWay: oneOf(raw.in_the_way, "not", "little", "much"),
    };
  }
  const [step, of] = [Number(raw.step), Number(raw.of)];
  return step > 0 && of >= step ? { type: "self_check", step, of } : undefined;
}

function toRecall(raw: Fields): Card | undefined {
  const topics = list(raw.topics).map(({ name }) => ({ name: words(name) })).filter(({ name }) => name);
  return topics.length ? { type: "recall", topics } : undefined;
}

const CARDS: Record<string, (raw: Fields) => Card | undefined> = {
  source: (raw) => ({
    type: "source",
    title: words(raw.title) || words(raw.section),
    article: words(raw.article),
    published: maybe(raw.published),
    url: webAddress(raw.url),
  }),
  crisis: (raw) => ({
    type: "crisis",
    country: maybe(raw.country),
    lines: list(raw.lines).map(toLine).filter((line) => line.name),
  }),
  therapy: (raw) => ({
    type: "therapy",
    items: list(raw.items).map((i) => ({ name: words(i.name), because: maybe(i.because), explains: words(i.explains) })),
  }),
  self_check: toSelfCheck,
  recall: toRecall,
  composer: (raw) => (words(raw.text) ? { type: "composer", text: words(raw.text) } : undefined),
};

/** The bot's answer, or the person's words, as they came. */
export function toReply(raw: Fields): Reply {
  const custom = fieldsOf(raw.custom);
  const card = Object.hasOwn(CARDS, words(custom.type)) ? CARDS[words(custom.type)]?.(custom) : undefined;
  const choices = list(raw.buttons).map((b) => ({ title: words(b.title), payload: words(b.payload) || words(b.title) }));
  return { text: words(raw.text), cards: card ? [card] : [], choices: choices.filter((choice) => choice.title) };
}

/** Is there nothing in it that can be shown? */
export const isEmpty = ({ text, cards, choices }: Reply): boolean => !text && !cards.length && !choices.length;

/** Words alone. */
export const said = (text: string): Reply => ({ text, cards: [], choices: [] });

/** A reply taken into what was said before it: one without text joins the one before, so a card stays with its words. */
export function join(replies: readonly Reply[], next: Reply): Reply[] {
  const last = replies.at(-1);
  if (!last || next.text) return [...replies, next];
  const joined = { ...last, cards: [...last.cards, ...next.cards], choices: [...last.choices, ...next.choices] };
  return [...replies.slice(0, -1), joined];
}
