import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .widget {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  /* The room of a screen, kept until the list comes: what the page has below does not jump away under a finger. */
  .widget:has(> .loading) + .fallback {
    min-height: 30em;
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

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .widget,
  .filters,
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
  .failure,
  .secret {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    /* Clear of the way out at the foot of a small window. */
    scroll-margin-block: 5em;
  }

  /* The same place, seen from the map. */
  article[data-pointed] {
    border-color: var(--_primary);
    box-shadow: 0 0 0 2px var(--_primary);
  }

  .more {
    text-align: center;
  }

  /* Not a block: the full stop after it would begin a line. As high as its line, so that it lies over no other. */
  .inline-number {
    padding-block: 0.15em;
    font-weight: 700;
    white-space: nowrap;
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

  /* The name of the territory comes later and takes a second line: the numbers below do not move under a finger. */
  @container (max-width: 30rem) {
    h2 {
      min-height: 2lh;
    }
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
