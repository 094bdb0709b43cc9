import { css } from 'lit';

export const cardStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    overflow-wrap: anywhere;
    /* The name keeps clear of what a host may have fixed at the top of its page. */
    scroll-margin-block: 5em;
  }

  /* Cards out of sight wait to be laid out: on a slow phone that is most of the work. */
  @media screen {
    article {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
    }
  }

  article[aria-current='true'] {
    border-color: var(--_primary);
    outline: 2px solid var(--_primary);
    background: var(--_primary-soft);
  }

  article h4 {
    font-size: 1.1em;
    scroll-margin-block: 6em;
  }

  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    align-items: center;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .kind .tag {
    margin-inline-start: auto;
  }

  a.phone {
    font-size: 1.1em;
  }

  .phone .call {
    font-weight: 400;
  }

  dl {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  dl:empty {
    display: none;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(5.5em, 20%) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
  }

  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  dd {
    min-width: 0;
  }

  dd .line {
    display: block;
  }

  .actions .button.quiet {
    margin-inline-start: -0.4em;
    padding-inline: 0.4em;
    font-weight: 500;
  }

  .source {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  @container (max-width: 24rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    article[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    article {
      break-inside: avoid;
      border-color: #000000;
      background: none !important;
      outline: none !important;
    }

    a.button.strong.phone {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000000;
    }

    .actions,
    dd .hint:not(.line) {
      display: none;
    }
  }
`;
