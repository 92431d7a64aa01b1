import { fieldsOf, toLine, type HelpLine } from "./talk/replies";

/** Kept in the page itself, so that they can be read with the server down. */
const BUILT_IN: Lines = {
  US: [
    { name: "988 Suicide & Crisis Lifeline", call: "988", text: "988", hours: "24/7" },
    { name: "Crisis Text Line", text: "HOME to 741741", hours: "24/7" },
    { name: "Emergency services", call: "911", hours: "24/7" },
  ],
};
const NAMED_FIRST = "US"; // whose lines are shown while no country is known, named as such

/** Lines by the code of their country. */
export type Lines = Readonly<Record<string, HelpLine[]>>;

/** All lines that the server knows, read once and then there without a connection; till then those of the page. */
export class LineBook {
  lines: Lines = BUILT_IN;

  async read(server: string): Promise<void> {
    try {
      const answer: unknown = await (await fetch(`${server}/static/lines.json`, { credentials: "omit" })).json();
      const read = Object.entries(fieldsOf(answer)).map(([code, lines]) => [code, toLines(lines)] as const);
      this.lines = { ...BUILT_IN, ...Object.fromEntries(read.filter(([, lines]) => lines.length)) };
    } catch {
      // What the page holds itself has to do.
    }
  }

  /** The code under which there are lines for a country as somebody wrote it. */
  known(country: string | undefined): string {
    const code = country?.toUpperCase() === "UK" ? "GB" : (country?.toUpperCase() ?? "");
    return Object.hasOwn(this.lines, code) ? code : NAMED_FIRST;
  }
}

const toLines = (value: unknown): HelpLine[] =>
  (Array.isArray(value) ? value : []).map(toLine).filter((line) => line.name && (line.call || line.text || line.chat));
