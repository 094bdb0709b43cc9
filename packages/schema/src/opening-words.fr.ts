/** Opening hours as people say them, in French. */

import { displayDate } from './dates.js';
import { frenchList } from './french-forms.js';
import type { OpeningState } from './opening-at.js';
import { dayRuns, type OpeningIntervals, type OpeningRule, type OpeningSpan } from './opening.js';

/** A line of hours to read: "Lundi au vendredi", "9 h à 12 h, 14 h à 17 h". */
export interface WeekLine {
  readonly jours: string;
  readonly heures: string;
}

const DAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const DAY_MINUTES = 1440;

/**
 * One short sentence without a full stop: "Ouvert, jusqu’à 17 h", "Fermé, ouvre demain à 9 h".
 *
 * @param passes for a mobile service: it passes by, it does not open
 */
export function openingSentence(state: OpeningState, passes = false): string {
  if (state.name === 'appointment') return 'Sur rendez-vous';
  if (state.name === 'unknown') return 'Horaires non précisés ce jour férié';
  if (state.name === 'open') return `${passes ? 'Sur place' : 'Ouvert'}${until(state.until)}`;
  const { next, holiday } = state;
  if (holiday !== undefined) return `${passes ? 'Prochain passage' : 'Fermé'}\u00a0: horaires non précisés ${displayWeekday(holiday)}, jour férié`;
  if (!next) return passes ? 'Prochain passage non précisé' : 'Fermé';
  const [start] = next.span;
  const hours = `de ${spanText(next.span)}`;
  const day = ['aujourd’hui', 'demain'][next.inDays] ?? displayWeekday(next.date);
  if (passes) return `Prochain passage\u00a0: ${day}, ${hours}`;
  return `Fermé, ouvre ${day} ${next.inDays > 1 ? hours : `à ${clockText(start)}`}`;
}

/** @param date its midnight in UTC @returns "mardi 1er décembre" */
function displayWeekday(date: number): string {
  const day = new Date(date);
  const [written = ''] = day.toISOString().split('T');
  return `${dayName(day.getUTCDay() || 7)} ${displayDate(written).replace(/ \d{4}$/, '')}`;
}

/** Beyond tomorrow, an end is no help. */
function until(end: number | undefined): string {
  if (end === undefined || end > 2 * DAY_MINUTES) return '';
  return end > DAY_MINUTES ? `, jusqu’à demain ${clockText(end - DAY_MINUTES)}` : `, jusqu’à ${clockText(end)}`;
}

/** The week, days of the same hours together, then what is known of public holidays. */
export function weekLines({ regles, feries }: OpeningIntervals): readonly WeekLine[] {
  const lines = regles.map((rule) => ({ jours: capitalised(daysText(rule)), heures: hoursText(rule.heures) }));
  return feries ? [...lines, { jours: 'Jours fériés', heures: hoursText(feries) }] : lines;
}

function daysText({ jours, rangs }: OpeningRule): string {
  if (rangs) return `${frenchList.format(jours.map((day) => `${frenchList.format(rangs.map(rankText))} ${dayName(day)}${rangs.length > 1 ? 's' : ''}`))} du mois`;
  if (jours.length === 7) return 'tous les jours';
  return frenchList.format(dayRuns(jours).map(([first, last]) => (first === last ? dayName(first) : `${dayName(first)} au ${dayName(last)}`)));
}

function hoursText(spans: readonly OpeningSpan[]): string {
  if (spans.length === 0) return 'fermé';
  return spans.map((span) => (span[1] - span[0] === DAY_MINUTES ? '24\u00a0h/24' : spanText(span))).join(', ');
}

function spanText([start, end]: OpeningSpan): string {
  return `${clockText(start)} à ${clockText(end > DAY_MINUTES ? end - DAY_MINUTES : end)}`;
}

/** 540 → "9 h", 1050 → "17 h 30". */
function clockText(minutes: number): string {
  if (minutes === DAY_MINUTES) return 'minuit';
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}

function rankText(rank: number): string {
  return rank === -1 ? 'dernier' : rank === 1 ? '1er' : `${rank}e`;
}

function dayName(day: number): string {
  return DAYS[day - 1] ?? '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
