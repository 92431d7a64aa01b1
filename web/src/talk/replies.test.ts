import { expect, it } from "vitest";
import { isEmpty, join, toReply } from "./replies";

it("keeps a card and buttons with the text before them", () => {
  const said = [
    { text: "A fact." },
    { custom: { type: "source", section: "signs", title: "Signs", article: "The article", url: null }, buttons: [{ title: "More", payload: "/tell_more" }] },
    { text: "A question?" },
  ].map(toReply);
  const [first, second, ...rest] = said.reduce<ReturnType<typeof join>>(join, []);
  expect(first).toEqual({
    text: "A fact.",
    cards: [{ type: "source", title: "Signs", article: "The article", published: undefined, url: undefined }],
    choices: [{ title: "More", payload: "/tell_more" }],
  });
  expect(second?.text).toBe("A question?");
  expect(rest).toEqual([]);
});

it("changes nothing of what was said before", () => {
  const before = [toReply({ text: "A fact." })];
  join(before, toReply({ custom: { type: "composer", text: "Hey" } }));
  expect(before[0]?.cards).toEqual([]);
});

it("links only to web addresses", () => {
  const { cards } = toReply({ text: "x", custom: { type: "source", title: "t", url: "javascript:alert(1)" } });
  expect(cards[0]).toMatchObject({ type: "source", url: undefined });
});

it.each([null, "text", 3, {}, { custom: { type: "constructor" } }, { custom: { type: "unknown" } }, { text: 5, buttons: "x" }])(
  "makes nothing of %j",
  (raw) => expect(isEmpty(toReply((raw ?? {}) as Record<string, unknown>))).toBe(true),
);

it("tells a step of the self-check from its summary", () => {
  const summary = [{ sign: "sign_delegation", name: "Delegating", often: "often" }, { sign: "x", often: "daily" }];
  expect(toReply({ custom: { type: "self_check", step: 2, of: 10 } }).cards).toEqual([{ type: "self_check", step: 2, of: 10 }]);
  expect(toReply({ custom: { type: "self_check", summary, how_long: "years", in_the_way: "?" } }).cards).toEqual([
    { type: "summary", signs: [{ name: "Delegating", often: "often" }], howLong: "years", inTheWay: undefined },
  ]);
});

it("reads what was told so far, and draws no empty card", () => {
  const topics = [{ id: "sign_isolation", name: "pulling away from people" }, { id: "x" }, 5];
  expect(toReply({ custom: { type: "recall", topics } }).cards).toEqual([{ type: "recall", topics: [{ name: "pulling away from people" }] }]);
  expect(toReply({ custom: { type: "recall", topics: [] } }).cards).toEqual([]);
});
