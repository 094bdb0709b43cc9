import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '@reperes/theme';

type Scheme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** The default of each token in a scheme, read from the stylesheet itself. */
function palette(scheme: Scheme): ReadonlyMap<string, Rgb> {
  const pattern = /--_([\w-]+): var\(--reperes-color-[\w-]+, light-dark\((#\w{6}), (#\w{6})\)\)/g;
  return new Map(
    [...tokens.cssText.matchAll(pattern)].map(([, name, light, dark]) => [
      name!,
      toRgb(scheme === 'light' ? light! : dark!),
    ]),
  );
}

function toRgb(hex: string): Rgb {
  return [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;
}

/** Relative luminance of WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Foreground, background, least contrast. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['text', 'background', 7],
  ['text', 'surface', 7],
  ['text', 'primary-soft', 7],
  ['text', 'notice-soft', 7],
  ['muted', 'background', 4.5],
  ['muted', 'surface', 4.5],
  ['primary', 'background', 4.5],
  ['primary', 'surface', 4.5],
  ['primary', 'primary-soft', 4.5],
  ['on-primary', 'primary', 4.5],
  ['urgent', 'background', 4.5],
  ['urgent', 'urgent-soft', 4.5],
  ['on-urgent', 'urgent', 4.5],
  ['good', 'background', 4.5],
  ['good', 'good-soft', 4.5],
  ['notice', 'background', 4.5],
  ['notice', 'notice-soft', 4.5],
  ['text', 'map-land', 7],
  ['primary', 'map-land', 4.5],
  ['border', 'background', 3],
  ['border', 'surface', 3],
  ['focus', 'background', 3],
  ['focus', 'surface', 3],
  ['focus', 'map-land', 3],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`ACC-15 colours hold their contrast, ${scheme}`, () => {
    const colors = palette(scheme);
    const weak = PAIRS.map(([front, back, least]) => ({
      pair: `${front} on ${back}`,
      ratio: contrast(colors.get(front)!, colors.get(back)!),
      least,
    })).filter(({ ratio, least }) => ratio < least);
    assert.deepEqual(weak, []);
  });
}

test('browsers without light-dark() get the light palette', () => {
  const light = palette('light');
  const fallback = new Map(
    [...tokens.cssText.matchAll(/--_([\w-]+): var\(--reperes-color-[\w-]+, (#\w{6})\)/g)].map(([, name, hex]) => [
      name!,
      toRgb(hex!),
    ]),
  );
  assert.deepEqual(fallback, light);
});
