import { css } from 'lit';

/**
 * One object, like the ruler that the tool began as: upright on a phone, lying
 * on a wide screen, each zone a stretch of it.
 */
export const scale = css`
  .scale {
    display: grid;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
  }

  .zone {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    background: var(--zone-soft);
  }

  .ruler {
    grid-row: 1 / -1;
    background: var(--graduation), var(--pattern, none), var(--zone);
    --graduation: repeating-linear-gradient(var(--on-zone) 0 2px, transparent 2px 1em) 100% 0 / 0.55em 100% no-repeat;
  }

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15em 0.6em;
    align-content: start;
    align-items: center;
    padding-block: 1em 0.9em;
    padding-inline: 0.75em 1em;
    background: var(--zone);
    color: var(--on-zone);
  }

  .head .mark {
    width: 1.5em;
    height: 1.5em;
  }

  .head h3 {
    font-size: clamp(1.35em, 1.1em + 1.2cqi, 1.9em);
    font-weight: 800;
    line-height: 1.1;
  }

  .head p {
    grid-column: 1 / -1;
    max-width: 44em;
    text-wrap: pretty;
  }

  .items {
    display: grid;
    background: var(--_background);
  }

  .items li {
    border-block-end: 1px solid var(--_line);
  }

  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    height: 100%;
    min-height: var(--_target);
    padding-block: 0.55em;
    padding-inline: 0.5em 1em;
    border-inline-start: 0.25em solid transparent;
    line-height: 1.35;
  }

  span.item {
    grid-template-columns: minmax(0, 1fr);
  }

  label.item {
    cursor: pointer;
  }

  label.item:hover {
    background: var(--zone-soft);
  }

  label.item:has(:checked) {
    background: var(--zone-soft);
    border-inline-start-color: var(--zone);
  }

  input {
    flex: none;
    width: max(1.5em, 24px);
    height: max(1.5em, 24px);
    margin: 0;
    accent-color: var(--_primary);
    scroll-margin-block: 1em 9em;
  }

  label.item:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  label.item:has(:focus-visible) input {
    outline: none;
  }

  .advice {
    padding-block: 0.9em 1.1em;
    padding-inline: 0.75em 1em;
    text-wrap: pretty;
  }

  @container (min-width: 40em) {
    .items {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (min-width: 60em) {
    .scale {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      grid-template-rows: 2.25em auto 1fr auto;
    }

    .zone {
      grid-row: span 4;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
    }

    .zone + .zone {
      border-inline-start: 1px solid var(--_line);
    }

    /* What one can do begins on one line, however many sentences stand above. */
    .body {
      display: contents;
    }

    .ruler {
      grid-row: auto;
      min-height: 2.25em;
      --graduation: repeating-linear-gradient(90deg, var(--on-zone) 0 2px, transparent 2px 1em) 0 100% / 100% 0.55em
        no-repeat;
    }

    .items {
      grid-template-columns: 1fr;
    }

    .head,
    .advice {
      padding-inline: 1em;
    }

    .item {
      padding-inline-start: 0.75em;
    }
  }

  @container (min-width: 95em) {
    .scale {
      font-size: 1.25em;
    }
  }

  /* Gradients vanish here: the shape, the name and the kind of line remain. */
  @media (forced-colors: active) {
    .ruler {
      border: 0 solid;
      border-inline-end-width: 3px;
    }

    .tone-2 .ruler,
    .tone-3 .ruler {
      border-inline-end-width: 6px;
      border-style: dashed;
    }

    .tone-4 .ruler,
    .tone-5 .ruler {
      border-inline-end-width: 12px;
      border-style: double;
    }

    .head {
      border-block-end: 2px solid;
    }

    .zone + .zone {
      border-block-start: 2px solid;
    }

    .item {
      border-inline-start-color: Canvas;
    }

    label.item:has(:checked) {
      border-inline-start-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    @container (min-width: 60em) {
      .zone .ruler {
        border-inline-end-width: 0;
        border-block-end-width: 12px;
      }

      .zone.tone-1 .ruler {
        border-block-end-width: 3px;
      }

      .zone + .zone {
        border-block-start: 0;
      }
    }
  }
`;
