import { describe, expect, it } from "vitest";
import { callLink, checkedNote, pieces, textLink } from "./links";

describe("pieces", () => {
  it("links web addresses and leaves the sentence's punctuation outside", () => {
    expect(pieces("See (https://findahelpline.com/). Then rest.")).toEqual([
      { text: "See (" },
      { text: "https://findahelpline.com/", href: "https://findahelpline.com/" },
      { text: "). Then rest." },
    ]);
  });

  it.each(["javascript:alert(1)", "<a href='x'>", "data:text/html,hi", "no address"])("leaves %s as words", (text) => {
    expect(pieces(text)).toEqual([{ text }]);
  });

  it("loses nothing of the text", () => {
    const text = "a https://x.org/b, http://[bad and https://y.org\nend";
    expect(pieces(text).map((piece) => piece.text).join("")).toBe(text);
  });
});

describe("lines to reach", () => {
  it("makes telephone links of digits only", () => {
    expect(callLink("1-800-799-7233").href).toBe("tel:18007997233");
    expect(callLink("+44 116 123 (free)").href).toBe("tel:+44116123");
    expect(callLink("your local emergency number").href).toBeUndefined();
  });

  it("fills in the word of a text message", () => {
    expect(textLink("988")).toEqual({ text: "Text 988", href: "sms:988" });
    expect(textLink("HOME to 741741")).toEqual({ text: "Text HOME to 741741", href: "sms:741741?&body=HOME" });
    expect(textLink("Text SHOUT to 85258").href).toBe("sms:85258?&body=SHOUT");
  });

  it("writes dates out, and leaves what is none", () => {
    expect(checkedNote("2026-10-01")).toBe("Checked on October 1, 2026");
    expect(checkedNote("not checked")).toBe("not checked");
  });
});
