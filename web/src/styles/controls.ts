import { css } from "lit";
import { scaled } from "./scaled";

/** Colours, type and controls: shared by the chat and the draft card. Contrast is at least 4.5:1 (text) and 3:1 (edges). */
export const controls = scaled(css`
  :host {
    --paper: #faf6f0;
    --surface: #ffffff;
    --ink: #2c2723;
    --quiet: #5f574f;
    --hair: #e8dfd3;
    --edge: #857a6e;
    --accent: #2f6152;
    --accent-strong: #244c40;
    --on-accent: #ffffff;
    --tint: #dfece5;
    --alarm: #9a3324;
    --alarm-strong: #7f281b;
    --on-alarm: #ffffff;
    --alarm-tint: #fbeae5;
    --focus: #1c4f91;
    --peer: #d98f5f;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #1c1a18;
      --surface: #282522;
      --ink: #f1ebe3;
      --quiet: #bdb3a7;
      --hair: #3a3530;
      --edge: #8f8478;
      --accent: #9fd0bd;
      --accent-strong: #b9e0d0;
      --on-accent: #10211a;
      --tint: #2b463c;
      --alarm: #f2a691;
      --alarm-strong: #f8bfaf;
      --on-alarm: #2b0e08;
      --alarm-tint: #2d2320;
      --focus: #a9cbff;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  dl,
  dd,
  figure,
  h1,
  h2,
  h3 {
    margin: 0;
  }

  ul {
    list-style: none;
    padding: 0;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    transition: background-color 120ms ease;
  }

  button:hover {
    background: var(--tint);
  }

  .send {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .help {
    border-color: var(--alarm);
    background: var(--alarm);
    color: var(--on-alarm);
  }

  .send:hover {
    background: var(--accent-strong);
  }

  .help:hover {
    background: var(--alarm-strong);
  }

  .grave {
    border-color: var(--alarm);
  }

  select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  input[type="checkbox"] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .plain {
    background: transparent;
    color: var(--ink);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    max-block-size: min(12rem, 35cqb);
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }

  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  label {
    font-size: 0.875rem;
    color: var(--quiet);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .quiet {
    font-size: 0.875rem;
    color: var(--quiet);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`);
