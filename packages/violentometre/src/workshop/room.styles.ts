import { css } from 'lit';

/** The room: what is read from the last row is large, what is for those at the keyboard is small. */
export const room = css`
  :host {
    container-type: inline-size;
    background: var(--_background);
  }

  :host(:fullscreen) {
    width: 100%;
    height: 100%;
    padding: min(2.2vw, 3vh) 2.2vw;
    overflow: auto;
  }

  :host(:fullscreen)::backdrop {
    background: var(--_background);
  }

  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    gap: clamp(1em, 2cqi, 2em) clamp(1.5em, 3cqi, 3em);
    scroll-margin: 1em;
  }

  .room:focus-visible {
    outline-offset: 0.5em;
  }

  :host(:fullscreen) .room {
    min-height: 100%;
  }

  :host(:fullscreen) .room:focus-visible {
    outline: none;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  h2 {
    font-size: clamp(1.25em, 1em + 0.9cqi, 2em);
    font-weight: 800;
    letter-spacing: -0.015em;
    line-height: 1.15;
  }

  [data-step='start'] h2 {
    font-size: clamp(1.75em, 1em + 3.4cqi, 5.5em);
    letter-spacing: -0.025em;
    line-height: 1.05;
  }

  .progress {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* What is written on the wall is as large as the wall that the notes leave. */
  .main {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: clamp(1.25em, 2.4cqi, 2.5em);
  }

  :host(:fullscreen) .main {
    gap: min(2.4cqi, 2.6vh);
    align-content: center;
  }

  /* On a wall, the height is what lacks. */
  :host(:fullscreen) .sentence {
    font-size: min(3.1cqi + 0.9em, 6.4vh);
  }

  :host(:fullscreen) .rule {
    font-size: min(1cqi + 0.75em, 3vh);
  }

  :host(:fullscreen) .reveal {
    font-size: min(0.85cqi + 0.8em, 2.4vh);
  }

  .sentence {
    display: grid;
    align-items: end;
    max-width: 26em;
    font-size: clamp(1.5em, 0.9em + 3.1cqi, 5.25em);
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.18;
    text-wrap: balance;
  }

  .lead {
    max-width: 34em;
    font-size: clamp(1.15em, 0.9em + 1.5cqi, 3em);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .slide {
    display: grid;
    gap: 0.75em;
    max-width: 40em;
    font-size: clamp(1em, 0.8em + 0.9cqi, 1.9em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .slide h3 {
    font-size: 1.5em;
    font-weight: 800;
  }

  .strong {
    font-weight: 600;
  }

  .plain {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
  }

  [data-step='pause'] .slide {
    padding: 1.5em;
    border-inline-start: 0.5em solid var(--_notice);
    border-radius: var(--_radius);
    background: var(--_notice-soft);
    font-size: clamp(1.15em, 0.9em + 1.4cqi, 2.75em);
  }

  .recap {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    font-size: clamp(1em, 0.85em + 0.5cqi, 1.5em);
  }

  .recap-zone {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: 1em;
    border-block-start: 0.4em solid var(--zone);
    background: var(--zone-soft);
    text-wrap: pretty;
  }

  .mark {
    flex: none;
    width: 1em;
    height: 1em;
    fill: currentcolor;
  }

  h3:has(.mark),
  h4:has(.mark) {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.25em;
  }

  @container (min-width: 48em) {
    .top {
      /* The way out stands in that corner. */
      padding-inline-end: 12em;
    }

    .sentence {
      /* As many lines for a short sentence as for a long one: the scale below does not jump. */
      min-height: 2.4em;
    }
  }

  @container (min-width: 76em) {
    .room:has(.notes) {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 24em);
    }

    .room:has(.notes) > :not(.notes, .main) {
      grid-column: 1 / -1;
    }

    .notes {
      grid-column: 2;
      grid-row: 2;
      align-self: start;
    }
  }

  @container (min-width: 60em) {
    [data-step='start'] .main {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 3em 5cqi;
      align-items: start;
    }

    [data-step='start']:has(.notes) .main {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .moves {
      display: none;
    }
  }
`;
