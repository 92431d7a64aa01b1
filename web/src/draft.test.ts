import { expect, it } from "vitest";
import { charactersLeft, counter, LIMIT, spokenCounter } from "./draft";
import { stringsOf } from "./strings";

const t = stringsOf("en");

it("counts as the server does: trimmed, an emoji as one", () => {
  expect(charactersLeft("  🙂🙂 ")).toBe(LIMIT - 2);
});

it("shows the counter only near the limit", () => {
  expect(counter(t, 201)).toBe("");
  expect(counter(t, 200)).toBe("200 characters left");
  expect(counter(t, 1)).toBe("1 character left");
  expect(counter(t, -3)).toBe("3 characters too many");
});

it("speaks only when a mark is passed", () => {
  expect(spokenCounter(t, 150)).toBe(spokenCounter(t, 60));
  expect(spokenCounter(t, 50)).not.toBe(spokenCounter(t, 51));
  expect(spokenCounter(t, -1)).toContain("too long");
});
