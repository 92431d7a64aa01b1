import { css } from "lit";

/** Bubbles, choices and the cards that stand in them. */
export const messages = css`
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    scroll-margin-block: 1rem;
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

  .summary li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .often {
    color: var(--quiet);
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

    .typing i {
      background: CanvasText;
    }
  }
`;
