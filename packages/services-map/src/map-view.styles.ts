import { css } from 'lit';

/** What MapLibre's elements need here: a strict policy without `style-src` forbids its own style sheet as a link. */
export const mapViewStyles = css`
  .maplibregl-map {
    overflow: hidden;
  }

  .maplibregl-canvas-container {
    position: absolute;
    inset: 0;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }

  .maplibregl-canvas-container:active {
    cursor: grabbing;
  }

  .maplibregl-canvas {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .maplibregl-cooperative-gestures,
  .maplibregl-cooperative-gestures .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }

  .maplibregl-control-container {
    display: none;
  }

  .maplibregl-cooperative-gesture-screen {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    padding: 1em;
    background: rgb(0 0 0 / 55%);
    color: #ffffff;
    font-size: 1.15em;
    text-align: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.4s 0.8s;
  }

  .maplibregl-cooperative-gesture-screen.maplibregl-show {
    opacity: 1;
    transition: opacity 0.05s;
  }

  .maplibregl-mobile-message {
    display: none;
  }

  @media (hover: none), (pointer: coarse) {
    .maplibregl-desktop-message {
      display: none;
    }

    .maplibregl-mobile-message {
      display: block;
    }
  }
`;
