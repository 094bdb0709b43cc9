/** Until when a place is open, or when it opens next, as far as its published hours leave no doubt. */

import { dayAfter, type LocalMoment } from './local-time.js';
import { isOpenAt, momentOf, spansOf, usualSpans } from './open-now.js';
import type { OpeningIntervals, OpeningSpan } from './opening.js';

const DAY_MINUTES = 1440;

/** Five weeks: every "first Thursday" comes back within them. */
const DAYS_AHEAD = 35;

/** Open as long as this has no end: day and night. */
const LONGEST_DAYS = 7;

export interface NextOpening {
  /** The date as its midnight in UTC. */
  readonly date: number;
  /** 0 is today, 1 tomorrow. */
  readonly inDays: number;
  readonly span: OpeningSpan;
}

export type OpeningState =
  /** `until`: minutes after 0:00 today, 1440 and more tomorrow and later; absent when no end is known. */
  | { readonly name: 'open'; readonly until?: number }
  /** `next` is absent when the source is silent about a holiday that comes before (`holiday`, as its midnight in UTC), or when none is near. */
  | { readonly name: 'closed'; readonly next?: NextOpening; readonly holiday?: number }
  | { readonly name: 'appointment' }
  /** Today is a holiday of which the source says nothing. */
  | { readonly name: 'unknown' };

/** What to say of a place at this moment: open until when, closed until when. */
export function openingAt(intervals: OpeningIntervals, at: Date | LocalMoment): OpeningState {
  if (intervals.rendez_vous) return { name: 'appointment' };
  const moment = momentOf(at);
  const open = isOpenAt(intervals, moment);
  if (open === undefined) return { name: 'unknown' };
  return open ? { name: 'open', ...endOf(intervals, moment) } : { name: 'closed', ...nextOf(intervals, moment) };
}

/** Follows spans that touch: an evening until midnight and a night from midnight are one. */
function endOf(intervals: OpeningIntervals, { zone, today, yesterday, minute }: LocalMoment): { readonly until?: number } {
  let end = minute;
  const days = [yesterday, today, ...Array.from({ length: LONGEST_DAYS }, (_, index) => dayAfter(today, index + 1, zone))];
  for (const [index, day] of days.entries()) {
    const spans = spansOf(intervals, day);
    const midnight = (index - 1) * DAY_MINUTES;
    // A holiday without hours may be where it ends: no end is told.
    if (!spans && end === midnight) return {};
    for (const [from, to] of inOrder(spans ?? [])) if (midnight + from <= end) end = Math.max(end, midnight + to);
  }
  return end >= LONGEST_DAYS * DAY_MINUTES ? {} : { until: end };
}

function nextOf(intervals: OpeningIntervals, { zone, today, minute }: LocalMoment): { readonly next?: NextOpening; readonly holiday?: number } {
  for (let inDays = 0; inDays <= DAYS_AHEAD; inDays += 1) {
    const day = dayAfter(today, inDays, zone);
    const spans = spansOf(intervals, day);
    const coming = (spans ?? usualSpans(intervals, day)).filter(([start]) => inDays > 0 || start > minute);
    const [span] = inOrder(coming);
    if (span) return spans ? { next: { date: day.date, inDays, span } } : { holiday: day.date };
  }
  return {};
}

/** A ranked rule may come before or after the others of its day. */
function inOrder(spans: readonly OpeningSpan[]): readonly OpeningSpan[] {
  return [...spans].sort(([one], [other]) => one - other);
}
