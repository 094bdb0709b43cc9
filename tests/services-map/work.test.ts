import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce, inSlices, sorting } from '@reperes/services-map/work.js';
import fc from 'fast-check';

const ROW = fc.record({ key: fc.nat(9), at: fc.nat() });

test('a long list is sorted as at once, equals staying in their order', () => {
  fc.assert(
    fc.property(fc.array(ROW, { maxLength: 5000, size: 'max' }), (rows) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      assert.deepEqual(atOnce(sorting(rows, compare)), [...rows].sort(compare));
    }),
    { numRuns: 30 },
  );
});

test('an odd number of runs, one run and none are sorted', () => {
  const compare = (a: number, b: number) => a - b;
  for (const length of [0, 1, 1000, 2500, 5001]) {
    const down = Array.from({ length }, (_, index) => length - index);
    assert.deepEqual(atOnce(sorting(down, compare)), [...down].reverse());
  }
});

function* busy(steps: number, milliseconds: number) {
  for (let step = 0; step < steps; step += 1) {
    for (const start = performance.now(); performance.now() - start < milliseconds; );
    yield;
  }
  return 'done';
}

test('long work lets other tasks run before its end, short work does not wait', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1));
  assert.equal(await inSlices(busy(10, 30), new AbortController().signal), 'done');
  assert.ok(others > 0);
  others = 0;
  assert.equal(await inSlices(busy(3, 0), new AbortController().signal), 'done');
  assert.equal(others, 0);
  clearInterval(timer);
});

test('work that nobody waits for any more stops', async () => {
  const run = new AbortController();
  const pending = inSlices(busy(1000, 30), run.signal);
  run.abort();
  await assert.rejects(pending, { name: 'AbortError' });
});
