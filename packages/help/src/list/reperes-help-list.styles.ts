import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    overflow-wrap: break-word;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    margin-block: 1.5em 0.25em;
    font-size: 1.0625em;
    line-height: 1.3;
  }

  li {
    display: grid;
    grid-template-columns: minmax(11em, 2fr) 5fr;
    gap: 0.35em 1.25em;
    align-items: center;
    padding-block: 0.5em;
  }

  li + li {
    border-block-start: 1px solid color-mix(in srgb, var(--help-line) 45%, transparent);
  }

  .signs span::first-letter {
    text-transform: uppercase;
  }

  .facts {
    font-size: 0.875em;
    opacity: 0.88;
  }

  .now {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-weight: 600;
  }

  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .also li {
    display: block;
    padding: 0;
    border: 0;
  }

  .note {
    margin-block-start: 1em;
    font-size: 0.875em;
  }

  @container (max-width: 30em) {
    li {
      grid-template-columns: 1fr;
    }
  }

  @media print {
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

    .now {
      display: none;
    }
  }
`;
