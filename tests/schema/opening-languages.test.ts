import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  arabicHours, chineseHours, dariHours, englishHours, type OpeningIntervals, openingSentence, type OpeningState, type OpeningWords,
  portugueseHours, romanianHours, russianHours, spanishHours, turkishHours, ukrainianHours, weekLines,
} from '@reperes/schema';

const date = Date.parse('2026-12-01');
const english = englishHours();
const arabic = arabicHours();
const russian = russianHours();
const ukrainian = ukrainianHours();

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

/** How each says that a place is open now, and does not say that it is closed. */
const OPEN: readonly (readonly [OpeningWords, RegExp])[] = [
  [english, /^Open/], [arabic, /^مفتوح/], [spanishHours(), /^Abierto/], [portugueseHours(), /^Aberto/], [romanianHours(), /^Deschis/],
  [turkishHours(), /^Açık/], [russian, /^Сейчас работает/], [ukrainian, /^Зараз працює/], [dariHours(), /^حالا باز/], [chineseHours(), /^现在开放/],
];

const lines = (words: OpeningWords, intervals: OpeningIntervals) => words.semaine(intervals).map(({ jours, heures }) => `${jours}: ${heures}`);

describe('opening hours in the languages that come on demand', () => {
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
    for (const [words, saysOpen] of OPEN) {
      for (const [name, state] of Object.entries(STATES)) {
        assert.equal(saysOpen.test(words.etat(state)), /^Ouvert/.test(openingSentence(state)), `${name}: ${words.etat(state)}`);
      }
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

  test('in Romanian a day of the week is feminine, and has its date after a comma', () => {
    const romanian = romanianHours();
    assert.equal(romanian.etat(STATES['evening']!), 'Deschis, până la 17:30');
    assert.equal(romanian.etat(STATES['tomorrow']!), 'Închis, se deschide mâine, la 9:00');
    assert.equal(romanian.etat(STATES['later']!, true), 'Următoarea oprire: marți, 1 decembrie, de la 14:00 la 16:00');
    assert.equal(lines(romanian, { regles: [{ jours: [4], heures: [[840, 1440]], rangs: [1, 3] }] })[0], 'Prima și a treia joi din lună: de la 14:00 la miezul nopții');
  });

  test('in Turkish a day and an hour take the ending of how they are read', () => {
    const turkish = turkishHours();
    assert.equal(turkish.etat(STATES['evening']!), 'Açık, 17:30’a kadar');
    assert.equal(turkish.etat(STATES['midnight']!), 'Açık, gece yarısına kadar');
    assert.equal(turkish.etat(STATES['later']!, true), 'Sonraki geliş: 1 Aralık Salı, 14:00 ile 16:00 arası');
    const ends = [540, 600, 720, 1020, 1080, 1095].map((until) => turkish.etat({ name: 'open', until }).replace('Açık, ', ''));
    assert.deepEqual(ends, ['9:00’a kadar', '10:00’a kadar', '12:00’ye kadar', '17:00’ye kadar', '18:00’e kadar', '18:15’e kadar']);
    const week: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }, { jours: [3, 4, 5, 6, 7], heures: [] }] };
    assert.deepEqual(lines(turkish, week), [
      'Pazartesi’den Cuma’ya: 9:00 ile 12:00 arası ve 14:00 ile 17:00 arası',
      'Çarşamba’dan Pazar’a: kapalı',
    ]);
  });
});

describe('opening hours in the other languages', () => {
  const week: OpeningIntervals = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }] };

  test('in Spanish', () => {
    const spanish = spanishHours();
    assert.equal(spanish.etat(STATES['tomorrow']!), 'Cerrado, abre mañana a las 9:00');
    assert.equal(spanish.etat(STATES['evening']!), 'Abierto hasta las 17:30');
    assert.equal(spanish.etat(STATES['later']!), 'Cerrado, abre el martes 1 de diciembre, de 14:00 a 16:00');
    assert.deepEqual(lines(spanish, week), ['De lunes a viernes: de 9:00 a 12:00 y de 14:00 a 17:00']);
  });

  test('in Portuguese', () => {
    const portuguese = portugueseHours();
    assert.equal(portuguese.etat(STATES['tomorrow']!), 'Fechado, abre amanhã às 9:00');
    assert.equal(portuguese.etat(STATES['evening']!), 'Aberto até às 17:30');
    assert.equal(portuguese.etat(STATES['later']!), 'Fechado, abre terça-feira, 1 de dezembro, das 14:00 às 16:00');
    assert.deepEqual(lines(portuguese, week), ['De segunda-feira a sexta-feira: das 9:00 às 12:00 e das 14:00 às 17:00']);
    const ranked = (day: number) => lines(portuguese, { regles: [{ jours: [day], heures: [[60, 1440]], rangs: [1, -1] }] });
    assert.deepEqual([4, 6].flatMap(ranked), ['Primeira e última quinta-feira do mês: da 1:00 à meia-noite', 'Primeiro e último sábado do mês: da 1:00 à meia-noite']);
  });
});

/** Closed, a Wednesday of March to come: the month keeps its form, the day does not. */
const MARCH: OpeningState = { name: 'closed', next: { date: Date.parse('2027-03-03'), inDays: 3, span: [840, 1440] } };

const WEEK: OpeningIntervals = { regles: [{ jours: [3, 4, 5], heures: [[540, 720], [840, 1020]] }, { jours: [3], heures: [[840, 960]], rangs: [1, 3, -1] }] };

describe('opening hours in the languages whose days have cases', () => {
  test('Russian', () => {
    assert.equal(russian.etat(STATES['tomorrow']!), 'Сейчас не работает, откроется завтра в 9:00');
    assert.equal(russian.etat(STATES['evening']!), 'Сейчас работает до 17:30');
    assert.equal(russian.etat(MARCH), 'Сейчас не работает, будет работать в среду, 3 марта, с 14:00 до полуночи');
    assert.deepEqual(lines(russian, WEEK), ['Со среды по пятницу: с 9:00 до 12:00 и с 14:00 до 17:00', 'Первая, третья и последняя среда месяца: с 14:00 до 16:00']);
  });

  test('Ukrainian', () => {
    assert.equal(ukrainian.etat(STATES['tomorrow']!), 'Зараз не працює, відкриється завтра о 9:00');
    assert.equal(ukrainian.etat(STATES['evening']!), 'Зараз працює до 17:30');
    assert.equal(ukrainian.etat(MARCH), 'Зараз не працює, працюватиме в середу, 3 березня, з 14:00 до півночі');
    assert.deepEqual(lines(ukrainian, WEEK), ['Із середи до пʼятниці: з 9:00 до 12:00 і з 14:00 до 17:00', 'Перша, третя і остання середа місяця: з 14:00 до 16:00']);
  });
});

describe('opening hours in Dari and in Chinese', () => {
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
