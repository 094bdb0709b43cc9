import { css } from 'lit';

/** Around the scale: the territory before it, what prints after it. */
export const extras = css`
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: calc(var(--_space) * -1);
  }

  .near ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .near li > * {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-height: var(--_target);
  }

  .near .number {
    font-weight: 700;
  }

  .territory {
    display: grid;
    gap: var(--_space);
  }

  .territory h3 {
    font-size: 1.25em;
    scroll-margin-block-start: 1em;
  }

  .printing {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .printing summary {
    padding-inline: 1em;
  }

  .sheets {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: 0.25em 1em 1em;
  }

  .sheets ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space) calc(var(--_space) * 3);
  }

  .sheets li {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .answers {
    border-inline-start: 4px solid var(--_notice);
    border-radius: var(--_radius);
    background: var(--_notice-soft);
  }

  .answers p {
    max-width: 48em;
    padding-inline: 1em;
    text-wrap: pretty;
  }

  .answers .button {
    margin: 0.75em 1em 1em;
  }

  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: grid;
      gap: 5pt;
    }

    .near .button,
    .territory,
    .printing,
    reperes-violentometre-atelier {
      display: none !important;
    }
  }
`;
