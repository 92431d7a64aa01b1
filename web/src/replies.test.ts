import { describe, expect, it } from "vitest";
import { readReplies } from "./replies";

describe("readReplies", () => {
  it("keeps a card and buttons with the text before them", () => {
    const [first, second, ...rest] = readReplies([
      { text: "A fact." },
      { custom: { type: "source", section: "signs", title: "Signs", url: null }, buttons: [{ title: "More", payload: "/tell_more" }] },
      { text: "A question?" },
    ]);
    expect(first).toEqual({
      text: "A fact.",
      cards: [{ type: "source", title: "Signs", url: undefined }],
      choices: [{ title: "More", payload: "/tell_more" }],
    });
    expect(second?.text).toBe("A question?");
    expect(rest).toEqual([]);
  });

  it("links only to web addresses", () => {
    const [reply] = readReplies([{ text: "x", custom: { type: "source", section: "s", title: "t", url: "javascript:alert(1)" } }]);
    expect(reply?.cards).toEqual([{ type: "source", title: "t", url: undefined }]);
  });

  it.each([null, "text", { text: "no list" }, [null, 3, {}, { custom: { type: "constructor" } }, { custom: { type: "unknown" } }]])(
    "makes nothing of %j",
    (answer) => expect(readReplies(answer)).toEqual([]),
  );

  it("tells a step of the self-check from its summary", () => {
    const cards = readReplies([
      { text: "a", custom: { type: "self_check", step: 2, of: 8 } },
      { text: "b", custom: { type: "self_check", summary: [{ sign: "sign_delegation", name: "Delegating", often: true }] } },
    ]).flatMap((reply) => reply.cards);
    expect(cards).toEqual([
      { type: "self_check", step: 2, of: 8 },
      { type: "summary", signs: [{ name: "Delegating", often: "often" }] },
    ]);
  });
});
