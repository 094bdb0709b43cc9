import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReferenceData } from '@reperes/pipeline/node.js';

test('the outline of every département of France is found under its misspelt name', () => {
  const { outlines } = loadReferenceData();
  assert.equal(outlines.size, 101);
  for (const code of ['03', '38', '41', '62', '94', '77', '54', '68', '2A', '974']) {
    for (const [ring] of outlines.get(code)!.coordinates) assert.deepEqual(ring![0], ring!.at(-1), code);
  }
});
