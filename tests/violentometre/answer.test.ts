import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, DEFAULT_SET, mostSeriousZone, type QuestionSet } from '@reperes/violentometre';
import fc from 'fast-check';
import { setOf, smallSet } from './made-up-sets.js';

/** One bit an item: every subset is reachable, and none has to be built by hand. */
function subsetOf(set: QuestionSet): fc.Arbitrary<ReadonlySet<string>> {
  return fc.subarray(set.items.map(({ id }) => id)).map((ids) => new Set(ids));
}

const SETS = [DEFAULT_SET, smallSet, setOf(22, 5), setOf(20, 4)];

test('VIO-3 the answer is the most serious zone of any subset', () => {
  for (const set of SETS) {
    fc.assert(
      fc.property(subsetOf(set), (ticked) => {
        const gravities = set.items
          .filter(({ id }) => ticked.has(id))
          .map(({ zone }) => set.zones.find(({ id }) => id === zone)!.gravite);
        const expected = gravities.length === 0 ? undefined : Math.max(...gravities);
        assert.equal(mostSeriousZone(set, ticked)?.gravite, expected);
      }),
    );
  }
});

test('VIO-3 every one of the subsets of a small set, without chance', () => {
  for (let bits = 0; bits < 16; bits += 1) {
    const ticked = new Set(smallSet.items.filter((_, rank) => bits & (1 << rank)).map(({ id }) => id));
    const expected = ticked.has('c') ? 2 : ticked.has('b') || ticked.has('d') ? 1 : ticked.has('a') ? 0 : undefined;
    assert.equal(mostSeriousZone(smallSet, ticked)?.gravite, expected);
  }
});

test('VIO-3 one more tick never lowers the answer', () => {
  for (const set of SETS) {
    fc.assert(
      fc.property(subsetOf(set), fc.nat(set.items.length - 1), (ticked, index) => {
        const before = mostSeriousZone(set, ticked)?.gravite ?? -1;
        const after = mostSeriousZone(set, new Set([...ticked, set.items[index]!.id]))?.gravite ?? -1;
        assert.ok(after >= before);
      }),
    );
  }
});

test('VIO-3 the order of the zones in the file changes nothing', () => {
  const reversed = { ...smallSet, zones: [...smallSet.zones].reverse() };
  assert.equal(mostSeriousZone(reversed, new Set(['a', 'c']))?.id, 'tempete');
});

test('VIO-13 one item of danger is a danger, whatever else is ticked and whatever its zone', () => {
  fc.assert(
    fc.property(subsetOf(smallSet), (ticked) => {
      assert.equal(answerOf(smallSet, ticked).danger, ticked.has('d'));
    }),
  );
});

test('VIO-4 nothing ticked and respect ticked are not violence, and are told apart from it', () => {
  assert.equal(answerOf(smallSet, new Set()).violence, false);
  assert.equal(answerOf(smallSet, new Set(['a'])).violence, false);
  assert.equal(answerOf(smallSet, new Set(['a', 'b'])).violence, true);
});

test('ids that the set does not know are ignored', () => {
  assert.deepEqual(answerOf(smallSet, new Set(['constructor', 'zzz'])), {
    zone: undefined,
    danger: false,
    violence: false,
  });
});
