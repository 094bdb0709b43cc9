import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicHoliday, localMomentIn, openingAt, type OpeningIntervals, zoneOf } from '@reperes/schema';

const PARIS = zoneOf('03190');
const at = (iso: string, zone = PARIS) => localMomentIn(zone, new Date(iso));
const day = (iso: string) => Date.parse(iso);

const OFFICE: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }] };
const NIGHT: OpeningIntervals = { regles: [{ jours: [5, 6], heures: [[1320, 1800]] }], feries: [] };
const ALWAYS: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] };

test('open: until the end of the span, or of the spans that touch', () => {
  assert.deepEqual(openingAt(OFFICE, at('2026-11-25T09:00:00Z')), { name: 'open', until: 720 });
  const evening: OpeningIntervals = { regles: [{ jours: [3], heures: [[1080, 1440]] }, { jours: [4], heures: [[0, 360]] }] };
  assert.deepEqual(openingAt(evening, at('2026-11-25T18:00:00Z')), { name: 'open', until: 1800 });
  assert.deepEqual(openingAt(evening, at('2026-11-26T01:00:00Z')), { name: 'open', until: 360 });
});

test('open after midnight: until the end of the night', () => {
  assert.deepEqual(openingAt(NIGHT, at('2026-11-20T22:30:00Z')), { name: 'open', until: 1800 }, 'Friday, 23:30');
  assert.deepEqual(openingAt(NIGHT, at('2026-11-21T00:30:00Z')), { name: 'open', until: 360 }, 'Saturday, 1:30');
});

test('open day and night has no end', () => {
  assert.deepEqual(openingAt(ALWAYS, at('2026-11-25T18:00:00Z')), { name: 'open' });
});

test('open until midnight before a holiday of which nothing is said: no end is told', () => {
  const daily: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }] };
  assert.deepEqual(openingAt(daily, at('2026-12-24T12:00:00Z')), { name: 'open' });
});

test('open before a holiday of which nothing is said: the end of the day is told all the same', () => {
  assert.deepEqual(openingAt(OFFICE, at('2026-12-24T09:00:00Z')), { name: 'open', until: 720 });
});

test('hours of a ranked rule take their place among the others of the day', () => {
  const ranked: OpeningIntervals = { regles: [{ jours: [4], heures: [[720, 840], [900, 960]] }, { jours: [4], heures: [[540, 720]], rangs: [4] }] };
  assert.deepEqual(openingAt(ranked, at('2026-11-26T07:00:00Z')), { name: 'closed', next: { date: day('2026-11-26'), inDays: 0, span: [540, 720] } });
  assert.deepEqual(openingAt(ranked, at('2026-11-26T09:00:00Z')), { name: 'open', until: 840 });
});

test('closed: the next opening of today, of tomorrow, of another day', () => {
  assert.deepEqual(openingAt(OFFICE, at('2026-11-25T11:30:00Z')), { name: 'closed', next: { date: day('2026-11-25'), inDays: 0, span: [840, 1020] } });
  assert.deepEqual(openingAt(OFFICE, at('2026-11-25T17:00:00Z')), { name: 'closed', next: { date: day('2026-11-26'), inDays: 1, span: [540, 720] } });
  assert.deepEqual(openingAt(OFFICE, at('2026-11-27T17:00:00Z')), { name: 'closed', next: { date: day('2026-11-30'), inDays: 3, span: [540, 720] } });
});

test('closed: the first and third Thursdays are found from five weeks away', () => {
  const ranked: OpeningIntervals = { regles: [{ jours: [4], heures: [[840, 960]], rangs: [1, 3] }] };
  assert.deepEqual(openingAt(ranked, at('2026-10-15T15:00:00Z')), { name: 'closed', next: { date: day('2026-11-05'), inDays: 21, span: [840, 960] } });
  const last: OpeningIntervals = { regles: [{ jours: [1], heures: [[840, 960]], rangs: [-1] }] };
  assert.deepEqual(openingAt(last, at('2026-10-26T17:00:00Z')), { name: 'closed', next: { date: day('2026-11-30'), inDays: 35, span: [840, 960] } });
});

