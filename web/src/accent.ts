/** An operator's accent colour, made readable: text on it and text in it keep a contrast of 4.5 to 1. */

type Rgb = [number, number, number];

const PAPER: Record<"light" | "dark", Rgb> = { light: [250, 246, 240], dark: [40, 37, 34] };
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const READABLE = 4.5;
const STEP = 0.08;

function parse(colour: string): Rgb | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour.trim());
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  const parts = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
  return parts?.map((part) => parseInt(part, 16)) as Rgb | undefined;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => from.map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * share)) as Rgb;
const hex = (colour: Rgb): string => `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** The colour, moved towards ink until it can be read on the paper. */
function readable(colour: Rgb, paper: Rgb): Rgb {
  const ink = luminance(paper) > 0.5 ? BLACK : WHITE;
  let now = colour;
  for (let share = STEP; contrast(now, paper) < READABLE && share <= 1; share += STEP) now = mix(colour, ink, share);
  return now;
}

function rules(colour: Rgb, scheme: "light" | "dark"): string {
  const accent = readable(colour, PAPER[scheme]);
  const on = contrast(accent, WHITE) >= contrast(accent, BLACK) ? WHITE : BLACK;
  const strong = mix(accent, on === WHITE ? BLACK : WHITE, 0.15);
  const tint = mix(PAPER[scheme], accent, 0.14);
  return `:host { --accent: ${hex(accent)}; --accent-strong: ${hex(strong)}; --on-accent: ${hex(on)}; --tint: ${hex(tint)}; }`;
}

/** The rules that set an accent colour (#rgb or #rrggbb); nothing for anything else. */
export function accentRules(colour: string): string {
  const parsed = parse(colour);
  if (!parsed) return "";
  return `${rules(parsed, "light")} @media (prefers-color-scheme: dark) { ${rules(parsed, "dark")} }`;
}
