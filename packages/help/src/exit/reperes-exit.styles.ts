import { css } from 'lit';

/** Dark on light or light on dark, whatever the page: no colour of the page can hide the way out. */
export const styles = css`
  :host {
    --exit-text: var(--_text, var(--reperes-color-text, CanvasText));
    --exit-background: var(--_background, var(--reperes-color-background, Canvas));
    --exit-focus: var(--_focus, var(--reperes-color-focus, Highlight));
    --exit-font: var(--_font-family, var(--reperes-font-family, inherit));
    display: block;
    font-family: var(--exit-font);
    font-size: var(--_font-size, var(--reperes-font-size, max(1rem, 16px)));
    line-height: 1.4;
    text-align: start;
  }

  /* At the start of a widget it takes no room, not even a gap; closed with its tab, it still loses its size. */
  :host(:is([vue='bouton'], [vue='saut']):not([kept])) {
    position: absolute;
    z-index: 2;
    width: 1px;
    height: 1px;
  }

  a {
    display: inline-block;
    min-height: 24px;
    color: inherit;
    font-weight: 600;
  }

  p {
    margin: 0;
  }

  .status:empty {
    display: block;
    padding: 0;
    border: 0;
  }

  .status,
  .button,
  .skip:focus {
    box-sizing: border-box;
    padding: 0.3em 0.9em;
    border: 2px solid var(--exit-background);
    border-radius: var(--_radius, var(--reperes-radius, 0.5em));
    background: var(--exit-text);
    color: var(--exit-background);
  }

  .button,
  .skip:focus {
    display: inline-flex;
    flex-direction: column;
    justify-content: center;
    min-height: 44px;
    line-height: 1.2;
    text-decoration: none;
  }

  .button:hover {
    text-decoration: underline;
  }

  .skip {
    white-space: nowrap;
  }

  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .button small {
    font-size: 0.75em;
    font-weight: 400;
  }

  :focus-visible {
    outline: 3px solid var(--exit-focus);
    outline-offset: 2px;
  }

  /* Nothing that the page hands down changes it: colour, size, case, visibility. */
  .control {
    all: initial;
    color-scheme: inherit;
    position: fixed;
    z-index: 2147483647;
    inset-block: 8px auto;
    inset-inline: auto 8px;
    display: flex;
    flex-direction: column;
    gap: 4px;
    align-items: end;
    max-width: calc(100% - 16px);
    overflow: visible;
    font-family: var(--exit-font);
    font-size: max(1rem, 16px);
    line-height: 1.3;
  }

  .control.moved {
    flex-direction: column-reverse;
    inset-block: auto 8px;
  }

  /* On a phone, under the thumb, and away from the menu that sites put at the top. */
  @media (max-width: 30em) and (min-height: 26em) {
    .control:not(.moved) {
      flex-direction: column-reverse;
      inset-block: auto max(8px, env(safe-area-inset-bottom));
    }

    .control.moved {
      flex-direction: column;
      inset-block: 8px auto;
    }
  }

  .control .button {
    box-shadow: 0 2px 10px rgb(0 0 0 / 35%);
  }

  /* No room for more, and no keys to press. */
  @media (max-height: 20em), (max-width: 30em), (hover: none) {
    .button small {
      display: none;
    }
  }

  /* There, the browser paints a plate of the ground's colour behind every word: words of that colour would vanish. */
  @media (forced-colors: active) {
    .status,
    .button,
    .skip:focus {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
