import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReperesViolentometre } from '@reperes/violentometre';

type Rgb = readonly [number, number, number];

const css = ReperesViolentometre.styles.map(({ cssText }) => cssText).join('\n');

function colorOf(name: string, scheme: 'light' | 'dark'): Rgb {
  const found = new RegExp(`--_${name}: var\\(--reperes-color-${name}, light-dark\\((#\\w{6}), (#\\w{6})\\)\\)`).exec(css);
  const hex = found?.[scheme === 'light' ? 1 : 2];
  assert.ok(hex, `no colour for ${name}`);
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

for (const scheme of ['light', 'dark'] as const) {
  for (const zone of [1, 2, 3]) {
    test(`VIO-11 the text on zone ${zone} holds 4.5:1, ${scheme}`, () => {
      const ratio = contrast(colorOf(`on-zone-${zone}`, scheme), colorOf(`zone-${zone}`, scheme));
      assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}:1`);
    });
  }
}

test('VIO-11 each of the three steps has its own pattern, for print without colour', () => {
  const patterns = [2, 3, 4, 5].map((tone) => new RegExp(`\\.tone-${tone} \\{\\s*--pattern: ([^;]+);`).exec(css)?.[1]);
  assert.equal(new Set(patterns.filter(Boolean)).size, 4);
});
