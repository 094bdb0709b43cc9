import { css } from 'lit';

/**
 * Inside another widget the colours are those of that widget (`--_…`); alone,
 * the host's tokens, else the system's colours, which hold their contrast in
 * every scheme.
 */
export const tileStyles = css`
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
    color: var(--help-text);
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
    list-style: none;
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

  /* Left to right even where its label is not: it stands over the start of that. */
  .number {
    align-self: start;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .label {
    font-size: 0.875em;
  }

  /* One row, as high as a finger: what is too long for it breaks inside. */
  .signs {
    display: flex;
    gap: 1.25em;
    font-size: 0.875em;
    line-height: 1.25;
  }

  .signs a {
    display: flex;
    align-items: center;
    min-height: var(--help-target);
    color: inherit;
  }

  .trace {
    font-size: 0.875em;
    text-wrap: pretty;
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
    .tile,
    .tile.urgent {
      border: 1px solid #000;
      background: none;
      color: #000;
    }
  }
`;
