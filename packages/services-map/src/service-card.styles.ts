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

  .kind span:not(.tag) {
    flex: 1 1 8em;
  }

  a.phone {
    font-size: 1.1em;
  }

  a.button.phone {
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }

  .phone .call {
    font-weight: 400;
    white-space: nowrap;
  }

  /* Letters twice as large: two lines rather than a number cut off. */
  .phone .number {
    white-space: normal;
  }

  /* A sign beside the words, never instead of them. */
  .state {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
    font-weight: 600;
  }

  .state::before {
    content: '';
    flex: none;
    width: 0.7em;
    height: 0.7em;
    border: 0.15em solid currentcolor;
    border-radius: 50%;
  }

  .state[data-state='open'] {
    color: var(--_good);
  }

  /* Forced colours take the background away, not the border. */
  .state[data-state='open']::before {
    border-width: 0.35em;
    background: currentcolor;
  }

  .state[data-state='appointment']::before {
    border-radius: 0.15em;
  }

  article .traits {
    display: block;
  }

  article .traits li {
    display: inline;
  }

  /* Not read aloud: the list already parts its items. */
  .traits li:not(:last-child)::after {
    content: '\\00a0· ';
    content: '\\00a0· ' / '';
  }

  .fresh {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .fresh.old {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_notice);
    color: var(--_text);
  }

  article details {
    border-block-start: 1px solid var(--_line);
  }

  article details > :not(summary) {
    margin-block-start: var(--_space);
  }

  article summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-height: var(--_target);
    color: var(--_primary);
    font-weight: 500;
    cursor: pointer;
  }

  article summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.15em 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-15%, -15%);
  }

  article details[open] > summary::before {
    transform: rotate(-135deg) translate(-15%, -15%);
  }

  article summary::-webkit-details-marker {
    display: none;
  }

  dl {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  dl:not(:has(div)) {
    display: none;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(7.5em, 20%) minmax(0, 1fr);
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

  .button.quiet {
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
      gap: 0.25em;
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

    /* True on the screen for a moment; a distance tells what was looked for. */
    .state:not([data-state='appointment']),
    .distance,
    div:has(> dd > .way),
    .actions,
    article summary,
    article details > p:not(.source),
    dd .hint:not(.line) {
      display: none;
    }

    article details {
      border: 0;
    }

    /* One card alone: see \`print-card.ts\`. */
    .widget[data-printed] article:not([data-printed]),
    .widget[data-printed] .need-group:not(:has([data-printed])),
    .widget[data-printed] .summary,
    .widget[data-printed] .secret,
    .widget[data-printed] .foot {
      display: none;
    }
  }
`;
