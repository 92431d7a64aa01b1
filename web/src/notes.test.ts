import { expect, it } from "vitest";
import { recallAsText, summaryAsText } from "./notes";
import { stringsOf } from "./strings";

it("says in words what the picture shows, grouped, without a score", () => {
  const text = summaryAsText(
    stringsOf("en"),
    {
      type: "summary",
      signs: [
        { name: "Delegating", often: "never" },
        { name: "Working alone", often: "often" },
      ],
      howLong: "years",
      inTheWay: "much",
    },
    "en",
  );
  expect(text).toMatch(/Often\n- Working alone\n\nRarely or never\n- Delegating\n/);
  expect(text).toContain("How long: for years\nIn the way: a lot");
  expect(text).toContain("no score and no diagnosis");
  expect(text).not.toMatch(/\d+ (of|out of) \d+/);
});

it.each(["en", "de", "es"])("says in words what was told, in the words of %s around it", (language) => {
  const t = stringsOf(language);
  const topics = [{ name: "preferring to work alone" }, { name: "pulling away from people" }];
  const text = recallAsText(t, { type: "recall", topics }, language, "Guide");
  expect(text).toMatch(/Guide.*\n- preferring to work alone\n- pulling away from people\n/);
  expect([text.includes(t.notesFor), text.includes(t.yourWords)]).toEqual([true, true]);
});
