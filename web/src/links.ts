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

/** "988" or "1-800-799-7233" as a telephone link. */
export function callLink(call: string): Piece {
  const number = digits(call);
  return { text: `Call ${call}`, href: number && `tel:${number}` };
}

/** "988", or "HOME to 741741" with the word filled in, as a text message link. */
export function textLink(text: string): Piece {
  const said = text.replace(/^text\s+/i, "");
  const [, word, number] = /^(.+?)\s+to\s+(\+?[\d\s-]+)$/i.exec(said) ?? [];
  const to = digits(number ?? said);
  // `?&` is the one form that both iOS and Android read.
  return { text: `Text ${said}`, href: to && `sms:${to}${word ? `?&body=${encodeURIComponent(word)}` : ""}` };
}

/** When a line was last checked, as a person reads it; where the bot gives words and no date, its words. */
export function checkedNote(verifiedOn: string): string {
  const date = new Date(`${verifiedOn}T00:00`);
  return Number.isNaN(date.getTime()) ? verifiedOn : `Checked on ${date.toLocaleDateString("en", { dateStyle: "long" })}`;
}
