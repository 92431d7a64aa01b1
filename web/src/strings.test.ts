import { expect, it } from "vitest";
import { fill, languageOf, LANGUAGES, stringsOf } from "./strings";

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

it.each(Object.keys(LANGUAGES))("says everything in %s, with the same places", (language) => {
  const [strings, english] = [stringsOf(language), stringsOf("en")];
  expect(Object.keys(strings)).toEqual(Object.keys(english));
  for (const key of Object.keys(english) as (keyof typeof english)[]) {
    expect(places(strings[key]), key).toEqual(places(english[key]));
    if (english[key]) expect(strings[key], key).not.toBe("");
  }
});

it("falls back to English", () => {
  expect(["de-AT", "ES", "xx", "", "constructor"].map(languageOf)).toEqual(["de", "es", "en", "en", "en"]);
});

it("fills places, and leaves unknown ones", () => {
  expect(fill("{n} of {of}", { n: 1 })).toBe("1 of {of}");
});
