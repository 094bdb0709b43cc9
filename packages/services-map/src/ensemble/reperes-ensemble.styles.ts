import { css } from 'lit';

export const ensembleStyles = css`
  .widget,
  .question {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  h2,
  slot[name='heading']::slotted(*) {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.15em;
  }

  .secret {
    display: grid;
    gap: var(--_space);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .find {
    display: grid;
    gap: calc(var(--_space) / 2);
    max-width: 22em;
  }

  .find input {
    min-height: var(--_target);
    padding: 0 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }

  .territories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: var(--_space);
  }

  .territories .button {
    display: flex;
    justify-content: space-between;
    width: 100%;
    gap: var(--_space);
    text-align: start;
  }

  .territories small {
    color: var(--_muted);
    font-size: 0.85em;
    white-space: nowrap;
  }

  /* As in the map of one territory: its name comes later, and moves nothing below. */
  @media (max-width: 30rem) {
    h2 {
      min-height: 2lh;
    }
  }

  .widget:has(> .loading) + .fallback {
    min-height: 25em;
  }

  @media (forced-colors: active) {
    .territories small {
      color: ButtonText;
    }
  }

  @media print {
    .find,
    reperes-ensemble-map {
      display: none;
    }
  }
`;
