import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .widget {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  h2,
  slot[name='heading']::slotted(*) {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.15em;
  }

  .help {
    display: grid;
    gap: var(--_space);
  }

  ul.local {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 4);
  }

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

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  summary {
    width: fit-content;
    min-height: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    color: var(--_primary);
    cursor: pointer;
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

  .widget,
  .columns,
  .list,
  .need-group,
  .need-group ul {
    grid-template-columns: minmax(0, 1fr);
  }

  .columns {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }

  .list {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .map {
    min-width: 0;
    container-type: inline-size;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 3);
    align-items: center;
    justify-content: space-between;
    min-height: var(--_target);
  }

  .summary [role='status'] {
    font-weight: 600;
  }

  .need-group {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .need-group h3 {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }

  .need-group ul {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .empty,
  .failure {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  /* The same place, seen from the map. */
  article[data-pointed] {
    border-color: var(--_primary);
    box-shadow: 0 0 0 2px var(--_primary);
  }

  .more {
    text-align: center;
  }

  .inline-number {
    display: inline-block;
    padding-block: 0.25em;
    font-weight: 700;
  }

  .foot {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .foot ul {
    padding-inline-start: 1.2em;
  }

  .foot .caution {
    margin-block-start: var(--_space);
    color: var(--_text);
  }

  /* Wide enough for both: the map stays in sight beside the list that it repeats. */
  @container (min-width: 56rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .map {
      position: sticky;
      inset-block-start: calc(var(--_space) * 2);
    }

    .to-map {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .shape {
      fill: currentcolor;
    }

    .badge {
      border: 1px solid currentcolor;
    }

    article[data-pointed] {
      outline: 2px dashed Highlight;
    }
  }

  @media print {
    /* Containers and grids break badly between pages: cards would print one over the other. */
    :host {
      container-type: normal;
    }

    .widget,
    .columns,
    .list,
    .need-group,
    .need-group ul {
      display: block;
    }

    .need-group h3 {
      margin-block: 1em 0.5em;
      break-after: avoid;
    }

    .need-group li {
      margin-block-end: 0.75em;
      break-inside: avoid;
    }

    .filters,
    .map,
    .to-map,
    .failure .button,
    .empty .button,
    .more,
    .caution {
      display: none !important;
    }
  }
`;
