import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpenAt, isPublicHoliday, type OpeningIntervals } from '@reperes/schema';

const OFFICE: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }] };
const NIGHT: OpeningIntervals = { regles: [{ jours: [5, 6], heures: [[1320, 1800]] }], feries: [] };
const ALWAYS: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] };

test('hours are those of Paris, in summer and in winter', () => {
  assert.equal(isOpenAt(OFFICE, new Date('2026-07-15T07:00:00Z')), true, 'Wednesday, 9:00 in summer');
  assert.equal(isOpenAt(OFFICE, new Date('2026-07-15T06:59:00Z')), false);
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-25T08:00:00Z')), true, 'Wednesday, 9:00 in winter');
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-25T07:59:00Z')), false);
});

test('an end is closed, a pause is closed, a Sunday is closed', () => {
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-25T10:59:00Z')), true);
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-25T11:00:00Z')), false);
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-25T12:30:00Z')), false);
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-22T10:00:00Z')), false);
});

test('hours that run into the next day are open after midnight, and only then', () => {
  assert.equal(isOpenAt(NIGHT, new Date('2026-11-21T00:30:00Z')), true, 'Saturday, 1:30, opened on Friday');
  assert.equal(isOpenAt(NIGHT, new Date('2026-11-22T04:59:00Z')), true, 'Sunday, 5:59, opened on Saturday');
  assert.equal(isOpenAt(NIGHT, new Date('2026-11-22T05:00:00Z')), false);
  assert.equal(isOpenAt(NIGHT, new Date('2026-11-20T00:30:00Z')), false, 'Friday, 1:30');
});

test('the night after a holiday of which nothing is said leaves a doubt, but where no day ends after midnight', () => {
  const { regles } = NIGHT;
  assert.equal(isOpenAt({ regles }, new Date('2027-01-02T00:30:00Z')), undefined, '1 January 2027 is a Friday');
  const evenings: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[1080, 1440]] }] };
  assert.equal(isOpenAt(evenings, new Date('2026-11-12T00:30:00Z')), false);
  assert.equal(isOpenAt({ ...OFFICE, feries: [[540, 720], [1320, 1560]] }, new Date('2026-11-12T00:30:00Z')), true, 'hours of the holiday itself');
});

test('on a public holiday of which the source says nothing, nothing is asserted', () => {
  assert.equal(isOpenAt(OFFICE, new Date('2026-11-11T10:00:00Z')), undefined);
  assert.equal(isOpenAt({ ...OFFICE, feries: [] }, new Date('2026-11-11T10:00:00Z')), false);
  assert.equal(isOpenAt(ALWAYS, new Date('2026-11-11T10:00:00Z')), true);
});

test('hours on appointment are no open door', () => {
  assert.equal(isOpenAt({ ...OFFICE, rendez_vous: true }, new Date('2026-11-25T08:00:00Z')), undefined);
});

test('a rank is a week of the month, and -1 the last', () => {
  const ranked = (rang: number): OpeningIntervals => ({ regles: [{ jours: [4], heures: [[0, 1440]], rangs: [rang] }] });
  const thursdays = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'];
  const open = (rang: number) => thursdays.filter((day) => isOpenAt(ranked(rang), new Date(`${day}T10:00:00Z`)));
  assert.deepEqual(open(1), ['2026-10-01']);
  assert.deepEqual(open(3), ['2026-10-15']);
  assert.deepEqual(open(-1), ['2026-10-29']);
});

/** Official calendars of 2024 to 2027. */
test('the movable holidays fall where the calendars say', () => {
  const movable = [
    '2024-04-01', '2024-05-09', '2024-05-20',
    '2025-04-21', '2025-05-29', '2025-06-09',
    '2026-04-06', '2026-05-14', '2026-05-25',
    '2027-03-29', '2027-05-06', '2027-05-17',
  ];
  for (const day of movable) assert.equal(isPublicHoliday(day), true, day);
  for (const day of ['2026-04-05', '2026-04-07', '2026-05-13', '2026-05-24', '2026-12-26']) assert.equal(isPublicHoliday(day), false, day);
});

/** Meeus, for any year. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return Date.UTC(year, Math.floor((h + l - 7 * m + 114) / 31) - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

test('Easter is where the calendar of the Church puts it, through two centuries', () => {
  for (let year = 1900; year < 2100; year += 1) {
    const sunday = new Date(easterOf(year)).toISOString().slice(0, 10);
    assert.equal(isPublicHoliday(sunday, [0]), true, sunday);
  }
});

test('a year has eleven public holidays', () => {
  for (const year of [2000, 2024, 2038, 2049, 2099]) {
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
    const holidays = new Set(days.filter((day) => day.startsWith(String(year)) && isPublicHoliday(day)));
    // Ascension may fall on 1 or 8 May.
    assert.ok(holidays.size === 11 || holidays.size === 10, `${year}: ${holidays.size}`);
  }
});
