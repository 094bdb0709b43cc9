import { css } from 'lit';

/** What unfolds, with one chevron in every browser: it turns where there is no marker of the browser's own. */
export const disclosure = css`
  summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: var(--_target);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    content: '';
  }

  [open] > summary::before {
    rotate: 45deg;
  }
`;
