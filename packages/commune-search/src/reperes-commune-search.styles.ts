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
    --search-line: var(--_line, var(--reperes-color-line, GrayText));
    --search-active: var(--_primary, var(--reperes-color-primary, Highlight));
    --search-on-active: var(--_on-primary, var(--reperes-color-on-primary, HighlightText));
    --search-hover: var(--_primary-soft, var(--reperes-color-primary-soft, Canvas));
    --search-focus: var(--_focus, var(--reperes-color-focus, Highlight));
    --search-radius: var(--_radius, var(--reperes-radius, 0.5em));
    --search-target: var(--_target, var(--reperes-target-size, 44px));
    display: block;
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

  .popup {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline: 0;
    z-index: 2;
    max-height: min(24em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 4px;
    border: 1px solid var(--search-border);
    border-radius: var(--search-radius);
    background: var(--search-background);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
    list-style: none;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-height: var(--search-target);
    padding: 0.35em 0.7em;
    border-radius: calc(var(--search-radius) - 3px);
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    box-shadow: 0 -1px 0 var(--search-line);
  }

  .detail {
    color: var(--search-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [role='option']:hover {
    background: var(--search-hover);
  }

  [role='option'][aria-selected='true'] {
    background: var(--search-active);
    color: var(--search-on-active);
  }

  [role='option'][aria-selected='true'] .detail {
    color: inherit;
  }

  .none {
    padding: 0.75em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
