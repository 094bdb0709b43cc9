import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayDate } from '@reperes/schema';

test('dates keep the precision of the source', () => {
  assert.deepEqual(
    ['2023-12-31', '2023-12', '2023', 'fin 2023'].map(displayDate),
    ['31 décembre 2023', 'décembre 2023', '2023', 'fin 2023'],
  );
});
