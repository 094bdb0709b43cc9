/** How old an entry is, as far as its dates tell: a year alone is not made into a day. */

import type { ServiceProperties } from '@reperes/schema';
import type { Strings } from './strings.fr.js';

export interface Freshness {
  readonly text: string;
  /** A year or more: a place may have moved, a phone may have changed. */
  readonly isOld: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Months after which an entry is to be checked before one goes there. */
const OLD = 12;

/** `undefined` when its dates cannot be read. */
export function freshnessOf(properties: ServiceProperties, now: Date, { date: written, fiche: { fraicheur: words } }: Strings): Freshness | undefined {
  const { verifie_le: checked, date_maj: dated, telephone } = properties;
  const date = checked ?? dated;
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year) return undefined;
  const age = monthsSince(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)), now);
  const isOld = age >= OLD;
  const said = written(date);
  const text = checked ? (isOld && month ? words.verifieIlYa(age) : day ? words.verifieLe(said) : words.verifieEn(said)) : day ? words.informationDu(said) : words.informationDe(said);
  // Nobody goes to a place that is not shown.
  const advice = isOld && properties.confidentialite === 'public' ? (telephone ? words.appelez : properties.commune ? words.verifiez : '') : '';
  return { text: text + advice, isOld };
}

/** Whole months since a day, from the first that a month or a year may mean: never younger than it is. */
function monthsSince(from: number, now: Date): number {
  const date = new Date(from);
  const months = (now.getUTCFullYear() - date.getUTCFullYear()) * 12 + now.getUTCMonth() - date.getUTCMonth();
  return now.getUTCDate() < date.getUTCDate() ? months - 1 : months;
}
