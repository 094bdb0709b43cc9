import { css } from 'lit';

/**
 * Inside another widget the colours are those of that widget (`--_…`); alone,
 * the host's tokens, else the system's colours.
 */
export const styles = css`
  :host {
    --search-text: var(--_text, var(--reperes-color-text, CanvasText));
    --search-muted: var(--_muted, var(--reperes-color-muted, CanvasText));
    --search-background: var(--_background, var(--reperes-color-background, Canvas));
    --search-border: var(--_border, var(--reperes-color-border, GrayText));
    --search-focus: var(--_focus, var(--reperes-color-focus, Highlight));
    --search-radius: var(--_radius, var(--reperes-radius, 0.5em));
    --search-target: var(--_target, var(--reperes-target-size, 44px));
    display: block;
    box-sizing: border-box;
    padding: var(--_inner-padding, var(--reperes-padding, 0.75em));
    border-radius: var(--search-radius);
    background: var(--_ground, var(--reperes-color-ground, var(--search-background)));
    color: var(--search-text);
    font-family: var(--reperes-font-family, inherit);
    font-size: var(--_font-size, var(--reperes-font-size, max(1rem, 16px)));
    line-height: 1.4;
    text-align: start;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }

  .hint {
    margin-block-start: 0.3em;
    color: var(--search-muted);
    font-size: 0.875em;
  }

  .anchor {
    position: relative;
  }

  input {
    width: 100%;
    min-height: calc(var(--search-target) + 4px);
    padding: 0.5em 0.8em;
    border: 2px solid var(--search-border);
    border-radius: var(--search-radius);
    background: var(--search-background);
    color: inherit;
    font: inherit;
    font-size: 1.0625em;
  }

  input:focus-visible {
    outline: 3px solid var(--search-focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
