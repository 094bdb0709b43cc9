import { css } from 'lit';

/**
 * Inside another widget the colours are those of that widget (`--_…`); alone,
 * the host's tokens, else the system's colours, which hold their contrast in
 * every scheme.
 */
export const styles = css`
  :host {
    --help-text: var(--_text, var(--reperes-color-text, CanvasText));
    --help-background: var(--_background, var(--reperes-color-background, Canvas));
    --help-line: var(--_border, var(--reperes-color-border, GrayText));
    --help-urgent: var(--_urgent, var(--reperes-color-urgent, #a3123b));
    --help-on-urgent: var(--_on-urgent, var(--reperes-color-on-urgent, #ffffff));
    --help-focus: var(--_focus, var(--reperes-color-focus, Highlight));
    --help-radius: var(--_radius, var(--reperes-radius, 0.5em));
    --help-target: var(--_target, var(--reperes-target-size, 44px));
    display: block;
    container-type: inline-size;
    color: var(--help-text);
    font-family: var(--reperes-font-family, inherit);
    font-size: var(--_font-size, var(--reperes-font-size, max(1rem, 16px)));
    line-height: 1.4;
    text-align: start;
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.75em, 100%), 1fr));
    gap: 0.5em;
    list-style: none;
  }

  /* Two columns: the fifth tile takes the row that it would leave half empty. */
  @container (max-width: 20.5em) {
    .essential > li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  .tile {
    display: flex;
    flex-direction: column;
    justify-content: center;
    height: 100%;
    min-height: var(--help-target);
    padding: 0.4em 0.75em;
    border: 1px solid var(--help-line);
    border-radius: var(--help-radius);
    background: var(--help-background);
    color: var(--help-text);
    text-decoration: none;
  }

  .tile.urgent {
    border-color: var(--help-urgent);
    background: var(--help-urgent);
    color: var(--help-on-urgent);
  }

  .tile:hover .number {
    text-decoration: underline;
  }

  .number {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .label {
    font-size: 0.875em;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }

  h3 {
    margin-block: 1em 0.4em;
    font-size: 1em;
  }

  .complete ul {
    grid-template-columns: 1fr;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(7.5em, auto) 1fr;
    gap: 0.25em 1em;
    align-items: center;
  }

  .entry p {
    font-size: 0.9375em;
  }

  .entry .facts {
    font-size: 0.8125em;
    opacity: 0.85;
  }

  @media (max-width: 30em) {
    .entry {
      grid-template-columns: 1fr;
    }
  }

  a:focus-visible {
    outline: 3px solid var(--help-focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .tile.urgent {
      border-width: 3px;
    }
  }

  @media print {
    /* A container never breaks between pages: cards would print one over the other. */
    :host {
      container-type: normal;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    li {
      break-inside: avoid;
    }

    .tile,
    .tile.urgent {
      border: 1px solid #000;
      background: none;
      color: #000;
    }
  }
`;
