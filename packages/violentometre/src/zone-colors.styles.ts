import { css } from 'lit';

/**
 * Five tones between three colours that a host may set, the same by day and by
 * night: softened, a warning would say less. Each comes with the colour of the
 * text on it (4.5:1 at least: `tests/violentometre/contrast.test.ts`) and with a pattern that grows denser
 * with gravity, so that a black-and-white print still tells the zones apart.
 */
export const zoneColors = css`
  :host {
    --_zone-1: var(--reperes-color-zone-1, #17734a);
    --_on-zone-1: var(--reperes-color-on-zone-1, #ffffff);
    --_zone-2: var(--reperes-color-zone-2, #f2a33a);
    --_on-zone-2: var(--reperes-color-on-zone-2, #2b1700);
    --_zone-3: var(--reperes-color-zone-3, #a3123b);
    --_on-zone-3: var(--reperes-color-on-zone-3, #ffffff);
  }

  .tone-1 {
    --zone: var(--_zone-1);
    --on-zone: var(--_on-zone-1);
  }

  /* Violence, however mild beside the rest: nothing of the green of respect is left to see. */
  .tone-2,
  .tone-3 {
    --zone: var(--_zone-2);
    --on-zone: var(--_on-zone-2);
  }

  .tone-4,
  .tone-5 {
    --zone: var(--_zone-3);
    --on-zone: var(--_on-zone-3);
  }

  [class*='tone-'] {
    --zone-soft: var(--_surface);
    --grain: transparent;
    --pattern: none;
  }

  @supports (color: color-mix(in oklab, red, blue)) {
    .tone-2 {
      --zone: color-mix(in oklab, var(--_zone-2) 62%, white);
    }

    .tone-4 {
      --zone: color-mix(in oklab, var(--_zone-3) 78%, var(--_zone-2));
    }

    [class*='tone-'] {
      --zone-soft: color-mix(in oklab, var(--zone) 12%, var(--_background));
      --grain: color-mix(in srgb, var(--on-zone) 45%, transparent);
    }
  }

  .tone-2 {
    --pattern: radial-gradient(var(--grain) 1.5px, transparent 2px) 0 0 / 10px 10px;
  }

  .tone-3 {
    --pattern: repeating-linear-gradient(135deg, var(--grain) 0 2px, transparent 2px 10px);
  }

  .tone-4 {
    --pattern: repeating-linear-gradient(135deg, var(--grain) 0 2px, transparent 2px 6px);
  }

  .tone-5 {
    --pattern: repeating-linear-gradient(135deg, var(--grain) 0 2px, transparent 2px 7px),
      repeating-linear-gradient(45deg, var(--grain) 0 2px, transparent 2px 7px);
  }
`;
