import { css } from 'lit';

/** Of the proposals, beside the styles of the field. */
export const styles = css`
  :host {
    --search-line: var(--_line, var(--reperes-color-line, GrayText));
    --search-active: var(--_primary, var(--reperes-color-primary, Highlight));
    --search-on-active: var(--_on-primary, var(--reperes-color-on-primary, HighlightText));
    --search-hover: var(--_primary-soft, var(--reperes-color-primary-soft, Canvas));
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

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
