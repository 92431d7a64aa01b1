import { expect, it } from "vitest";
import { charactersLeft, counter, LIMIT, spokenCounter } from "./draft";

it("counts as the server does: trimmed, an emoji as one", () => {
  expect(charactersLeft("  🙂🙂 ")).toBe(LIMIT - 2);
});

it("shows the counter only near the limit", () => {
  expect(counter(201)).toBe("");
  expect(counter(200)).toBe("200 characters left");
  expect(counter(1)).toBe("1 character left");
  expect(counter(-3)).toBe("3 characters too many");
});

it("speaks only when a mark is passed", () => {
  expect(spokenCounter(150)).toBe(spokenCounter(60));
  expect(spokenCounter(50)).not.toBe(spokenCounter(51));
  expect(spokenCounter(-1)).toContain("too long");
});
