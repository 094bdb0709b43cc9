import { css } from 'lit';

/** Needs as buttons in a row; on a phone one under the other, as a list that is soon gone through. */
export const filterStyles = css`
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .needs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .button.need {
    padding-inline: 0.75em;
    font-weight: 500;
    text-align: start;
  }

  .button.need:has(:checked, :indeterminate) {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }

  .shape {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: var(--_primary);
  }

  .button[aria-pressed='true'] .shape {
    fill: var(--_on-primary);
  }

  .badge {
    flex: none;
    min-width: 1.7em;
    padding: 0 0.45em;
    border-radius: 1em;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.7;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .filters[inert] .badge {
    visibility: hidden;
  }

  .button[aria-pressed='true'] .badge {
    background: var(--_on-primary);
    color: var(--_primary);
  }

  /* The room of the field of the commune, kept until it comes: nothing below moves. */
  reperes-near-field {
    min-height: 6.4em;
  }

  summary {
    width: fit-content;
    min-height: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    color: var(--_primary);
    cursor: pointer;
  }

  /* Two lines to unfold, one under the other: each has the height of a finger already. */
  .filters > details + details {
    margin-block-start: calc(var(--_space) * -1.5);
  }

  .types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding-block: var(--_space);
  }

  fieldset {
    min-width: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .types label {
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }

  input[type='checkbox'] {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin: 0;
    accent-color: var(--_primary);
  }

  /* Where its label takes two lines. */
  @container (max-width: 21rem) {
    reperes-near-field {
      min-height: 7.9em;
    }
  }

  /* A phone whose letters are twice as large: the words have the room. */
  @container (max-width: 15rem) {
    .badge {
      flex: initial;
      min-width: min-content;
    }
  }

  @container (max-width: 30rem) {
    .filters > .needs {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    .filters > .needs .button {
      display: flex;
      justify-content: start;
      width: 100%;
      border: 0;
      border-radius: 0;
    }

    .filters > .needs li + li {
      border-block-start: 1px solid var(--_line);
    }

    .filters > .needs li:first-child .button {
      border-radius: var(--_radius) var(--_radius) 0 0;
    }

    .filters > .needs li:last-child .button {
      border-radius: 0 0 var(--_radius) var(--_radius);
    }

    .filters > .needs .badge {
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    .shape {
      fill: currentcolor;
    }

    .badge {
      border: 1px solid currentcolor;
    }
  }
`;
