/**
 * `referents.json`: who to turn to, by function, and for which communes. A
 * person is named only where the law, the territory and a date allow it, and no
 * longer than that date (CONF-15).
 */

import type { OpeningHours } from './opening.js';

/** From the nearest to the widest: the order in which answers are given. */
export const REFERENT_LEVELS = [
  'commune',
  'unite',
  'iscg',
  'hopital',
  'reseau',
  'epci',
  'departement',
] as const;

export type ReferentLevel = (typeof REFERENT_LEVELS)[number];

export interface Referent extends OpeningHours {
  readonly id: string;
  readonly niveau: ReferentLevel;
  /** What the person does: "Référente violences intrafamiliales". */
  readonly fonction: string;
  /** Where: "Mairie de Béthune", "Brigade de Lillers". */
  readonly structure: string;
  /** Brigade, commissariat or post that answers for `couvre`: its own id, or the id of the one that the entry works in. */
  readonly unite?: string;
  /** Who holds the function now. To be shown by `shownName` alone. */
  readonly nom?: string;
  /** Functional number, E.164 or short. */
  readonly telephone?: string;
  /** Functional mailbox. */
  readonly courriel?: string;
  /** Who answers outside these hours. */
  readonly hors_horaires?: { readonly telephone: string; readonly nom: string };
  /** INSEE codes, département codes or group ids of `territory.json`. */
  readonly couvre: readonly string[];
  /** Id of a source of `territory.json`. */
  readonly source: string;
  readonly date_maj: string;
  /** Day, month or year until which the entry, and the name with it, holds without being looked at again. */
  readonly revoir_le?: string;
  /** Made up for a demonstration: said wherever it is shown. */
  readonly exemple?: true;
}

export interface ReferentsFile {
  readonly version: number;
  readonly territoire: string;
  readonly referents: readonly Referent[];
}

/** A post changes hands within two mandates of a mayor's deputy or two postings of an officer: beyond two years, nobody may be there. */
const YEARS_WITHOUT_REVIEW = 2;

const REDUCED_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

type Dated = Partial<Pick<Referent, 'nom' | 'date_maj' | 'revoir_le'>>;

/** The name, while its review date has not passed; without such a date, nobody is named (CONF-15). @param today ISO 8601 */
export function shownName({ nom, revoir_le }: Dated, today: string): string | undefined {
  return revoir_le !== undefined && REDUCED_DATE.test(revoir_le) && !isPast(revoir_le, today) ? nom : undefined;
}

/** Whether the entry is past its review date or, without one, too old to be trusted alone. @param today ISO 8601 */
export function isToConfirm(dated: Dated, today: string): boolean {
  const until = holdsUntil(dated);
  return until !== undefined && isPast(until, today);
}

/** Day, month or year after which the entry is to be confirmed; `undefined` when its dates cannot be read. */
export function holdsUntil({ date_maj = '', revoir_le = yearsAfter(date_maj) }: Dated): string | undefined {
  return REDUCED_DATE.test(revoir_le) ? revoir_le : undefined;
}

/** A month or a year is past once it has ended. @param date ISO 8601, as precise as it is known @param today ISO 8601 */
export function isPast(date: string, today: string): boolean {
  return today.slice(0, date.length) > date;
}

function yearsAfter(date: string): string {
  return REDUCED_DATE.test(date) ? `${Number(date.slice(0, 4)) + YEARS_WITHOUT_REVIEW}${date.slice(4)}` : '';
}
