import { css } from 'lit';

/**
 * What every widget is, before its own styles: a quiet block that follows the
 * page's font and direction. Colours begin at `.board`: what the page wrote in
 * the element stands outside of it, in the colours of the page.
 */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* A container has no width of its own: floated, or in a flexible row, it would shrink to a letter. */
    min-inline-size: min(100%, 18em);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    text-align: start;
    /* Inherited from a menu or a headline, these push the numbers out of the screen. */
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }

  /* Its own, whatever the page paints around: many dark pages say no color-scheme. */
  .board {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_ground);
    color: var(--_text);
  }

  slot[name='heading']::slotted(*) {
    color: inherit !important;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
    text-wrap: balance;
  }

  bdi.number {
    direction: ltr;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  :focus:not(:focus-visible) {
    outline: none;
  }

  /* Ink for the words. */
  @media print {
    .board {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
