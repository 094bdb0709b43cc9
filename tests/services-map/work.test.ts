import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSlices } from '@reperes/services-map/long-list.js';

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

test('a browser of some years ago, without `throwIfAborted` (Chrome 99), does long work as well', async () => {
  const { throwIfAborted } = AbortSignal.prototype;
  delete (AbortSignal.prototype as { throwIfAborted?: unknown }).throwIfAborted;
  try {
    assert.equal(await inSlices(busy(10, 30), new AbortController().signal), 'done');
    await assert.rejects(inSlices(busy(10, 30), AbortSignal.abort()), { name: 'AbortError' });
  } finally {
    AbortSignal.prototype.throwIfAborted = throwIfAborted;
  }
});

test('work that nobody waits for any more stops', async () => {
  const run = new AbortController();
  const pending = inSlices(busy(1000, 30), run.signal);
  run.abort();
  await assert.rejects(pending, { name: 'AbortError' });
});
