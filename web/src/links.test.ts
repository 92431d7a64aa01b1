import { describe, expect, it } from "vitest";
import { callAddress, longDate, pieces, textAddress } from "./links";

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
    expect(callAddress("1-800-799-7233")).toBe("tel:18007997233");
    expect(callAddress("+44 116 123 (free)")).toBe("tel:+44116123");
    expect(callAddress("your local emergency number")).toBeUndefined();
  });

  it("fills in the word of a text message", () => {
    expect(textAddress("988")).toBe("sms:988");
    expect(textAddress("HOME to 741741")).toBe("sms:741741?&body=HOME");
    expect(textAddress("Text SHOUT to 85258")).toBe("sms:85258?&body=SHOUT");
  });

  it("writes dates out, and leaves what is none", () => {
    expect(longDate("2026-10-01", "en")).toBe("October 1, 2026");
    expect(longDate("2026-10-01", "de")).toBe("1. Oktober 2026");
    expect(longDate("not checked", "en")).toBeUndefined();
  });
});
