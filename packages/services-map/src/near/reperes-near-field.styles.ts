import { css } from 'lit';

export const styles = css`
  /* The field, then beside it or under it what goes with it. */
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
  }

  reperes-commune-search {
    flex: 1 1 18em;
    max-width: 30em;
  }

  /* As low as the label of the field is high: the button stands beside the field. */
  .locate {
    padding-block-start: 1.75em;
  }

  .said,
  .erase {
    flex-basis: 100%;
  }

  .erase .button {
    margin-inline-start: -0.4em;
    padding-inline: 0.4em;
    text-align: start;
  }

  @container (max-width: 36rem) {
    .locate {
      padding-block-start: 0;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
