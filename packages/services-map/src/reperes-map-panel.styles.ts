import { css } from 'lit';

export const styles = css`
  :host {
    --marker-fill: var(--_primary);
    --marker-edge: var(--_background);
  }

  .panel {
    display: grid;
    gap: var(--_space);
  }

  .stage {
    position: relative;
    height: clamp(17rem, 58cqw, 34rem);
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_map-sea);
    /* East is on the right in every language. */
    direction: ltr;
  }

  .ground,
  .gl,
  .labels,
  .markers {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .ground path {
    fill: var(--_map-land);
    stroke: var(--_border);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  /* Hidden until its first frame, so that the two grounds change places without a blink. */
  .gl {
    visibility: hidden;
  }

  .stage.gl .gl {
    visibility: visible;
  }

  .stage.gl .ground {
    visibility: hidden;
  }

  .labels,
  .markers {
    pointer-events: none;
  }

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

  .marker.outside {
    visibility: hidden;
  }

  .marker.selected,
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

  .marker:hover .shape {
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

  .marker:hover .count {
    background: var(--_primary-soft);
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

  .nothing {
    position: absolute;
    inset: auto 0 0;
    padding: var(--_space);
    background: var(--_background);
    text-align: center;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    justify-content: space-between;
    direction: ltr;
  }

  .cluster {
    display: flex;
    gap: calc(var(--_space) / 2);
  }

  .button.icon {
    padding: 0;
  }

  .icon svg {
    width: 22px;
    height: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .end:focus {
    outline: 3px solid var(--_focus);
  }

  @media (forced-colors: active) {
    .stage {
      --marker-fill: CanvasText;
      --marker-edge: Canvas;
      background-color: Canvas;
    }

    .ground path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .shape path {
      forced-color-adjust: none;
      fill: ButtonText;
      stroke: ButtonFace;
    }

    .icon svg {
      stroke: ButtonText;
    }

    .marker.selected::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: ButtonFace;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
