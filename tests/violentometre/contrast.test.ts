import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReperesViolentometre } from '@reperes/violentometre';
import { contrast, type Rgb, toRgb } from '../contrast.js';

const css = ReperesViolentometre.styles.map(({ cssText }) => cssText).join('\n');

function colorOf(name: string): Rgb {
  const hex = new RegExp(`--_${name}: var\\(--reperes-color-${name}, (#\\w{6})\\)`).exec(css)?.[1];
  assert.ok(hex, `no colour for ${name}`);
  return toRgb(hex);
}

for (const zone of [1, 2, 3]) {
  test(`VIO-11 the text on zone ${zone} holds 4.5:1`, () => {
    const ratio = contrast(colorOf(`on-zone-${zone}`), colorOf(`zone-${zone}`));
    assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}:1`);
  });
}

test('VIO-11 each of the three steps has its own pattern, for print without colour', () => {
  const patterns = [2, 3, 4, 5].map((tone) => new RegExp(`\\.tone-${tone} \\{\\s*--pattern: ([^;]+);`).exec(css)?.[1]);
  assert.equal(new Set(patterns.filter(Boolean)).size, 4);
});
