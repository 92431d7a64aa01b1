import { css } from "lit";
import { scaled } from "./scaled";

/** Bubbles, choices and the cards that stand in them. */
export const messages = scaled(css`
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    scroll-margin-block: 1rem;
    /* A long conversation: what is out of sight is not laid out. */
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }

  .turn:nth-last-of-type(-n + 4) {
    content-visibility: visible;
  }

  .turn.person {
    justify-items: end;
    padding-inline-start: 2rem;
  }

  .turn.tandem {
    justify-items: start;
    padding-inline-end: 1.25rem;
  }

  .bubble {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-inline-size: 36rem;
    padding: 0.7rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 1.25rem;
    background: var(--surface);
  }

  .person .bubble {
    border-color: transparent;
    border-end-end-radius: 0.35rem;
    background: var(--tint);
  }

  .tandem .bubble {
    border-end-start-radius: 0.35rem;
  }

  .bubble.grave {
    border-color: var(--alarm);
  }

  .words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .name {
    font-weight: 600;
  }

  .choices,
  .reaches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choices button {
    text-align: start;
  }

  .trouble {
    display: grid;
    gap: 0.5rem;
    justify-items: end;
    max-inline-size: 36rem;
    font-size: 0.9375rem;
    text-align: end;
  }

  .lines,
  .items {
    display: grid;
    gap: 0.75rem;
  }

  .lines li + li,
  .items li + li {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--hair);
  }

  .panel .lines li + li {
    border-color: var(--edge);
  }

  /* The name beside its numbers where there is room, above them where there is not. */
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    overflow-wrap: anywhere;
  }

  .lines .quiet,
  .bubble .lines .name {
    flex-basis: 100%;
  }

  .reach {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 1.4rem;
    background: var(--surface);
    font-weight: 600;
  }

  .reach:hover {
    background: var(--tint);
  }

  .source {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--hair);
  }

  .source cite {
    font-style: normal;
    font-weight: 600;
  }

  .bubble.wide {
    max-inline-size: 46rem;
  }

  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
  }

  .side-by-side li {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.75rem;
    background: var(--paper);
  }

  h3 {
    font-size: 1rem;
    line-height: 1.3;
  }

  .because {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--peer);
  }

  .summary {
    display: grid;
    gap: 0.75rem;
  }

  figcaption {
    font-weight: 600;
  }

  .pictured {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1rem 1.5rem;
  }

  .recalled {
    padding-inline-start: 1.25rem;
    list-style: disc;
    overflow-wrap: anywhere;
  }

  .flower {
    flex: 0 1 11rem;
    inline-size: 11rem;
    fill: var(--accent);
  }

  .flower circle {
    fill: var(--peer);
  }

  .flower .sometimes {
    fill-opacity: 0.65;
  }

  .flower .never {
    fill: none;
    stroke: var(--edge);
  }

  dl {
    flex: 1 1 15rem;
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.3rem;
    border-block-end: 1px solid var(--hair);
  }

  dd {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--quiet);
  }

  dd .mark {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 1px solid var(--accent);
    border-radius: 50%;
  }

  dd .mark.often {
    background: var(--accent);
  }

  dd .mark.sometimes {
    background: linear-gradient(to top, var(--accent) 50%, transparent 50%);
  }

  dd .mark.never {
    border-color: var(--edge);
  }

  progress {
    display: block;
    inline-size: 12rem;
    max-inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: 0.25rem;
    accent-color: var(--accent);
  }

  .typing {
    display: flex;
    gap: 0.35rem;
    padding: 0.9rem 1rem;
    /* Most answers come at once: dots that flash up would only unsettle. */
    animation: appear 200ms ease 400ms backwards;
  }

  .typing i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--quiet);
    animation: breathe 1.6s ease-in-out infinite;
  }

  .typing i:nth-child(2) {
    animation-delay: 200ms;
  }

  .typing i:nth-child(3) {
    animation-delay: 400ms;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.3;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .person .bubble {
      border-color: CanvasText;
    }

    .typing i,
    dd .mark.often {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .flower {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .flower circle,
    .flower .never {
      fill: none;
      stroke: CanvasText;
    }
  }
`);
