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
import { linkKeys } from './links.js';
import type { StageContext } from './stage-context.js';

export type ProtectedMark = Exclude<Confidentialite, 'public'>;

/** The mark that a link key had in the former publication; `undefined` when it was open or unknown. */
export type FormerMark = (linkKey: string) => ProtectedMark | undefined;

/** What the next build must remember. Private: it stays beside the sources. */
export interface Protection {
  readonly marks: ReadonlyMap<string, ProtectedMark>;
  /** Keys of places that were opened with a signature: they may be forgotten. */
  readonly opened: readonly string[];
}

export function holdOpening(record: PrivateRecord, raw: RawService, { report, formerMark }: StageContext): PrivateRecord {
  const former = formerMarkOf(record, formerMark);
  if (record.refused || !isLooser(record.confidentialite, former)) return record;
  const column = raw.headers.confidentialite ?? 'confidentialite';
  if (record.approuve) {
    report({ ...placeOf(raw.place), code: 'confidentialite.ouverte', severity: 'warning', column });
    return record;
  }
  report({ ...placeOf(raw.place), code: 'confidentialite.ouverture', severity: 'error', column });
  return { ...record, confidentialite: former };
}

/** From rows as they mark themselves: one that is protected by a link to another is remembered by that other. */
export function protectionOf(records: readonly PrivateRecord[]): Protection {
  const marks = new Map<string, ProtectedMark>();
  const kept = records.filter(({ refused }) => !refused);
  for (const record of kept) {
    const { confidentialite: mark } = record;
    if (mark === 'public') continue;
    for (const key of linkKeys(record)) marks.set(key, marks.get(key) === 'secret' ? 'secret' : mark);
  }
  const opened = kept.filter(({ approuve }) => approuve).flatMap(linkKeys);
  return { marks, opened: opened.filter((key) => !marks.has(key)) };
}

function formerMarkOf(record: PrivateRecord, formerMark: FormerMark | undefined): Confidentialite {
  if (!formerMark) return 'public';
  return linkKeys(record).reduce<Confidentialite>((mark, key) => strictest(mark, formerMark(key) ?? 'public'), 'public');
}

function isLooser(mark: Confidentialite, former: Confidentialite): boolean {
  return CONFIDENTIALITES.indexOf(mark) < CONFIDENTIALITES.indexOf(former);
}
