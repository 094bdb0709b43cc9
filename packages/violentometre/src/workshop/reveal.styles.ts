import { css } from 'lit';

/** What the zone of a sentence means: in two columns where there is room, the emergency above both. */
export const reveal = css`
  .reveal {
    display: grid;
    gap: 0.6em 2.5em;
    align-content: start;
    padding: 1em 1.25em;
    border-inline-start: 0.5em solid var(--zone, var(--_line));
    border-radius: var(--_radius);
    background: var(--zone-soft, transparent);
    scroll-margin-block: 1em 15em;
    font-size: clamp(1em, 0.8em + 0.85cqi, 2em);
    text-wrap: pretty;
  }

  .reveal > p {
    max-width: 48em;
  }

  .reveal.waiting {
    color: var(--_muted);
  }

  .reveal h3 {
    font-size: 1.5em;
    font-weight: 800;
  }

  .why {
    font-weight: 600;
  }

  .advice {
    font-size: 0.9em;
  }

  .reveal .emergency {
    justify-self: start;
    padding: 0.4em 0.9em;
    border-radius: var(--_radius);
    background: var(--_urgent);
    color: var(--_on-urgent);
    font-weight: 700;
  }

  @container (min-width: 48em) {
    .reveal {
      min-height: 8.5em;
    }
  }

  @container (min-width: 70em) {
    .reveal:not(.waiting) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      grid-template-rows: repeat(3, auto) 1fr;
    }

    .reveal > .emergency {
      grid-column: 1 / -1;
    }

    .reveal > .advice {
      grid-column: 2;
      grid-row: 2 / -1;
    }

    .reveal > h3:first-child ~ .advice {
      grid-row: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .reveal .emergency {
      border: 2px solid;
    }
  }
`;
