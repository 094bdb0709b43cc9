import { css } from 'lit';

/** The services of one marker, listed over the map. */
export const placeListStyles = css`
  .here {
    position: absolute;
    inset: auto 0.5em 0.5em;
    z-index: 2;
    display: grid;
    gap: var(--_space);
    max-width: 24em;
    max-height: calc(50% - 2em);
    margin-inline: auto;
    padding: calc(var(--_space) * 1.5);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }

  .here.high {
    inset: 0.5em 0.5em auto;
  }

  .here-head {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    font-weight: 700;
  }

  .here p,
  .here ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .here-service {
    display: block;
    width: 100%;
    min-height: var(--_target);
    padding: calc(var(--_space) / 2) var(--_space);
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
    color: var(--_primary);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .here-service:hover {
    background: var(--_primary-soft);
  }

  .here-service bdi {
    text-decoration: underline;
  }

  .here-service small {
    display: block;
    color: var(--_muted);
  }
`;
