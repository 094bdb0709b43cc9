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
  @container (max-width: 55.99em) {
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

  @container (min-width: 56em) {
    .moves {
      justify-content: flex-end;
    }

    .moves .strong {
      flex: 0 1 auto;
      min-width: 13em;
    }

    .numbers {
      gap: 0.5em;
    }

    .numbers a {
      padding-inline: 1em;
      font-size: 1em;
    }
  }

  @container (min-width: 80em) {
    .numbers,
    .moves {
      font-size: clamp(1.1em, 0.5em + 0.75cqi, 1.6em);
    }
  }
`;
