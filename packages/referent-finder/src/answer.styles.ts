import { css } from 'lit';

/** Of the cards of an answer: they come with its code. */
export const answerStyles = css`
  .results {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .results > * {
    min-width: 0;
  }

  .results header {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .count {
    color: var(--_muted);
  }

  .results .button.quiet {
    margin-inline-start: -0.75em;
    padding-inline: 0.75em;
  }

  .contacts {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .contact {
    display: grid;
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 3);
    align-items: start;
    padding: calc(var(--_space) * 2.25);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  details .contact {
    border-inline-start-color: var(--_border);
  }

  summary {
    min-height: var(--_target);
    padding-block: 0.6em;
    color: var(--_primary);
    font-size: 1.125em;
    font-weight: 600;
    cursor: pointer;
  }

  .who,
  .reach {
    display: grid;
    gap: 0.2em;
    min-width: 0;
  }

  .reach {
    gap: 0.5em;
  }

  .rank {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    color: var(--_primary);
    font-size: 0.875em;
    font-weight: 600;
  }

  h4 {
    font-size: 1.125em;
  }

  .place {
    font-weight: 600;
  }

  .reason {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .phone .number {
    font-size: 1.125em;
  }

  .phone .button {
    width: 100%;
  }

  .state {
    font-weight: 600;
  }

  .state[data-state='open'] {
    color: var(--_good);
  }

  .reach a:not(.button),
  .confirm a,
  .facts a {
    display: inline-block;
    padding-block: 0.2em;
  }

  .facts {
    display: grid;
    gap: 0.35em;
    font-size: 0.9375em;
  }

  .facts .name {
    font-weight: 600;
  }

  .line {
    display: block;
  }

  .paper {
    display: grid;
    gap: var(--_space);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  @container (min-width: 38em) {
    .contact {
      grid-template-columns: 1fr minmax(auto, 17em);
    }

    .facts,
    .confirm {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .contact {
      break-inside: avoid;
      border-color: #000;
      background: none;
      color: #000;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    h3:focus {
      outline: none;
    }

    .phone .button {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    /* True for a minute only. */
    .paper,
    .results .button.quiet,
    .state:not([data-state='appointment']) {
      display: none;
    }
  }
`;
