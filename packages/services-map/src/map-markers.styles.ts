import { css } from 'lit';

/** Markers and town names, over whichever ground. */
export const markerStyles = css`
  .town {
    position: absolute;
    inset: 0 auto auto 0;
    color: var(--_text);
    font-size: 13px;
    font-weight: 600;
    line-height: 16px;
    white-space: nowrap;
    text-shadow:
      0 0 3px var(--_map-land),
      0 0 3px var(--_map-land),
      0 0 2px var(--_map-land);
  }

  .town.quiet {
    color: var(--_muted);
    font-size: 12px;
    font-weight: 400;
  }

  /* The commune looked for: a target, never mistaken for a place to go to. */
  .centre {
    position: absolute;
    inset: 0 auto auto 0;
    width: 18px;
    height: 18px;
    border: 2px solid var(--_text);
    border-radius: 50%;
    background: radial-gradient(circle, var(--_text) 3px, transparent 3.5px);
    box-shadow: 0 0 0 2px var(--_background);
  }

  .marker {
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    place-items: center;
    width: var(--_target);
    height: var(--_target);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    pointer-events: auto;
  }

  .marker.selected,
  .marker.highlighted,
  .marker:hover,
  .marker:focus-visible {
    z-index: 1;
  }

  .shape {
    width: 26px;
    height: 26px;
    overflow: visible;
    filter: drop-shadow(0 1px 1px rgb(0 0 0 / 35%));
  }

  .shape path {
    fill: var(--marker-fill);
    stroke: var(--marker-edge);
    stroke-width: 2.5;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .marker:hover .shape,
  .marker.highlighted .shape {
    width: 30px;
    height: 30px;
  }

  .count,
  .several {
    display: grid;
    place-items: center;
    border-radius: 1em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }

  .count {
    min-width: 34px;
    height: 34px;
    padding-inline: 4px;
    border: 3px double var(--marker-fill);
    background: var(--_background);
    color: var(--marker-fill);
    font-size: 15px;
  }

  .marker:hover .count,
  .marker.highlighted .count {
    background: var(--_primary-soft);
  }

  .marker.highlighted {
    outline: 2px dashed var(--_text);
    outline-offset: -2px;
  }

  .several {
    position: absolute;
    inset: 0 0 auto auto;
    min-width: 20px;
    height: 20px;
    padding-inline: 3px;
    border: 2px solid var(--marker-fill);
    background: var(--_background);
    color: var(--_text);
    font-size: 12px;
  }

  /* Chosen: larger, and ringed. Never by colour alone. */
  .marker.selected::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: var(--_background);
  }

  .marker.selected .shape {
    width: 28px;
    height: 28px;
  }

  @media (forced-colors: active) {
    .shape path {
      forced-color-adjust: none;
      fill: ButtonText;
      stroke: ButtonFace;
    }

    .marker.selected::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: ButtonFace;
    }
  }
`;
