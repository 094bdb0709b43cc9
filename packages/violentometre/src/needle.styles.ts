import { css } from 'lit';

/** Where the most serious of what is ticked stands on the ruler. */
export const needle = css`
  .reached .ruler::after {
    display: block;
    width: 0.85em;
    height: 1.5em;
    margin-block-start: 1em;
    margin-inline-start: 0.25em;
    background: var(--on-zone);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    content: '';
  }

  [dir='rtl'] .reached .ruler::after {
    scale: -1 1;
  }

  @container (min-width: 60em) {
    .reached .ruler::after,
    [dir='rtl'] .reached .ruler::after {
      width: 1.5em;
      height: 0.85em;
      margin: 0.5em auto 0;
      clip-path: polygon(0 0, 100% 0, 50% 100%);
      scale: none;
    }
  }

  @media (forced-colors: active) {
    .reached .ruler::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
