import { css } from "lit";
import { scaled } from "./scaled";

/** The page: a header, the help panel, the conversation that scrolls, and the place to write. */
export const layout = scaled(css`
  /* What the page around says about every element may not reach in here; its size and place may. */
  :host {
    display: block !important;
    block-size: 100%;
    min-block-size: min(24rem, 100dvh);
    opacity: 1 !important;
    filter: none !important;
    visibility: visible !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .frame {
    all: initial;
    display: block;
    block-size: 100%;
    container-type: size;
    color-scheme: light dark;
    color: var(--ink);
    font-family: system-ui, sans-serif;
    font-size: medium;
    line-height: 1.5;
    --tandem-em: 1em;
  }

  .chat {
    --gutter: max(1rem, (100% - 46rem) / 2);
    display: grid;
    grid-template: "header" auto "panel" auto "log" minmax(0, 1fr) "banner" auto "composer" auto / minmax(0, 1fr);
    block-size: 100%;
    background: var(--paper);
  }

  h1,
  h2 {
    font-family: ui-serif, Charter, Georgia, serif;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  h1 {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    font-size: 1.35rem;
  }

  h2 {
    font-size: 1.3rem;
  }

  .mark {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: var(--accent);
  }

  .mark circle + circle {
    fill: var(--peer);
    fill-opacity: 0.85;
  }

  .top {
    grid-area: header;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.75rem var(--gutter);
    border-block-end: 1px solid var(--hair);
  }

  .title {
    flex: 1 1 15rem;
    text-wrap: balance;
  }

  .actions {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .corner {
    flex: none;
    align-self: start;
    inline-size: 2.75rem;
    padding: 0;
    font-size: 1.25rem;
    line-height: 1;
  }

  .banner {
    grid-area: banner;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.6rem var(--gutter);
    border-block-start: 1px solid var(--edge);
    background: var(--surface);
  }

  .banner p {
    flex: 1 1 12rem;
  }

  .panel.mild {
    background: var(--surface);
  }

  .country,
  .remember {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .remember label {
    color: var(--ink);
    font-size: 1rem;
  }

  .panel > button {
    justify-self: start;
  }

  .ask,
  .notice {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.75rem;
    font-size: 0.9375rem;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .about a {
    padding-block: 0.25rem;
  }

  .panel {
    grid-area: panel;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-block-size: 65cqb;
    overflow-y: auto;
    padding: 1rem var(--gutter) 1.25rem;
    border-block-end: 1px solid var(--hair);
    background: var(--alarm-tint);
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  .panel h2:focus {
    outline: none;
  }

  #log {
    grid-area: log;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    overflow-y: auto;
    padding: 1.25rem var(--gutter);
  }

  #log:focus-visible {
    outline-offset: -3px;
  }

  .welcome {
    display: grid;
    gap: 0.75rem;
    margin-block: auto;
  }

  .composer {
    grid-area: composer;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: end;
    padding: 0.75rem var(--gutter) max(0.75rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--hair);
    background: var(--paper);
  }

  .composer textarea {
    flex: 1 1 8rem;
    inline-size: auto;
  }

  .below {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  #counter {
    font-size: 0.875rem;
  }

  #counter.over {
    color: var(--alarm);
    font-weight: 600;
  }

  textarea[aria-invalid="true"] {
    border-color: var(--alarm);
    border-width: 2px;
  }

  .title {
    display: flex;
    gap: 0.5rem;
  }

  .title > div {
    flex: 1;
  }

  /* A narrow place: equal buttons under the title, and no hint that only a keyboard needs. */
  @container (max-width: 34em) {
    .top {
      gap: 0.5rem;
      padding-block: 0.6rem;
    }

    .title {
      flex: 1 1 100%;
    }

    .actions {
      flex: 1 1 100%;
    }

    .actions button {
      flex: 1 1 auto;
      min-inline-size: min-content;
      padding-inline: 0.5rem;
      font-size: 0.9375rem;
    }

    #hint {
      display: none;
    }
  }

  @container (max-width: 23em) {
    .actions button {
      flex: 1 1 0;
      padding-inline: 0.25rem;
    }
  }

  /* A low place (large text, zoom, an open keyboard): all of it scrolls; help and the message stay in reach. */
  @container (max-height: 30em) {
    .chat {
      display: flex;
      flex-direction: column;
      overflow-y: auto;
    }

    .top {
      display: contents;
    }

    .title {
      flex: none;
      padding: 0.75rem var(--gutter) 0;
    }

    .actions {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      flex: none;
      padding: 0.5rem var(--gutter);
      border-block-end: 1px solid var(--hair);
      background: var(--paper);
    }

    .panel,
    #log {
      flex: none;
      max-block-size: none;
      overflow: visible;
    }

    #log {
      flex: 1 0 auto;
    }

    .composer {
      position: sticky;
      inset-block-end: 0;
      flex: none;
      padding-block: 0.5rem;
    }
  }
`);
