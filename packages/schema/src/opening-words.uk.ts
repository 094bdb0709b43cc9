/** Opening hours in Ukrainian. `Intl` names days as they stand alone: their cases, and the genders of ranks, are made here. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const GENITIVES: Readonly<Record<string, string>> = { ок: 'ка', р: 'рга', а: 'и', я: 'і' };
const ACCUSATIVES: Readonly<Record<string, string>> = { а: 'у', я: 'ю' };
const FEMININES: Readonly<Record<string, string>> = { ий: 'а', ій: 'я' };

/** "середа" → "середи". */
function genitive(day: string): string {
  return day.replace(/(?:ок|р|а|я)$/, (end) => GENITIVES[end] ?? end);
}

/** "середа, 2 грудня" → "середу, 2 грудня": of the day only. */
function accusative(day: string): string {
  return day.replace(/^([^,]+)([ая])(?=,|$)/, (_, stem: string, end: string) => stem + (ACCUSATIVES[end] ?? end));
}

/** "перший і третій" as the day wants it: "перша і третя" of "середа". */
function agreed(ranks: string, day: string): string {
  return /[ая]$/.test(day) ? ranks.replace(/(?:ий|ій)(?![а-яєіїґ])/g, (end) => FEMININES[end] ?? end) : ranks;
}

const PHRASES: OpeningPhrases = {
  appointment: 'За записом',
  unknown: 'Години роботи цього святкового дня не вказано',
  open: (passes, until) => [passes ? 'Зараз на місці' : 'Зараз працює', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'Наступний приїзд не вказано' : 'Зараз не працює'),
  holiday: (passes, day) => `${passes ? 'Наступний приїзд' : 'Зараз не працює'}: години не вказано на ${accusative(day)} (святковий день)`,
  opens: (day, hours) => `Зараз не працює, ${onDay(day)} ${hours}`,
  passes: (day, hours) => `Наступний приїзд: ${day}, ${hours}`,
  today: 'сьогодні',
  tomorrow: 'завтра',
  at: (clock) => `${clock.startsWith('11:') ? 'об' : 'о'} ${clock}`,
  until: (clock, tomorrow) => (tomorrow ? `до ${clock} завтрашнього дня` : `до ${clock}`),
  span: (start, end) => `з ${start} до ${end}`,
  midnight: 'півночі',
  closedDay: 'зачинено',
  dayAndNight: 'цілодобово',
  everyDay: 'щодня',
  days: (first, last) => `${/^[сч]/.test(first) ? 'із' : 'з'} ${genitive(first)} до ${genitive(last)}`,
  ranked: (ranks, day) => `${agreed(ranks, day)} ${day} місяця`,
  ranks: ['перший', 'другий', 'третій', 'четвертий', 'п’ятий', 'останній'],
  holidays: 'Святкові дні',
};

/** Before "о 9:00" or "з 9:00 до 12:00". */
function onDay(day: string): string {
  if (day === PHRASES.today || day === PHRASES.tomorrow) return `відкриється ${day}`;
  return `працюватиме ${day.startsWith('в') ? 'у' : 'в'} ${accusative(day)},`;
}

export const ukrainianHours = () => openingWordsOf('uk-UA', PHRASES);
