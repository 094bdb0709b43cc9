import { css } from 'lit';

/**
 * The design tokens of every widget. A host changes one by setting the public
 * property (`--reperes-color-primary`) on the element or on any ancestor; the
 * private name beside it is what our styles read, so that a host's value is
 * never overwritten by our default.
 *
 * Colours follow the colour scheme of the page (`color-scheme`), not that of
 * the device: a page that is only light keeps a light widget. Browsers
 * without `light-dark()` stay light.
 *
 * Text colours hold 4.5:1 on both backgrounds, control borders and the focus
 * ring 3:1; `tests/theme/contrast.test.ts` computes it for both schemes.
 */
export const tokens = css`
  :host {
    --_background: var(--reperes-color-background, #ffffff);
    --_ground: var(--reperes-color-ground, var(--_background));
    --_surface: var(--reperes-color-surface, #f6f4f9);
    --_text: var(--reperes-color-text, #1d1926);
    --_muted: var(--reperes-color-muted, #5a5468);
    --_line: var(--reperes-color-line, #ddd8e6);
    --_border: var(--reperes-color-border, #857e94);
    --_primary: var(--reperes-color-primary, #56278f);
    --_on-primary: var(--reperes-color-on-primary, #ffffff);
    --_primary-soft: var(--reperes-color-primary-soft, #f0e8fa);
    --_urgent: var(--reperes-color-urgent, #a3123b);
    --_on-urgent: var(--reperes-color-on-urgent, #ffffff);
    --_urgent-soft: var(--reperes-color-urgent-soft, #fdecef);
    --_good: var(--reperes-color-good, #17683d);
    --_good-soft: var(--reperes-color-good-soft, #e5f5ec);
    --_notice: var(--reperes-color-notice, #8a4b00);
    --_notice-soft: var(--reperes-color-notice-soft, #fff3e0);
    --_focus: var(--reperes-color-focus, #0b57d0);
    --_map-land: var(--reperes-color-map-land, #efeaf5);
    --_map-sea: var(--reperes-color-map-sea, #dfe8ee);
    --_font-family: var(--reperes-font-family, inherit);
    --_font-size: var(--reperes-font-size, max(1rem, 16px));
    --_line-height: var(--reperes-line-height, 1.5);
    --_space: var(--reperes-space, 0.5em);
    --_radius: var(--reperes-radius, 0.5em);
    --_target: var(--reperes-target-size, 44px);
    --_padding: var(--reperes-padding, clamp(0.75em, 2.5vw, 1.5em));
    /* Of a widget inside this one, which stands on the same ground. */
    --_inner-padding: 0px;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_background: var(--reperes-color-background, light-dark(#ffffff, #17131f));
      --_surface: var(--reperes-color-surface, light-dark(#f6f4f9, #221c2e));
      --_text: var(--reperes-color-text, light-dark(#1d1926, #f3eefa));
      --_muted: var(--reperes-color-muted, light-dark(#5a5468, #bfb6cf));
      --_line: var(--reperes-color-line, light-dark(#ddd8e6, #3b3350));
      --_border: var(--reperes-color-border, light-dark(#857e94, #8f86a3));
      --_primary: var(--reperes-color-primary, light-dark(#56278f, #cbaaf5));
      --_on-primary: var(--reperes-color-on-primary, light-dark(#ffffff, #23103f));
      --_primary-soft: var(--reperes-color-primary-soft, light-dark(#f0e8fa, #34264d));
      --_urgent: var(--reperes-color-urgent, light-dark(#a3123b, #c8284f));
      --_on-urgent: var(--reperes-color-on-urgent, light-dark(#ffffff, #ffffff));
      --_urgent-soft: var(--reperes-color-urgent-soft, light-dark(#fdecef, #43142a));
      --_good: var(--reperes-color-good, light-dark(#17683d, #7fd9a4));
      --_good-soft: var(--reperes-color-good-soft, light-dark(#e5f5ec, #16382a));
      --_notice: var(--reperes-color-notice, light-dark(#8a4b00, #ffc06a));
      --_notice-soft: var(--reperes-color-notice-soft, light-dark(#fff3e0, #40290a));
      --_focus: var(--reperes-color-focus, light-dark(#0b57d0, #8ab4ff));
      --_map-land: var(--reperes-color-map-land, light-dark(#efeaf5, #2c2540));
      --_map-sea: var(--reperes-color-map-sea, light-dark(#dfe8ee, #141a24));
    }
  }
`;
