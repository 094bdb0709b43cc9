import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { QuestionSet, Zone } from '@reperes/violentometre';
import { setOf } from './made-up-sets.js';
import { OUR_SETS } from './our-sets.js';

const { toneOf } = (await import(join(process.cwd(), 'packages/violentometre/lib/zone-mark.js'))) as { toneOf: (set: QuestionSet, zone: Zone) => string };

function tonesOf(set: QuestionSet): readonly string[] {
  return set.zones.map((zone) => toneOf(set, zone));
}

test('VIO-11 VIO-14 two to six zones have growing tones, from that of respect to the last', () => {
  assert.deepEqual(tonesOf(setOf(6, 2)), ['tone-1', 'tone-5']);
  assert.deepEqual(tonesOf(setOf(6, 3)), ['tone-1', 'tone-3', 'tone-5']);
  assert.deepEqual(tonesOf(setOf(6, 4)), ['tone-1', 'tone-2', 'tone-4', 'tone-5']);
  assert.deepEqual(tonesOf(setOf(6, 5)), ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5']);
  assert.equal(new Set(tonesOf(setOf(6, 6))).size, 5);
});

test('VIO-4 VIO-11 only a zone of respect has the green of respect, whatever the zones around it', () => {
  for (const zones of [1, 2, 3, 4, 5]) {
    const all = setOf(6, zones + 1);
    const violent = { ...all, zones: all.zones.slice(1) };
    assert.ok(!tonesOf(violent).includes('tone-1'), `${zones}`);
    assert.equal(tonesOf(violent).at(-1), 'tone-5');
  }
  assert.deepEqual(tonesOf(setOf(1, 1)), ['tone-1']);
  for (const { set } of OUR_SETS) assert.equal(tonesOf(set).filter((tone) => tone === 'tone-1').length, 1);
});
