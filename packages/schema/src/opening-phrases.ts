/**
 * Opening hours as people say them in any language but French, whose words
 * are built in (`opening-words.fr.ts`). What a language needs is a few
 * sentences: names of days, dates and lists come from `Intl`.
 */

import type { OpeningState } from './opening-at.js';
import { dayRuns, type OpeningIntervals, type OpeningRule, type OpeningSpan } from './opening.js';
import type { WeekLine } from './opening-words.fr.js';

/** No sentence has a full stop. Of a mobile service (`passes`) one says that it comes by, not that it opens. */
export interface OpeningPhrases {
  readonly appointment: string;
  /** Today is a holiday, and the source does not say. */
  readonly unknown: string;
  readonly open: (passes: boolean, until: string | undefined) => string;
  readonly closed: (passes: boolean) => string;
  /** The next day is a holiday, and the source does not say. */
  readonly holiday: (passes: boolean, day: string) => string;
  /** "opens tomorrow at 9:00", or on a later day "from 9:00 to 12:00". */
  readonly opens: (day: string, hours: string) => string;
  readonly passes: (day: string, hours: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly at: (clock: string) => string;
  readonly until: (clock: string, tomorrow: boolean) => string;
  readonly span: (start: string, end: string) => string;
  readonly midnight: string;
  readonly closedDay: string;
  readonly dayAndNight: string;
  readonly everyDay: string;
  readonly days: (first: string, last: string) => string;
  /** "first and third Thursday of the month". */
  readonly ranked: (ranks: string, day: string) => string;
  /** The first to the fifth, then the last. */
  readonly ranks: readonly [string, string, string, string, string, string];
  readonly holidays: string;
}

/** What the words of a card need of hours. */
export interface OpeningWords {
  /** As `openingSentence`. */
  readonly etat: (state: OpeningState, passes?: boolean) => string;
  /** As `weekLines`. */
  readonly semaine: (intervals: OpeningIntervals) => readonly WeekLine[];
}

const DAY_MINUTES = 1440;

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

const DAY_MILLISECONDS = 86_400_000;

/** @param locale for `Intl`, as `en-GB` or `ar-u-nu-latn` */
export function openingWordsOf(locale: string, words: OpeningPhrases): OpeningWords {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [weekday, date] = [format({ weekday: 'long' }), format({ weekday: 'long', day: 'numeric', month: 'long' })];
  const list = new Intl.ListFormat(locale);
  const dayName = (day: number) => weekday.format(MONDAY + (day - 1) * DAY_MILLISECONDS);
  const clock = (minutes: number) => clockOf(minutes, words.midnight);
  const span = ([start, end]: OpeningSpan) => words.span(clock(start), clock(end > DAY_MINUTES ? end - DAY_MINUTES : end));

  const until = (end: number | undefined) => {
    // Beyond tomorrow, an end is no help.
    if (end === undefined || end > 2 * DAY_MINUTES) return undefined;
    return words.until(clock(end > DAY_MINUTES ? end - DAY_MINUTES : end), end > DAY_MINUTES);
  };

  const etat = (state: OpeningState, passes = false) => {
    if (state.name === 'appointment') return words.appointment;
    if (state.name === 'unknown') return words.unknown;
    if (state.name === 'open') return words.open(passes, until(state.until));
    const { next, holiday } = state;
    if (holiday !== undefined) return words.holiday(passes, date.format(holiday));
    if (!next) return words.closed(passes);
    const day = [words.today, words.tomorrow][next.inDays] ?? date.format(next.date);
    if (passes) return words.passes(day, span(next.span));
    return words.opens(day, next.inDays > 1 ? span(next.span) : words.at(clock(next.span[0])));
  };

  const hours = (spans: readonly OpeningSpan[]) =>
    spans.length === 0 ? words.closedDay : list.format(spans.map((one) => (one[1] - one[0] === DAY_MINUTES ? words.dayAndNight : span(one))));

  const days = ({ jours, rangs }: OpeningRule) => {
    const rank = (at: number) => words.ranks.at(at < 0 ? at : at - 1) ?? '';
    if (rangs) return list.format(jours.map((day) => words.ranked(list.format(rangs.map(rank)), dayName(day))));
    if (jours.length === 7) return words.everyDay;
    return list.format(dayRuns(jours).map(([first, last]) => (first === last ? dayName(first) : words.days(dayName(first), dayName(last)))));
  };

  const semaine = ({ regles, feries }: OpeningIntervals) => {
    const lines = regles.map((rule) => ({ jours: capitalised(days(rule), locale), heures: hours(rule.heures) }));
    return feries ? [...lines, { jours: words.holidays, heures: hours(feries) }] : lines;
  };

  return { etat, semaine };
}

/** 540 → "9:00", as signs in every country write it. */
function clockOf(minutes: number, midnight: string): string {
  return minutes === DAY_MINUTES ? midnight : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
