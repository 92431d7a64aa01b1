import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Pacer } from "./pacer";
import type { Entry } from "./protocol";
import { toReply } from "./replies";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const entry = (n: number, from: Entry["from"], raw: Record<string, unknown>): Entry => ({ n, from, at: 0, reply: toReply(raw) });
const text = (n: number): Entry => entry(n, "tandem", { text: `number ${n}` });
const person = (n: number): Entry => entry(n, "person", { text: "me" });

function pacer(still = false): { shown: number[]; pacer: Pacer } {
  const shown: number[] = [];
  return { shown, pacer: new Pacer(({ n }) => shown.push(n), () => still) };
}

it("shows the first answer at once and the next ones after a moment each, in order", () => {
  const { shown, pacer: paced } = pacer();
  [person(1), text(2), text(3), text(4)].forEach((one) => paced.push(one));
  expect(shown).toEqual([1, 2]);
  vi.advanceTimersByTime(500);
  expect(shown).toEqual([1, 2, 3]);
  expect(paced.waiting).toBe(true);
  vi.advanceTimersByTime(500);
  expect(shown).toEqual([1, 2, 3, 4]);
  expect(paced.waiting).toBe(false);
});

it("does not part a card from its words", () => {
  const { shown, pacer: paced } = pacer();
  paced.push(text(1));
  paced.push(entry(2, "tandem", { custom: { type: "source", title: "Signs" } }));
  expect(shown).toEqual([1, 2]);
});

it("never keeps help waiting", () => {
  const { shown, pacer: paced } = pacer();
  [text(1), text(2), text(3)].forEach((one) => paced.push(one));
  expect(shown).toEqual([1]);
  paced.push(entry(4, "tandem", { custom: { type: "crisis", lines: [] } }));
  expect(shown).toEqual([1, 2, 3, 4]);
});

it("waits for nobody who wants no motion", () => {
  const { shown, pacer: paced } = pacer(true);
  [text(1), text(2), text(3)].forEach((one) => paced.push(one));
  expect(shown).toEqual([1, 2, 3]);
});
