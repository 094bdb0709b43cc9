import { css } from 'lit';

/** Above the title: whoever does not read this language sees the way out of it first. */
export const languages = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    align-items: center;
    margin-block-end: calc(var(--_space) * -1);
  }

  .languages .button {
    padding-inline: 0.75em;
    font-size: 0.9375em;
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
