import { accentRules } from "../accent";

/** Everything is out of the page's flow: the loader moves nothing. `all: initial` keeps the page's own styles out. */
const RULES = `
:host {
  all: initial !important;
  --accent: #2f6152; --accent-strong: #244c40; --on-accent: #fff; --paper: #faf6f0; --ink: #2c2723; --edge: #857a6e; --focus: #1c4f91;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483000 !important;
  display: block !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
@media (prefers-color-scheme: dark) {
  :host { --accent: #9fd0bd; --accent-strong: #b9e0d0; --on-accent: #10211a; --paper: #1c1a18; --ink: #f1ebe3; --edge: #8f8478; --focus: #a9cbff; }
}
button, section {
  position: absolute;
  inset-block-end: 1.25em;
  inset-inline-end: 1.25em;
  box-sizing: border-box;
  font: medium/1.4 system-ui, sans-serif;
  color: var(--ink);
  pointer-events: auto;
}
.left { inset-inline: 1.25em auto; }
button {
  display: flex;
  align-items: center;
  gap: 0.5em;
  min-block-size: 3.25em;
  max-inline-size: calc(100vw - 2.5em);
  padding: 0.5em 1.25em;
  border: 1px solid var(--accent);
  border-radius: 1.7em;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
  box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.25);
  cursor: pointer;
}
button:hover { background: var(--accent-strong); }
button svg { inline-size: 1.5em; block-size: 1.5em; fill: currentColor; flex: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
section {
  inline-size: min(26em, 100vw - 2.5em);
  block-size: min(44em, 100vh - 2.5em);
  block-size: min(44em, 100dvh - 2.5em);
  overflow: hidden;
  border: 1px solid var(--edge);
  border-radius: 1em;
  background: var(--paper);
  box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.3);
}
[hidden] { display: none; }
section > p { margin: 0; padding: 1.25em 3.5em 1.25em 1.25em; }
section > button { inset: 0.5em 0.5em auto auto; min-block-size: 2.75em; padding: 0 1em; }
a { color: inherit; }
@media (max-width: 34em), (max-height: 30em) {
  section { inset: 0; inline-size: auto; block-size: auto; border: 0; border-radius: 0; }
}
`;

/** The loader's styles, as a sheet of its own: strict content security policies have nothing against those. */
export function sheets(accent: string): CSSStyleSheet[] {
  return [RULES, accentRules(accent)].map((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
}
