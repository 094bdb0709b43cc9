import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '@reperes/theme';
import { contrast, type Rgb, toRgb } from '../contrast.js';

type Scheme = 'light' | 'dark';

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
  ['text', 'urgent-soft', 7],
  ['urgent', 'background', 3],
  ['on-urgent', 'urgent', 4.5],
  ['good', 'background', 4.5],
  ['good', 'good-soft', 4.5],
  ['notice', 'background', 4.5],
  ['notice', 'notice-soft', 4.5],
  ['text', 'map-land', 7],
  ['text', 'map-sea', 7],
  ['muted', 'map-land', 4.5],
  ['muted', 'map-sea', 4.5],
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
