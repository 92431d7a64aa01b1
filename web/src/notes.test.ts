import { expect, it } from "vitest";
import { summaryAsText } from "./notes";
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
