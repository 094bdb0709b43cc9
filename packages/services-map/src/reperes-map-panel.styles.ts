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
    height: clamp(18rem, 82cqw, 34rem);
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

  .stage[data-ground='gl'] .gl {
    visibility: visible;
  }

  .stage[data-ground='gl'] .ground {
    visibility: hidden;
  }

  .labels,
  .markers {
    pointer-events: none;
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

  /* Nobody has arrow keys there. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
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

    .icon svg {
      stroke: ButtonText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
