import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localMomentIn, MAINLAND, zoneOf } from '@reperes/schema';
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

test('the clocks of each part of the country overseas are those of the browser', () => {
  for (const departement of ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']) {
    const zone = zoneOf(departement);
    const written = new Intl.DateTimeFormat('sv', { timeZone: zone.timeZone, dateStyle: 'short', timeStyle: 'short' });
    for (const at of [new Date('2026-07-15T09:41:00Z'), new Date('2026-12-31T23:59:00Z')]) {
      const { today, yesterday, minute } = localMomentIn(zone, at);
      assert.equal(new Date(today.date + minute * 60_000).toISOString().slice(0, 16).replace('T', ' '), written.format(at), departement);
      assert.equal(today.date - yesterday.date, 86_400_000);
    }
  }
});

test('a day has its name, its rank in the month and whether it is the last of that name', () => {
  const names: Record<string, number> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };
  for (let noon = Date.UTC(2026, 0, 1, 11); noon < Date.UTC(2028, 2, 1); noon += 86_400_000) {
    const { weekday, rank, isLast } = localMomentIn(MAINLAND, new Date(noon)).today;
    const month = new Date(noon).getUTCMonth();
    const same = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((weeks) => new Date(noon + weeks * 7 * 86_400_000)).filter((one) => one.getUTCMonth() === month);
    const expected = { weekday: names[new Date(noon).toUTCString().slice(0, 3)], rank: same.filter((one) => one.getTime() <= noon).length, isLast: same.at(-1)?.getTime() === noon };
    assert.deepEqual({ weekday, rank, isLast }, expected, new Date(noon).toISOString());
  }
});
