import { css } from 'lit';

/** What moves on, and the numbers: at the foot of the window while the room is longer than it. */
export const moves = css`
  .foot {
    display: grid;
    gap: 0.75em;
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    padding-block: 0.75em;
    padding-block-end: max(0.75em, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }

  /* What the keyboard reaches comes to rest above the foot, not under it. */
  .stretch,
  .notes :is(summary, button) {
    scroll-margin-block: 1em 17em;
  }

  /* On a phone the way out is at the foot of the window. */
  @media (max-width: 30em) {
    :host([exit='show']) .foot {
      inset-block-end: calc(60px + env(safe-area-inset-bottom));
      box-shadow: 0 60px 0 var(--_background);
    }
  }

  @media (max-height: 26em) {
    .foot {
      position: static;
    }

    .stretch,
    .notes :is(summary, button) {
      scroll-margin-block: 1em;
    }
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: clamp(1em, 0.9em + 0.3cqi, 1.3em);
  }

  .moves .strong {
    flex: 1 1 8em;
    padding-inline: 1.5em;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    list-style: none;
  }

  .numbers li {
    flex: 1 1 auto;
  }

  .numbers a {
    display: flex;
    gap: 0.1em 0.6em;
    align-items: baseline;
    justify-content: center;
    min-height: var(--_target);
    padding: 0.5em 0.3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    font-size: 0.9375em;
    line-height: 1.3;
    text-decoration: none;
  }

  .numbers a:hover {
    text-decoration: underline;
  }

  .numbers .urgent {
    border-color: var(--_urgent);
    background: var(--_urgent);
    color: var(--_on-urgent);
  }

  .numbers .number {
    font-size: 1.1em;
    font-weight: 800;
  }

  /* A phone keeps the essential ones in sight, as their signs alone; a voice still says what they are for. */
  @container (max-width: 39.99em) {
    .numbers .other {
      display: none;
    }

    .numbers a {
      position: relative;
    }

    .numbers span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: clip;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* What the text adds, at the end. */
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .signs a {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: inherit;
  }

  .trace {
    text-wrap: pretty;
  }

  .others {
    display: grid;
    justify-items: start;
    list-style: none;
  }

  .others a {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    min-height: var(--_target);
  }

  .others .number {
    font-weight: 800;
  }

  @container (min-width: 40em) {
    .numbers a {
      flex-direction: column;
      align-items: center;
      padding-block: 0.3em;
      font-size: 1em;
      line-height: 1.2;
    }

    .numbers span {
      font-size: 0.875em;
    }
  }

  @container (min-width: 64em) {
    .foot {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 1.5em;
      align-items: center;
    }

    .moves .strong {
      flex: 0 1 auto;
      min-width: 11em;
    }

    .moves .button {
      min-height: 3.25em;
    }

    .numbers,
    .moves {
      font-size: min(clamp(1em, 0.5em + 0.65cqi, 1.4em), 2.2vh + 0.3em);
    }
  }
`;
