/**
 * What a page says of opening hours, against the library that knows the whole
 * syntax, over made-up hours and moments. The library reads the clocks of the
 * device: they are set to universal time, and it is given what the clocks of
 * the place say.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { dayAfter, type LocalMoment, localMomentIn, openingAt, type OpeningIntervals, type OpeningRule, type OpeningSpan, zoneOf } from '@reperes/schema';

process.env['TZ'] = 'UTC';

const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Île-de-France' } };
const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** Of communes that share the holidays of the country. */
const PLACES = ['03190', '97502', '75056'];
const MINUTE = 60_000;

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const spansText = (spans: readonly OpeningSpan[]) => spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(',');

function osmOf({ regles, feries }: OpeningIntervals): string {
  const rules = regles.map(({ jours, rangs, heures }) => `${jours.map((day) => `${DAY_NAMES[day - 1]}${rangs ? `[${rangs.join(',')}]` : ''}`).join(',')} ${spansText(heures)}`);
  const holidays = feries && `; PH ${feries.length === 0 ? 'off' : spansText(feries)}`;
  return rules.join(', ') + (holidays ?? '');
}

/** Two spans of a day, a pause between them; `latest` beyond 1440 runs into the night. */
const spans = (latest: number): fc.Arbitrary<readonly OpeningSpan[]> =>
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 })).map(([start, first, pause, second]) => {
    const bounds = [start, start + first, start + first + pause, start + first + pause + second].map((quarter) => quarter * 30);
    const [a = 0, b = 0, c = 0, d = 0] = bounds;
    return ([[a, Math.min(b, latest)], [c, Math.min(d, latest)]] as const).filter(([from, to]) => from < to && from < 1440);
  });

/** Each day in one rule; some rules only for the first, third… of the month. */
function rules(latest: number): fc.Arbitrary<readonly OpeningRule[]> {
  return fc
    .tuple(fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }), fc.array(spans(latest), { minLength: 3, maxLength: 3 }), fc.subarray([1, 2, 3, 4, -1], { minLength: 1, maxLength: 2 }))
    .map(([groups, hours, rangs]) =>
      hours.flatMap((heures, group) => {
        const jours = [1, 2, 3, 4, 5, 6, 7].filter((day) => groups[day - 1] === group);
        return jours.length === 0 || heures.length === 0 ? [] : [{ jours, heures, ...(group === 2 ? { rangs } : {}) }];
      }),
    )
    .filter((regles) => regles.length > 0);
}

/** Minutes of two years, with their changes of clocks. */
const moment = fc.tuple(fc.constantFrom(...PLACES), fc.integer({ min: 0, max: 730 * 1440 })).map(([code, minutes]) => localMomentIn(zoneOf(code), new Date(Date.UTC(2026, 0, 1) + minutes * MINUTE)));

/** The state as the library tells it, minutes counted from the midnight of today. */
function assertSame(intervals: OpeningIntervals, at: LocalMoment): void {
  const ours = openingAt(intervals, at);
  // Without a word on holidays, the library takes them for common days.
  const silent = intervals.feries === undefined && (at.today.isHoliday || dayAfter(at.today, 1, at.zone).isHoliday);
  if (silent || ours.name === 'unknown' || (ours.name === 'closed' && ours.holiday !== undefined)) return;
  const library = new OpeningHours(osmOf(intervals), FRANCE);
  const now = new Date(at.today.date + at.minute * MINUTE);
  assert.equal(ours.name === 'open', library.getState(now), `${osmOf(intervals)} ${now.toISOString()}`);
  const change = library.getNextChange(now);
  const minutes = change && (change.getTime() - at.today.date) / MINUTE;
  if (ours.name === 'open' && ours.until !== undefined) assert.equal(ours.until, minutes, `${osmOf(intervals)} ${now.toISOString()}`);
  if (ours.name === 'closed' && ours.next) assert.equal(ours.next.inDays * 1440 + ours.next.span[0], minutes, `${osmOf(intervals)} ${now.toISOString()}`);
  if (ours.name === 'closed' && !ours.next) assert.ok(minutes === undefined || minutes > 35 * 1440, `${osmOf(intervals)} ${now.toISOString()}`);
}

test('a week of days, ranked days and holidays: open, closed, until when, from when', () => {
  const week = fc.record({ regles: rules(1440), feries: fc.oneof(fc.constant([]), spans(1440)) });
  fc.assert(fc.property(week, moment, assertSame), { numRuns: 1500 });
});

test('nights that run into the next day, and nothing said of holidays', () => {
  fc.assert(fc.property(fc.record({ regles: rules(2000) }), moment, assertSame), { numRuns: 1500 });
});
