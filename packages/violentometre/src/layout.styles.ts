import { css } from 'lit';

/**
 * Numbers, then the answer, then the scale; the bar stays at the foot of the
 * window while the scale is in sight (its stage is all the room it has), so that help is one touch away from any
 * sentence. In a very low window (zoom at 400 %) it stays in its place.
 */
export const layout = css`
  :host {
    container-type: inline-size;
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }

  h2 {
    font-size: clamp(1.6em, 1.1em + 2.4cqi, 2.75em);
    font-weight: 800;
    letter-spacing: -0.015em;
    line-height: 1.1;
  }

  .intro {
    max-width: 44em;
    margin-block-start: calc(var(--_space) * -1);
    font-size: 1.0625em;
    text-wrap: pretty;
  }

  .help {
    scroll-margin-block-start: 1em;
  }

  .panel {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
  }

  .answer {
    display: grid;
    gap: var(--_space);
    align-content: start;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-inline-start: 0.5em solid var(--zone, var(--_border));
    border-radius: var(--_radius);
    background: var(--zone-soft, var(--_surface));
  }

  .answer > p {
    max-width: 62em;
    text-wrap: pretty;
  }

  .answer > h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.25em;
  }

  .limit {
    font-weight: 600;
  }

  .mark {
    flex: none;
    width: 1em;
    height: 1em;
    fill: currentcolor;
  }

  .emergency {
    display: grid;
    gap: var(--_space);
    margin: calc(var(--_space) * -0.5) calc(var(--_space) * -1) var(--_space);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_urgent);
    color: var(--_on-urgent);
  }

  .emergency h3 {
    font-size: 1.35em;
  }

  .emergency ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .emergency li {
    flex: 1 1 11em;
  }

  .emergency a {
    display: flex;
    gap: 0.6em;
    align-items: center;
    height: 100%;
    min-height: var(--_target);
    padding: 0.3em 0.9em;
    line-height: 1.25;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .emergency a:hover {
    text-decoration: underline;
  }

  .emergency :focus-visible {
    outline-color: currentcolor;
  }

  .emergency .number {
    font-size: 1.3em;
    font-weight: 800;
  }

  .caution {
    max-width: 48em;
    text-wrap: pretty;
  }

  .bar {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    align-items: center;
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 0.75);
    padding-block-end: max(calc(var(--_space) * 0.75), env(safe-area-inset-bottom));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: 0 -0.25em 1em rgb(0 0 0 / 12%);
  }

  /* On a phone the way out is at the foot of the window: the bar stands above it. */
  @media (max-width: 30em) {
    [data-exit='show'] .bar {
      inset-block-end: calc(60px + env(safe-area-inset-bottom));
    }
  }

  @media (max-height: 26em) {
    .bar {
      position: static;
    }
  }

  .bar p {
    display: flex;
    flex: 1 1 14em;
    gap: 0.6em;
    align-items: center;
    padding: 0.35em 0.6em;
    border-radius: var(--_radius);
    background: var(--zone, transparent);
    color: var(--on-zone, var(--_text));
    font-weight: 600;
    line-height: 1.3;
  }

  .bar .button {
    flex: 1 0 auto;
    padding-inline: 0.4em;
    font-size: 0.9375em;
  }

  .credits {
    display: grid;
    gap: calc(var(--_space) / 2);
    max-width: 62em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .credits h3 {
    font-size: 1em;
    color: var(--_text);
  }

  @container (min-width: 40em) {
    .bar .button {
      flex-grow: 0;
      padding-inline: 1em;
      font-size: 1em;
    }
  }

  @container (min-width: 52em) {
    .panel {
      grid-template-columns: minmax(0, 3fr) minmax(0, 1.4fr);
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .emergency {
      border: 4px solid;
    }
  }
`;
