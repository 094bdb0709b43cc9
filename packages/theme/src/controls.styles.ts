import { css } from 'lit';

/** Links, buttons, chips and fields: at least 44 px to the touch, a border that shows, colours that forced colours may replace. */
export const controls = css`
  a {
    color: var(--_primary);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.16em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-height: var(--_target);
    min-width: var(--_target);
    margin: 0;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }

  .button[aria-pressed='true'],
  .button.strong {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .field {
    width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .card {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .notice {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_radius);
    background: var(--_notice-soft);
    color: var(--_text);
  }

  .tag {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.5;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button.strong {
      border-width: 3px;
    }
  }
`;
