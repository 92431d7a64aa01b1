/** Turns plain text into pieces: words stay words, addresses and numbers become links. */

export interface Piece {
  text: string;
  href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi;
const TRAILING = /[.,;:!?'’)\]]+$/;

/** Splits text at web addresses; the punctuation that ends a sentence is not part of an address. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = match[0].replace(TRAILING, "");
    if (!URL.canParse(href)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ text: href, href });
    from = match.index + href.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

function digits(text: string): string | undefined {
  const number = /\+?\d[\d\s().-]*/.exec(text)?.[0];
  return number?.replace(/[^+\d]/g, "");
}

/** "988" or "1-800-799-7233" as the address of a call; nothing where there is no number to dial. */
export function callAddress(call: string): string | undefined {
  const number = digits(call);
  return number && `tel:${number}`;
}

/** "988", or "HOME to 741741" with the word filled in, as the address of a text message. */
export function textAddress(text: string): string | undefined {
  const said = spoken(text);
  const [, word, number] = /^(.+?)\s+to\s+(\+?[\d\s-]+)$/i.exec(said) ?? [];
  const to = digits(number ?? said);
  // `?&` is the one form that both iOS and Android read.
  return to && `sms:${to}${word ? `?&body=${encodeURIComponent(word)}` : ""}`;
}

/** How to text, without the word "text" that some lines begin with. */
export const spoken = (text: string): string => text.replace(/^text\s+/i, "");

/** A date as a person reads it, or nothing where it is none. */
export function longDate(date: string, language: string): string | undefined {
  const parsed = new Date(`${date}T00:00`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toLocaleDateString(language, { dateStyle: "long" });
}
