/** Opening hours in Russian. `Intl` names days as they stand alone: their cases, and the genders of ranks, are made here. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const GENITIVES: Readonly<Record<string, string>> = { к: 'ка', г: 'га', а: 'ы', е: 'я' };

const FEMININES: Readonly<Record<string, string>> = { ый: 'ая', ой: 'ая', ий: 'яя' };
const NEUTERS: Readonly<Record<string, string>> = { ый: 'ое', ой: 'ое', ий: 'ее' };

/** "среда" → "со среды". */
function from(day: string): string {
  return `${/^(?:вт|ср)/.test(day) ? 'со' : 'с'} ${day.replace(/[кгае]$/, (end) => GENITIVES[end] ?? end)}`;
}

/** "среда, 3 марта" → "среду, 3 марта": of the day only. */
function accusative(day: string): string {
  return day.replace(/^([^,]+)а(?=,|$)/, '$1у');
}

/** "первый и третий" as the day wants it: "первая и третья" of "среда". */
function agreed(ranks: string, day: string): string {
  const endings = day.endsWith('а') ? FEMININES : day.endsWith('е') ? NEUTERS : undefined;
  if (!endings) return ranks;
  const third = day.endsWith('а') ? 'третья' : 'третье';
  return ranks.replaceAll('третий', third).replace(/(?:ый|ой|ий)(?![а-яё])/g, (end) => endings[end] ?? end);
}

const PHRASES: OpeningPhrases = {
  appointment: 'По записи',
  unknown: 'Часы работы в этот праздничный день не указаны',
  open: (passes, until) => [passes ? 'Сейчас на месте' : 'Сейчас работает', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'Следующий приезд не указан' : 'Сейчас не работает'),
  holiday: (passes, day) => `${passes ? 'Следующий приезд' : 'Сейчас не работает'}: часы не указаны на ${accusative(day)} (праздничный день)`,
  opens: (day, hours) => `Сейчас не работает, ${onDay(day)} ${hours}`,
  passes: (day, hours) => `Следующий приезд: ${day}, ${hours}`,
  today: 'сегодня',
  tomorrow: 'завтра',
  at: (clock) => `в ${clock}`,
  until: (clock, tomorrow) => (tomorrow ? `до ${clock} завтрашнего дня` : `до ${clock}`),
  span: (start, end) => `с ${start} до ${end}`,
  midnight: 'полуночи',
  closedDay: 'закрыто',
  dayAndNight: 'круглосуточно',
  everyDay: 'каждый день',
  days: (first, last) => `${from(first)} по ${accusative(last)}`,
  ranked: (ranks, day) => `${agreed(ranks, day)} ${day} месяца`,
  ranks: ['первый', 'второй', 'третий', 'четвёртый', 'пятый', 'последний'],
  holidays: 'Праздничные дни',
};

/** Before "в 9:00" or "с 9:00 до 12:00". */
function onDay(day: string): string {
  if (day === PHRASES.today || day === PHRASES.tomorrow) return `откроется ${day}`;
  return `будет работать ${/^вт/.test(day) ? 'во' : 'в'} ${accusative(day)},`;
}

export const russianHours = () => openingWordsOf('ru-RU', PHRASES);
