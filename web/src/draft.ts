/** The rules of a message being written: its limit, and what to say near it. */

export const LIMIT = 2000;
const SHOW_FROM = 200;
const NEARLY = 50;

/** Counted in code points, as the server counts: an emoji is one. */
export function charactersLeft(text: string): number {
  return LIMIT - [...text.trim()].length;
}

const characters = (count: number): string => `${count} ${count === 1 ? "character" : "characters"}`;

/** The counter to show, or nothing while the limit is far. */
export function counter(left: number): string {
  if (left > SHOW_FROM) return "";
  return left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`;
}

/** What a screen reader is told: only as a mark is passed, not at each key. */
export function spokenCounter(left: number): string {
  if (left > SHOW_FROM) return "";
  if (left < 0) return `The message is too long. The limit is ${LIMIT} characters.`;
  return left > NEARLY ? `Fewer than ${SHOW_FROM} characters left` : `Fewer than ${NEARLY} characters left`;
}

/** Lets a text area grow with its text where the browser does not do it by itself. */
export function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
