/** Notes to take along: the self-check as plain text, to save or to print. */

import type { Strings } from "./strings";
import type { Often, Summary } from "./talk/replies";

const ORDER: Often[] = ["often", "sometimes", "never"];
const FILE = "notes.txt"; // says nothing to somebody who sees the list of downloads

/** What the picture shows, in lines of text. */
export function summaryAsText(t: Strings, { signs, howLong, inTheWay }: Summary, language: string): string {
  const groups = ORDER.map((often) => [often, signs.filter((sign) => sign.often === often)] as const);
  const listed = groups.filter(([, group]) => group.length).map(([often, group]) => [capital(t[often]), ...group.map(({ name }) => `- ${name}`), ""]);
  return [
    t.notesTitle,
    `${t.notesFor}, ${new Date().toLocaleDateString(language, { dateStyle: "long" })}`,
    "",
    ...listed.flat(),
    ...(howLong ? [`${t.howLong}: ${t[howLong]}`] : []),
    ...(inTheWay ? [`${t.inTheWay}: ${t[inTheWay]}`] : []),
    "",
    t.noScore,
    "",
  ].join("\n");
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

