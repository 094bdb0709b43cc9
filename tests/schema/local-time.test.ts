import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localMomentIn, MAINLAND } from '@reperes/schema';
import fc from 'fast-check';

const INTL = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });

function assertSame(at: Date): void {
  const { today, minute } = localMomentIn(MAINLAND, at);
  const written = new Date(today.date + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  assert.equal(written, INTL.format(at), at.toISOString());
}

test('the clocks of Paris are those of the browser, on any minute of twenty years', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), assertSame), { numRuns: 3000 });
});

test('they change on the last Sundays of March and October, to the minute', () => {
  for (const at of ['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:00Z', '2026-10-25T01:00:00Z', '2027-10-31T01:00:00Z']) assertSame(new Date(at));
});
