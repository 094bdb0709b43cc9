/**
 * "Du lundi au vendredi de 9h à 12h (sauf mercredi)" → intervals. The grammar
 * is small on purpose: what it does not know, it does not guess, and the text
 * is shown as it was written.
 */

import type { OpeningIntervals, OpeningSpan } from '@reperes/schema';
import type { HoursToken, TokenFault } from './french-tokens.js';
import { hoursTokens } from './french-tokens.js';
import type { HoursStatement, HoursException } from './week.js';
import { weekOf } from './week.js';

export type HoursFault = TokenFault | 'sans-jours';

export function readFrenchHours(text: string): OpeningIntervals | HoursFault {
  const tokens = hoursTokens(text);
  return typeof tokens === 'string' ? tokens : new FrenchHours(tokens).read();
}

interface Target {
  readonly jours: readonly number[];
  readonly rangs: readonly number[];
  readonly feries: boolean;
  readonly tous: boolean;
}

class FrenchHours {
  private at = 0;
  private readonly statements: HoursStatement[] = [];
  private readonly exceptions: HoursException[] = [];
  private readonly tokens: readonly HoursToken[];
  private onAppointment = false;

  constructor(tokens: readonly HoursToken[]) {
    // "Sur rendez-vous" holds for the whole: said at one end, or after each line.
    this.tokens = tokens.filter(({ kind }) => kind !== 'rendez-vous');
    this.onAppointment = this.tokens.length < tokens.length;
  }

  read(): OpeningIntervals | HoursFault {
    const appointment = this.onAppointment ? ({ rendez_vous: true } as const) : {};
    if (this.tokens.length === 0) return this.onAppointment ? { regles: [], ...appointment } : 'ambigu';
    if (this.tokens.length === 1 && this.next() === 'ferme') return { regles: [] };
    const orphan = this.readSpans();
    if (orphan === 'ambigu') return 'ambigu';
    if (orphan.length > 0) {
      const fault = this.readTrailingDays(orphan);
      if (fault) return fault;
    }
    while (this.at < this.tokens.length) if (!this.readStatement()) return 'ambigu';
    const week = weekOf(this.statements, this.exceptions);
    return week ? { ...week, ...appointment } : 'ambigu';
  }

  /** "9h-17h du lundi au vendredi"; hours without days are not for every day. */
  private readTrailingDays(heures: readonly OpeningSpan[]): HoursFault | undefined {
    if (this.at === this.tokens.length) return isContinuous(heures) ? 'ambigu' : 'sans-jours';
    const target = this.readTarget();
    if (!target || (this.at < this.tokens.length && this.next() !== 'sauf')) return 'ambigu';
    this.statements.push({ ...target, heures });
    return undefined;
  }

  /** Days, then hours or "fermé"; or an exception to all that is said. */
  private readStatement(): boolean {
    if (this.next() === 'sauf' || this.next() === 'ferme') return this.readException();
    const target = this.readTarget();
    if (!target) return false;
    if (this.next() === 'ferme') {
      this.at += 1;
      this.statements.push({ ...target, heures: [] });
      return true;
    }
    if (this.next() === 'sauf' && !this.readException()) return false;
    const half = this.readHalf();
    const heures = this.readSpans();
    if (heures === 'ambigu' || heures.length === 0) return false;
    this.statements.push({ ...target, heures });
    return half === undefined || heures.every(([start, end]) => (half === 'matin' ? end <= LATEST_NOON : start >= EARLIEST_NOON));
  }

  private readException(): boolean {
    this.at += 1;
    const target = this.readTarget();
    if (!target || target.rangs.length > 0 || target.tous) return false;
    const moitie = this.readHalf();
    this.exceptions.push({ jours: target.jours, feries: target.feries, ...(moitie === undefined ? {} : { moitie }) });
    return true;
  }

  /** "du lundi au jeudi et samedi", "1er et 3e jeudis du mois", "dimanche et jours fériés". */
  private readTarget(): Target | undefined {
    const rangs = this.readRanks();
    const jours = new Set<number>();
    let feries = false;
    let tous = false;
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === 'feries') feries = true;
      else if (token.kind === 'tous') tous = true;
      else if (token.kind === 'jour') for (const jour of this.readDayRange(token.jours)) jours.add(jour);
      else break;
      this.at += 1;
    }
    if (tous) for (const jour of [1, 2, 3, 4, 5, 6, 7]) jours.add(jour);
    const monthly = this.next() === 'mois';
    if (monthly) this.at += 1;
    // A rank is a day of the month, one day only, and says so.
    if (monthly !== rangs.length > 0 || (monthly && (jours.size !== 1 || feries))) return undefined;
    return jours.size > 0 || feries ? { jours: [...jours].sort((a, b) => a - b), rangs, feries, tous } : undefined;
  }

  /** From the day at hand to the day after "au"; the cursor stays on the last token read. */
  private readDayRange(from: readonly number[]): readonly number[] {
    const [, to, last] = this.tokens.slice(this.at, this.at + 3);
    const [start] = from;
    if (to?.kind !== 'a' || last?.kind !== 'jour' || start === undefined) return from;
    const end = last.jours.at(-1) ?? start;
    this.at += 2;
    // "du samedi au lundi" goes round the week.
    return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, index) => ((start - 1 + index) % 7) + 1);
  }

  private readRanks(): readonly number[] {
    const rangs: number[] = [];
    for (let token = this.tokens[this.at]; token?.kind === 'rang'; token = this.tokens[this.at]) {
      rangs.push(token.rang);
      this.at += 1;
    }
    return rangs;
  }

  private readHalf(): 'matin' | 'apres-midi' | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'moitie') return undefined;
    this.at += 1;
    return token.moitie;
  }

  private readSpans(): readonly OpeningSpan[] | 'ambigu' {
    const spans: OpeningSpan[] = [];
    for (;;) {
      const [start, to, end] = this.tokens.slice(this.at, this.at + 3);
      if (start?.kind === 'continu') {
        spans.push([0, 1440]);
        this.at += 1;
        // "24h/24, 7j/7": the days follow, and this is the end of the hours.
        continue;
      }
      if (start?.kind !== 'heure') return areInOrder(spans) ? spans : 'ambigu';
      if (to?.kind !== 'a' || end?.kind !== 'heure') return 'ambigu';
      spans.push([start.minutes % 1440, end.minutes]);
      this.at += 3;
    }
  }

  private next(): HoursToken['kind'] | undefined {
    return this.tokens[this.at]?.kind;
  }
}

/** A morning may end at 13:30, an afternoon begin at noon. */
const LATEST_NOON = 13.5 * 60;
const EARLIEST_NOON = 12 * 60;

function isContinuous(spans: readonly OpeningSpan[]): boolean {
  return spans.some(([start, end]) => start === 0 && end === 1440);
}

/** "14h-2h" and "12h-9h" may be a slip as well as a night. */
function areInOrder(spans: readonly OpeningSpan[]): boolean {
  return spans.every(([start, end], index) => start < end && start >= (spans[index - 1]?.[1] ?? 0));
}
