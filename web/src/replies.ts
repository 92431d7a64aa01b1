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

export interface SignSummary {
  name: string;
  often: string;
}

export type Card =
  | { type: "source"; title: string; url?: string }
  | { type: "crisis"; lines: HelpLine[] }
  | { type: "therapy"; items: Therapy[] }
  | { type: "self_check"; step: number; of: number }
  | { type: "summary"; signs: SignSummary[] }
  | { type: "composer"; text: string };

export interface Reply {
  text: string;
  cards: Card[];
  choices: Choice[];
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const maybe = (value: unknown): string | undefined => words(value) || undefined;

/** An address that may become a link: http and https only, so never `javascript:`. */
export function webAddress(value: unknown): string | undefined {
  const address = words(value);
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

function toLine(raw: Fields): HelpLine {
  return {
    name: words(raw.name),
    call: maybe(raw.call),
    text: maybe(raw.text),
    chat: maybe(raw.chat),
    hours: maybe(raw.hours),
    verifiedOn: maybe(raw.verified_on),
  };
}

function toSign(raw: Fields): SignSummary {
  const often = typeof raw.often === "boolean" ? (raw.often ? "often" : "less often") : words(raw.often);
  return { name: words(raw.name) || words(raw.sign), often };
}

function toSelfCheck(raw: Fields): Card | undefined {
  if (Array.isArray(raw.summary)) return { type: "summary", signs: list(raw.summary).map(toSign) };
  const [step, of] = [Number(raw.step), Number(raw.of)];
  return step > 0 && of >= step ? { type: "self_check", step, of } : undefined;
}

const CARDS: Record<string, (raw: Fields) => Card | undefined> = {
  source: (raw) => ({ type: "source", title: words(raw.title) || words(raw.section), url: webAddress(raw.url) }),
  crisis: (raw) => ({ type: "crisis", lines: list(raw.lines).map(toLine).filter((line) => line.name) }),
  therapy: (raw) => ({
    type: "therapy",
    items: list(raw.items).map((i) => ({ name: words(i.name), because: maybe(i.because), explains: words(i.explains) })),
  }),
  self_check: toSelfCheck,
  composer: (raw) => (words(raw.text) ? { type: "composer", text: words(raw.text) } : undefined),
};

function toReply(raw: Fields): Reply {
  const custom = fieldsOf(raw.custom);
  const card = Object.hasOwn(CARDS, words(custom.type)) ? CARDS[words(custom.type)]?.(custom) : undefined;
  const choices = list(raw.buttons).map((b) => ({ title: words(b.title), payload: words(b.payload) || words(b.title) }));
  return { text: words(raw.text), cards: card ? [card] : [], choices: choices.filter((choice) => choice.title) };
}

/** Reads the webhook's answer; a reply without text joins the one before it, so a card stays with its words. */
export function readReplies(answer: unknown): Reply[] {
  const groups: Reply[] = [];
  for (const reply of list(answer).map(toReply)) {
    const before = groups.at(-1);
    if (before && !reply.text) {
      before.cards.push(...reply.cards);
      before.choices.push(...reply.choices);
    } else if (reply.text || reply.cards.length || reply.choices.length) {
      groups.push(reply);
    }
  }
  return groups;
}
