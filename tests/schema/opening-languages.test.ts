import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arabicHours, chineseHours, dariHours, englishHours, type OpeningIntervals, openingSentence, type OpeningState, type OpeningWords, weekLines } from '@reperes/schema';

const date = Date.parse('2026-12-01');
const english = englishHours();
const arabic = arabicHours();

/** One of each kind of state. */
const STATES: Readonly<Record<string, OpeningState>> = {
  open: { name: 'open' },
  evening: { name: 'open', until: 1050 },
  night: { name: 'open', until: 1800 },
  midnight: { name: 'open', until: 1440 },
  long: { name: 'open', until: 4000 },
  today: { name: 'closed', next: { date, inDays: 0, span: [840, 1020] } },
  tomorrow: { name: 'closed', next: { date, inDays: 1, span: [540, 720] } },
  later: { name: 'closed', next: { date, inDays: 5, span: [840, 960] } },
  holiday: { name: 'closed', holiday: Date.parse('2026-12-25') },
  closed: { name: 'closed' },
  appointment: { name: 'appointment' },
  unknown: { name: 'unknown' },
};

const lines = (words: OpeningWords, intervals: OpeningIntervals) => words.semaine(intervals).map(({ jours, heures }) => `${jours}: ${heures}`);

describe('opening hours in English and in Arabic', () => {
  test('each state has its sentence', () => {
    const said = Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, english.etat(state)]));
    assert.deepEqual(said, {
      open: 'Open',
      evening: 'Open until 17:30',
      night: 'Open until tomorrow 6:00',
      midnight: 'Open until midnight',
      long: 'Open',
      today: 'Closed, opens today at 14:00',
      tomorrow: 'Closed, opens tomorrow at 9:00',
      later: 'Closed, opens Tuesday 1 December 14:00 to 16:00',
      holiday: 'Closed: hours not given for Friday 25 December, a public holiday',
      closed: 'Closed',
      appointment: 'By appointment',
      unknown: 'Hours not given for this public holiday',
    });
    assert.equal(arabic.etat(STATES['tomorrow']!), 'مغلق، يفتح غدًا الساعة 9:00');
    assert.equal(arabic.etat(STATES['evening']!), 'مفتوح الآن حتى الساعة 17:30');
  });

  test('a mobile service comes by: it neither opens nor closes', () => {
    assert.equal(english.etat(STATES['later']!, true), 'Next visit: Tuesday 1 December, 14:00 to 16:00');
    assert.equal(english.etat(STATES['evening']!, true), 'There now until 17:30');
    for (const state of Object.values(STATES).filter(({ name }) => name === 'open' || name === 'closed')) {
      assert.doesNotMatch(english.etat(state, true), /open|close/i);
      assert.doesNotMatch(arabic.etat(state, true), /مفتوح|مغلق/);
    }
  });

  test('what French does not assert, no language asserts', () => {
    for (const [name, state] of Object.entries(STATES)) {
      const isOpen = /^Ouvert/.test(openingSentence(state));
      assert.equal(/^Open/.test(english.etat(state)), isOpen, name);
      assert.equal(/مفتوح/.test(arabic.etat(state)), isOpen, name);
    }
  });

  test('the week is read in lines, days that follow each other together', () => {
    const week: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }, { jours: [6], heures: [] }], feries: [] };
    assert.deepEqual(lines(english, week), ['Monday to Friday: 9:00 to 12:00 and 14:00 to 17:00', 'Saturday: closed', 'Public holidays: closed']);
    assert.deepEqual(lines(english, { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }] }), ['Every day: 24 hours']);
    assert.deepEqual(lines(arabic, week).length, weekLines(week).length);
    assert.equal(lines(arabic, week)[0], 'من الاثنين إلى الجمعة: من 9:00 إلى 12:00 ومن 14:00 إلى 17:00');
  });

  test('ranked days are read as they are said', () => {
    assert.deepEqual(lines(english, { regles: [{ jours: [4], heures: [[840, 960]], rangs: [1, 3] }] }), ['First and third Thursday of the month: 14:00 to 16:00']);
    assert.deepEqual(lines(english, { regles: [{ jours: [2], heures: [[840, 1440]], rangs: [-1] }] }), ['Last Tuesday of the month: 14:00 to midnight']);
    assert.deepEqual(lines(arabic, { regles: [{ jours: [4], heures: [[840, 960]], rangs: [1, 3] }] }), ['الخميس الأول والثالث من الشهر: من 14:00 إلى 16:00']);
  });

  test('in Dari', () => {
    const dari = dariHours();
    assert.equal(dari.etat(STATES['evening']!), 'حالا باز است، تا ساعت 17:30');
    assert.equal(dari.etat(STATES['tomorrow']!), 'فعلاً بسته است، فردا ساعت 9:00 باز می‌شود');
    assert.equal(dari.etat(STATES['later']!, true), 'آمدن بعدی: سه‌شنبه 1 دسمبر، از ساعت 14:00 تا 16:00');
    assert.deepEqual(lines(dari, { regles: [{ jours: [4], heures: [[840, 1440]], rangs: [1, 3] }] }), ['اولین و سومین پنجشنبهٔ هر ماه: از ساعت 14:00 تا نیمه‌شب']);
  });

  test('in Chinese', () => {
    const chinese = chineseHours();
    assert.equal(chinese.etat(STATES['evening']!), '现在开放，直到 17:30');
    assert.equal(chinese.etat(STATES['tomorrow']!), '目前关闭，明天 9:00 开放');
    assert.equal(chinese.etat(STATES['later']!, true), '下次到访：12月1日星期二，14:00至16:00');
    assert.deepEqual(lines(chinese, { regles: [{ jours: [4], heures: [[840, 1440]], rangs: [1, 3] }] }), ['每月第一个和第三个星期四: 14:00至24:00']);
  });
});
