import { css } from 'lit';

export const notes = css`
  .notes {
    display: grid;
    gap: 0.25em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .notes h3 {
    margin-block-end: 0.25em;
    font-size: 1.1em;
  }

  .own {
    display: grid;
    gap: 0.5em;
    padding-block: 0.25em 0.75em;
  }

  .notes details + details,
  .own + details {
    border-block-start: 1px solid var(--_line);
  }

  .notes details[open] {
    padding-block-end: 0.75em;
  }

  .sentences {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .sentences button {
    width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 0.35em 0.6em;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }

  .sentences button:hover {
    background: var(--_primary-soft);
  }

  .sentences button[aria-pressed='true'] {
    border-inline-start-color: var(--_primary);
    font-weight: 700;
  }

  .notes dl {
    display: grid;
    gap: 0.35em;
  }

  .notes dl > div {
    display: grid;
    grid-template-columns: minmax(8em, auto) minmax(0, 1fr);
    gap: 0.75em;
  }

  .notes dt {
    font-weight: 600;
  }
`;
