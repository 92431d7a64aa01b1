/** Notes to take along, as plain text to save or to print: what a self-check showed, or what was told. */

import { fill, type Strings } from "./strings";
import type { Often, Recall, Summary } from "./talk/replies";

const ORDER: Often[] = ["often", "sometimes", "never"];
const FILE = "notes.txt"; // says nothing to somebody who sees the list of downloads

/** What the picture of a self-check shows, in lines of text. */
export function summaryAsText(t: Strings, { signs, howLong, inTheWay }: Summary, language: string): string {
  const groups = ORDER.map((often) => [often, signs.filter((sign) => sign.often === often)] as const);
  const listed = groups.filter(([, group]) => group.length).map(([often, group]) => [capital(t[often]), ...group.map(item), ""]);
  return asNotes(t, language, t.noScore, [
    ...listed.flat(),
    ...(howLong ? [`${t.howLong}: ${t[howLong]}`] : []),
    ...(inTheWay ? [`${t.inTheWay}: ${t[inTheWay]}`] : []),
  ]);
}

/** What was told in the chat, in lines of text. */
export function recallAsText(t: Strings, { topics }: Recall, language: string, title: string): string {
  return asNotes(t, language, t.yourWords, [fill(t.recalled, { title }), ...topics.map(item)]);
}

const item = ({ name }: { name: string }): string => `- ${name}`;

function asNotes(t: Strings, language: string, closing: string, lines: string[]): string {
  const today = new Date().toLocaleDateString(language, { dateStyle: "long" });
  return [t.notesTitle, `${t.notesFor}, ${today}`, "", ...lines, "", closing, ""].join("\n");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Offers a text as a file. */
export function saveText(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Prints a text and nothing of the page around the chat. */
export function printText(text: string): void {
  const frame = document.createElement("iframe");
  frame.title = FILE;
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page || !frame.contentWindow) return;
  const words = page.createElement("pre");
  words.textContent = text;
  words.style.cssText = "font: 12pt/1.5 sans-serif; white-space: pre-wrap";
  page.body.append(words);
  frame.contentWindow.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow.print();
}

