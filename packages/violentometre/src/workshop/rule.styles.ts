import { css } from 'lit';

/** One ruler, a stretch of it for each zone; once the zone is known, the others step back. */
export const rule = css`
  .rule {
    display: grid;
    border-radius: calc(var(--_radius) * 1.5);
    font-size: clamp(1em, 0.75em + 1cqi, 2.4em);
  }

  .stretch {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em auto minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    min-height: max(var(--_target), 3.25em);
    margin: 0;
    padding: 0.5em;
    padding-inline: 0 0.9em;
    border: 0;
    background: var(--zone);
    color: var(--on-zone);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
    transition:
      background-color 0.25s,
      color 0.25s;
  }

  .stretch:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .stretch:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .edge {
    grid-row: 1 / span 2;
    align-self: stretch;
    margin-block: -0.5em;
    background: var(--graduation), var(--pattern, none), var(--zone);
    --graduation: repeating-linear-gradient(var(--on-zone) 0 2px, transparent 2px 0.7em) 100% 0 / 0.45em 100% no-repeat;
  }

  .name {
    grid-column: 3;
    grid-row: 1;
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .key {
    grid-column: 2;
    grid-row: 1;
    min-width: 1.7em;
    padding: 0.1em 0.35em;
    border: 2px solid currentcolor;
    border-radius: 0.3em;
    font: inherit;
    font-size: 0.7em;
    text-align: center;
  }

  .proposal {
    grid-column: 3;
    grid-row: 2;
    justify-self: start;
    margin-block-start: 0.3em;
    padding: 0.25em 0.7em;
    border-radius: 1em;
    background: var(--on-zone);
    color: var(--zone);
    font-size: 0.7em;
  }

  .stretch:hover .name > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .stretch:focus-visible {
    z-index: 1;
  }

  .stretch[aria-pressed='true'] {
    box-shadow: inset 0 0 0 0.25em var(--on-zone);
  }

  .stretch[aria-disabled] {
    cursor: default;
  }

  .revealed .stretch:not(.here) {
    background: var(--zone-soft);
    color: var(--_text);
    box-shadow: none;
  }

  .revealed .stretch:not(.here) .proposal {
    background: var(--_text);
    color: var(--_background);
  }

  @container (min-width: 48em) {
    .rule {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }

    .stretch {
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: 1.3em auto 1.5em;
      gap: 0.4em 0.6em;
      align-items: start;
      padding: 0 1em 0.5em;
    }

    .stretch:first-child {
      border-start-end-radius: 0;
      border-end-start-radius: inherit;
    }

    .stretch:last-child {
      border-end-start-radius: 0;
      border-start-end-radius: inherit;
    }

    .edge {
      grid-column: 1 / -1;
      grid-row: 1;
      margin: 0 -1em;
      border-radius: inherit;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      --graduation: repeating-linear-gradient(90deg, var(--on-zone) 0 2px, transparent 2px 0.7em) 0 100% / 100% 0.45em no-repeat;
    }

    .name {
      grid-column: 2;
      grid-row: 2;
    }

    .key {
      grid-column: 1;
      grid-row: 2;
      margin-block-start: 0.25em;
    }

    .proposal {
      grid-column: 2;
      grid-row: 3;
      margin: 0;
    }

    /* The stretch reaches down to its meaning. */
    .revealed .here::after {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-start: 50%;
      width: 1.2em;
      height: 0.6em;
      translate: -50%;
      background: var(--zone);
      clip-path: polygon(0 0, 100% 0, 50% 100%);
      content: '';
    }
  }

  @media (forced-colors: active) {
    .stretch {
      border: 2px solid;
    }

    .stretch[aria-pressed='true'] {
      border-width: 5px;
    }

    .key,
    .proposal {
      border: 2px solid;
    }
  }
`;
