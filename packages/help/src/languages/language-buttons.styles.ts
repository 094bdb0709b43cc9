import { css } from 'lit';

/** Above the title: whoever does not read this language sees the way out of it first. */
export const languages = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) 1.5em;
    align-items: center;
    margin-block-end: calc(var(--_space) * -1);
  }

  .languages .button {
    min-inline-size: 44px;
    padding-inline: 0;
    font-size: 0.9375em;
  }

  /* The one that is read: no more a way to go, and marked by more than a colour. */
  .languages .button[aria-pressed='true'] {
    border-color: transparent;
    background: none;
    color: var(--_text);
    font-weight: 800;
    text-decoration: none;
    box-shadow: inset 0 -4px 0 -1px var(--_primary);
    border-radius: 0;
  }

  @media (forced-colors: active) {
    .languages .button[aria-pressed='true'] {
      border: 3px solid;
    }
  }

  .languages details[open] {
    display: contents;
  }

  /* All their names: whoever reads one of them knows what it opens. */
  .languages summary {
    padding-block: 0.6em;
    color: var(--_primary);
    font-size: 0.9375em;
    word-spacing: 0.4em;
    cursor: pointer;
  }

  .languages .hint {
    margin: 0;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
