import { fill, type Strings } from "./strings";

/** The rules of a message being written: its limit, and what to say near it. */

export const LIMIT = 2000;
const SHOW_FROM = 200;
const NEARLY = 50;

/** Counted in code points, as the server counts: an emoji is one. */
export function charactersLeft(text: string): number {
  return LIMIT - [...text.trim()].length;
}

/** The counter to show, or nothing while the limit is far. */
export function counter(t: Strings, left: number): string {
  if (left > SHOW_FROM) return "";
  if (Math.abs(left) === 1) return left < 0 ? t.overOne : t.leftOne;
  return fill(left < 0 ? t.over : t.left, { n: Math.abs(left) });
}

/** What a screen reader is told: only as a mark is passed, not at each key. */
export function spokenCounter(t: Strings, left: number): string {
  if (left > SHOW_FROM) return "";
  if (left < 0) return fill(t.spokenOver, { n: LIMIT });
  return fill(t.spokenLeft, { n: left > NEARLY ? SHOW_FROM : NEARLY });
}

/** Lets a text area grow with its text where the browser does not do it by itself. */
export function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
