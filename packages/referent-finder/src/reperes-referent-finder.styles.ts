import { css } from 'lit';

export const styles = css`
  section {
    container-type: inline-size;
    display: grid;
    gap: calc(var(--_space) * 3);
    padding: clamp(1em, 4vw, 1.75em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
  }

  section > * {
    min-width: 0;
  }

  h2,
  ::slotted([slot='heading']) {
    font-size: 1.375em;
  }

  .results {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .results header {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  h3 {
    font-size: 1.25em;
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

  .who {
    display: grid;
    gap: 0.2em;
    min-width: 0;
  }

  .notice {
    display: grid;
    gap: var(--_space);
    justify-items: start;
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

  .facts {
    display: grid;
    gap: 0.35em;
    font-size: 0.9375em;
  }

  .facts .name {
    font-weight: 600;
  }

  .facts a {
    display: inline-block;
    padding-block: 0.2em;
  }

  .prudence {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (min-width: 38em) {
    .contact {
      grid-template-columns: 1fr auto;
    }

    .facts {
      grid-column: 1 / -1;
    }

    .phone {
      align-self: start;
    }
  }

  @media print {
    section,
    .contact {
      border-color: #000;
      background: none;
      color: #000;
    }

    /* A container never breaks between pages: cards would print one over the other. */
    section {
      container-type: normal;
      padding: 0;
      border: 0;
    }

    .contact {
      break-inside: avoid;
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

    .search,
    .results .button.quiet,
    .prudence {
      display: none;
    }
  }
`;
