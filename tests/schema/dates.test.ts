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

test('each month has its name, and what is around a date makes it none', () => {
  const written = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2026, month, 1));
    assert.equal(displayDate(date.toISOString().slice(0, 7)), written.format(date));
  }
  for (const text of ['vers 2023-12', '2023-12-31T10:00', '12023-12', '2023-12-3']) assert.equal(displayDate(text), text);
});
