/** The hours column of the gendarmerie file: one line, " Lundi : 8h00-12h00 14h00-18h00 Mardi : …". */

import type { Week, WeekSpan } from './week.js';
import { dayIndex, DAYS, spanOf } from './week.js';

const DAY_NAMES = new RegExp(`\\b(${DAYS.join('|')})\\s?:`, 'gi');
const SPAN = /(\d{1,2}h(?:\d{2})?)\s?-\s?(\d{1,2}h(?:\d{2})?)/g;
/** Seven days of four spans are under 400 characters. */
const LONGEST = 1000;

/** `undefined` when any part of the line is not understood: half a week would send someone to a closed door. */
export function readWeekLine(line: string): Week | undefined {
  const text = line.slice(0, LONGEST).trim();
  const [before = '', ...parts] = text.split(DAY_NAMES);
  if (before.trim() !== '' || parts.length === 0) return undefined;
  const week: WeekSpan[][] = DAYS.map(() => []);
  for (let at = 0; at < parts.length; at += 2) {
    const day = week[dayIndex(parts[at] ?? '')];
    const spans = readSpans(parts[at + 1] ?? '');
    if (!day || day.length > 0 || !spans) return undefined;
    day.push(...spans);
  }
  return week;
}

function readSpans(text: string): readonly WeekSpan[] | undefined {
  if (text.replace(SPAN, '').replace(/[\s,;]|ferm[ée]e?/gi, '') !== '') return undefined;
  const spans = Array.from(text.matchAll(SPAN), ([, from = '', to = '']) => spanOf(from, to));
  return spans.every((span) => span !== undefined) ? spans : undefined;
}
