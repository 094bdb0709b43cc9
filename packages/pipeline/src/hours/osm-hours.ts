/** Intervals ↔ the part of the OSM `opening_hours` syntax that they can say. */

import type { OpeningIntervals, OpeningRule, OpeningSpan } from '@reperes/schema';
import { groupDays } from './week.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const APPOINTMENT = '"sur rendez-vous"';

export function osmOf({ regles, feries, rendez_vous }: OpeningIntervals): string {
  const comment = rendez_vous ? ` ${APPOINTMENT}` : '';
  if (regles.length === 0 && feries === undefined) return rendez_vous ? APPOINTMENT : 'off';
  const always = regles.length === 1 && regles[0]?.jours.length === 7 && isRound(regles[0].heures);
  if (always && feries !== undefined && isRound(feries) && !rendez_vous) return '24/7';
  const rules = regles.map(({ jours, heures, rangs }) => `${daysText(jours)}${rangs ? `[${rangs.join(',')}]` : ''} ${spansText(heures)}${comment}`);
  if (feries) rules.push(feries.length === 0 ? 'PH off' : `PH ${spansText(feries)}${comment}`);
  return rules.join('; ');
}

function isRound(spans: readonly OpeningSpan[]): boolean {
  return spans.length === 1 && spans[0]?.[0] === 0 && spans[0][1] === 1440;
}

/** "Mo-Fr", "Mo,We", "Mo-We,Fr". */
function daysText(jours: readonly number[]): string {
  const runs: number[][] = [];
  for (const jour of jours) {
    const run = runs.at(-1);
    if (run?.at(-1) === jour - 1) run.push(jour);
    else runs.push([jour]);
  }
  const name = (jour: number | undefined) => DAYS[(jour ?? 1) - 1] ?? '';
  return runs.map((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(','))).join(',');
}

function spansText(spans: readonly OpeningSpan[]): string {
  // 24:00 ends the day; later hours belong to the next one.
  const clock = (minutes: number) => {
    const within = minutes > 1440 ? minutes - 1440 : minutes;
    return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
  };
  return spans.map(([start, end]) => `${clock(start)}-${clock(end)}`).join(',');
}

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d';
const RULE = new RegExp(
  `^(?:(?<days>(?:PH|${DAY}(?:-${DAY})?)(?:, ?(?:PH|${DAY}(?:-${DAY})?)){0,9})|(?<one>${DAY})\\[(?<ranks>(?:-1|[1-5])(?:,(?:-1|[1-5])){0,4})\\])` +
    ` (?:(?<closed>off|closed)|(?<spans>${CLOCK}-${CLOCK}(?:, ?${CLOCK}-${CLOCK}){0,9})(?: (?<comment>"sur (?:rendez-vous|RDV|rdv)"))?)$`,
);

/** `undefined` when the text says more than intervals can: months, weeks, other comments. */
export function readOsmHours(text: string): OpeningIntervals | undefined {
  if (text === '24/7') return { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] };
  if (text === 'off' || text === 'closed') return { regles: [] };
  if (text === APPOINTMENT) return { regles: [], rendez_vous: true };
  const week = new Map<number, readonly OpeningSpan[]>();
  const monthly: OpeningRule[] = [];
  let feries: readonly OpeningSpan[] | undefined;
  const comments = new Set<boolean>();
  for (const part of text.split(';').map((one) => one.trim()).filter((one) => one !== '')) {
    const { days = '', one, ranks, closed, spans = '', comment } = RULE.exec(part)?.groups ?? {};
    if (days === '' && one === undefined) return undefined;
    const heures = closed === undefined ? readSpans(spans) : [];
    if (closed === undefined) comments.add(comment !== undefined);
    if (one !== undefined && ranks !== undefined) {
      monthly.push({ jours: [DAYS.indexOf(one) + 1], heures, rangs: ranks.split(',').map(Number) });
      continue;
    }
    const named = days.split(/, ?/);
    if (named.includes('PH')) feries = heures;
    // Of two rules about one day, OSM keeps the last.
    for (const jour of named.filter((day) => day !== 'PH').flatMap(readDays)) week.set(jour, heures);
  }
  if (comments.size > 1) return undefined;
  const appointment = comments.has(true) ? ({ rendez_vous: true } as const) : {};
  return { regles: [...groupDays(week), ...monthly], ...(feries === undefined ? {} : { feries }), ...appointment };
}

function readDays(text: string): readonly number[] {
  const [start = 0, end = start] = text.split('-').map((day) => DAYS.indexOf(day));
  return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, index) => ((start + index) % 7) + 1);
}

function readSpans(text: string): readonly OpeningSpan[] {
  return text.split(/, ?/).map((span) => {
    const [start = 0, end = 0] = span.split('-').map((clock) => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]));
    return [start, end <= start ? end + 1440 : end];
  });
}
