/**
 * What was protected in the publication before stays so until someone signs
 * (CONF-14): a mark that is loosened by mistake opens no door. A place is
 * known again by what links rows (phone, e-mail, SIRET, address, name in a
 * commune), never by its row number, which moves.
 */

import { CONFIDENTIALITES, strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import { placeOf } from '../issues.js';
import type { PrivateRecord, RawService } from '../records.js';
import { linkKeys, nameKeys, placeKeys } from './links.js';
import type { StageContext } from './stage-context.js';

export type ProtectedMark = Exclude<Confidentialite, 'public'>;

/** The mark that a link key had in the former publication; `undefined` when it was open or unknown. */
export type FormerMark = (linkKey: string) => ProtectedMark | undefined;

/** Whether the former publication showed it; asked only when the memory of what was protected is lost. */
export type FormerlyShown = (record: PrivateRecord) => boolean;

/** What the next build must know, told key by key. Private: whoever keeps it hides the keys at once, beside the sources. */
export interface Remembering {
  protect(linkKey: string, mark: ProtectedMark): void;
  /** Of a place that was opened with a signature: it may be forgotten, unless another place protects it. */
  open(linkKey: string): void;
}

/**
 * By its walls and its name. A phone or a mailbox tells a place again only when
 * it is no switchboard, which `protect-linked.ts` knows once all rows are read.
 */
export function holdOpening(record: PrivateRecord, raw: RawService, context: StageContext): PrivateRecord {
  const { report, formerMark } = context;
  const keys = linkKeys(record);
  const former = strictestFormer(record.approuve ? keys : [...placeKeys(record), ...nameKeys(record)], formerMark);
  const column = raw.headers.confidentialite ?? 'confidentialite';
  if (isUnremembered(record, context)) {
    report({ ...placeOf(raw.place), code: 'confidentialite.sans-memoire', severity: 'error', column });
    // Until it is signed: this build writes a memory again, and the next would find nothing in it.
    for (const key of ownKeys(keys)) context.remembering?.protect(key, 'secret');
    return { ...record, refused: true };
  }
  if (record.refused || !isLooser(record.confidentialite, former)) return record;
  if (record.approuve) {
    report({ ...placeOf(raw.place), code: 'confidentialite.ouverte', severity: 'warning', column });
    return record;
  }
  report({ ...placeOf(raw.place), code: 'confidentialite.ouverture', severity: 'error', column });
  return { ...record, confidentialite: former };
}

/** Nobody knows any more whether it was protected, and nobody signed for it. */
function isUnremembered(record: PrivateRecord, { formerlyShown }: StageContext): boolean {
  if (!formerlyShown || record.refused || record.approuve || record.confidentialite === 'secret') return false;
  return !formerlyShown(record);
}

/** What is its own: a phone or a street that it may share would hide the others from the next build on. */
function ownKeys(keys: readonly string[]): readonly string[] {
  const own = keys.filter((key) => /^(?:lieu|nom|siret|finess) /.test(key));
  return own.length > 0 ? own : keys;
}

/** From a row as it marks itself: one that is protected by a link to another is remembered by that other. */
export function remember({ refused, confidentialite: mark, approuve }: PrivateRecord, keys: readonly string[], remembering: Remembering | undefined): void {
  if (refused || !remembering) return;
  if (approuve) for (const key of keys) remembering.open(key);
  if (mark !== 'public') for (const key of keys) remembering.protect(key, mark);
}

function strictestFormer(keys: readonly string[], formerMark: FormerMark | undefined): Confidentialite {
  if (!formerMark) return 'public';
  return keys.reduce<Confidentialite>((mark, key) => strictest(mark, formerMark(key) ?? 'public'), 'public');
}

export function isLooser(mark: Confidentialite, former: Confidentialite): boolean {
  return CONFIDENTIALITES.indexOf(mark) < CONFIDENTIALITES.indexOf(former);
}
