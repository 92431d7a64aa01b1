import de from "./strings/de.json";
import en from "./strings/en.json";
import es from "./strings/es.json";

/** The words of the chrome, in one language. What is said in the conversation comes from the server, in English. */
export type Strings = Readonly<Record<keyof typeof en, string>>;

export const LANGUAGES: Readonly<Record<string, Strings>> = { en, de, es };

/** The code of a language that there is: "de" for "de-AT", "en" for anything unknown. */
export function languageOf(wanted: string): string {
  const code = wanted.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(LANGUAGES, code) ? code : "en";
}

/** The strings of a language. */
export function stringsOf(wanted: string): Strings {
  return LANGUAGES[languageOf(wanted)] ?? en;
}

/** A text with its places filled. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
