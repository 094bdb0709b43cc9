import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayDate } from '@reperes/schema';

test('dates keep the precision of the source', () => {
  assert.deepEqual(
    ['2023-12-31', '2023-12', '2023', 'fin 2023'].map(displayDate),
    ['31 décembre 2023', 'décembre 2023', '2023', 'fin 2023'],
  );
});

test('the first day of a month is said as people say it, a month that is none as it is written', () => {
  assert.deepEqual(
    ['2024-02-01', '2024-02-09', '2024-13-01', '2024-00'].map(displayDate),
    ['1er février 2024', '9 février 2024', '2024-13-01', '2024-00'],
  );
});