test('closed: a holiday of which nothing is said stops the search, unless nothing was open on that day of the week', () => {
  assert.deepEqual(openingAt(OFFICE, at('2026-12-24T17:00:00Z')), { name: 'closed', holiday: day('2026-12-25') });
  assert.deepEqual(
    openingAt({ ...OFFICE, feries: [] }, at('2026-12-24T17:00:00Z')),
    { name: 'closed', next: { date: day('2026-12-28'), inDays: 4, span: [540, 720] } },
  );
  assert.deepEqual(
    openingAt(OFFICE, at('2027-08-14T10:00:00Z')),
    { name: 'closed', next: { date: day('2027-08-16'), inDays: 2, span: [540, 720] } },
    '15 August 2027 is a Sunday',
  );
});

test('closed for good, or for longer than five weeks: nothing is promised', () => {
  assert.deepEqual(openingAt({ regles: [] }, at('2026-11-25T09:00:00Z')), { name: 'closed' });
});

test('on a holiday of which nothing is said, nothing is asserted', () => {
  assert.deepEqual(openingAt(OFFICE, at('2026-11-11T10:00:00Z')), { name: 'unknown' });
});

test('on appointment: no open door', () => {
  assert.deepEqual(openingAt({ ...OFFICE, rendez_vous: true }, at('2026-11-25T09:00:00Z')), { name: 'appointment' });
});

test('the clocks change at night: hours stay those of the clocks', () => {
  assert.deepEqual(openingAt(NIGHT, at('2026-10-24T23:30:00Z')), { name: 'open', until: 360 }, 'Sunday 25 October, 1:30');
  assert.deepEqual(openingAt(NIGHT, at('2026-10-25T04:30:00Z')), { name: 'open', until: 360 }, '5:30, after the change');
  assert.deepEqual(openingAt(NIGHT, at('2026-10-25T05:00:00Z')).name, 'closed');
  assert.deepEqual(openingAt(NIGHT, at('2027-03-28T03:59:00Z')), { name: 'open', until: 360 }, 'Sunday 28 March, 5:59');
});

test('each place has its own time and its own holidays', () => {
  const nine = '2026-11-25T13:30:00Z';
  assert.equal(openingAt(OFFICE, at(nine, zoneOf('97105'))).name, 'open', 'Basse-Terre, 9:30');
  assert.equal(openingAt(OFFICE, at(nine, zoneOf('97411'))).name, 'closed', 'Saint-Denis, 17:30');
  assert.equal(openingAt(OFFICE, at('2026-11-24T22:30:00Z', zoneOf('98818'))).name, 'open', 'Nouméa, 9:30 on the next day');
  assert.equal(openingAt(OFFICE, at('2027-03-26T09:00:00Z', zoneOf('67482'))).name, 'unknown', 'Good Friday in Strasbourg');
  assert.equal(openingAt(OFFICE, at('2027-03-26T09:00:00Z', PARIS)).name, 'open', 'Good Friday in Moulins');
  assert.equal(openingAt(OFFICE, at('2026-05-22T14:00:00Z', zoneOf('97209'))).name, 'unknown', 'the day of abolition in Martinique');
});

test('each part of the country adds its own holidays, and no other', () => {
  const added = (departement: string) =>
    Array.from({ length: 365 }, (_item, index) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)).filter(
      (one) => isPublicHoliday(one, zoneOf(departement).holidays) && !isPublicHoliday(one),
    );
  const days: Readonly<Record<string, readonly string[]>> = {
    '62': [], '75': [], '975': [], '57': ['2027-03-26', '2027-12-26'], '67': ['2027-03-26', '2027-12-26'], '68': ['2027-03-26', '2027-12-26'],
    '971': ['2027-05-27'], '972': ['2027-05-22'], '973': ['2027-06-10'], '974': ['2027-12-20'], '976': ['2027-04-27'], '977': ['2027-10-09'], '978': ['2027-05-28'],
    '986': ['2027-04-28', '2027-07-29'], '987': ['2027-03-05', '2027-03-26', '2027-06-29', '2027-11-20'], '988': ['2027-09-24'],
  };
  assert.deepEqual(Object.fromEntries(Object.keys(days).map((departement) => [departement, added(departement)])), days);
});

test('a place without a code is in mainland France; a département has one zone', () => {
  assert.equal(zoneOf().timeZone, 'Europe/Paris');
  assert.equal(zoneOf('971'), zoneOf('97105'));
});
