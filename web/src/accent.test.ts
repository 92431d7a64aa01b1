import { expect, it } from "vitest";
import { accentRules, contrast } from "./accent";

type Rgb = [number, number, number];

function colours(rules: string, name: string): Rgb[] {
  return [...rules.matchAll(new RegExp(`${name}: #(..)(..)(..)`, "g"))].map((found) => found.slice(1).map((part) => parseInt(part, 16)) as Rgb);
}

it.each(["#27548a", "#ff0", "#ffffff", "#000000", "#e91e63", "#7f7f7f"])("makes %s readable, light and dark", (colour) => {
  const rules = accentRules(colour);
  const [light, dark] = colours(rules, "--accent");
  expect(contrast(light!, [250, 246, 240])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark!, [40, 37, 34])).toBeGreaterThanOrEqual(4.5);
  colours(rules, "--on-accent").forEach((on, i) => expect(contrast(on, [light, dark][i]!)).toBeGreaterThanOrEqual(4.5));
});

it.each(["", "red", "#12", "url(x)", "#fff; } * { display: none"])("takes no %j", (colour) => expect(accentRules(colour)).toBe(""));
