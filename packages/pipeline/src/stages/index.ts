/**
 * All that happens to a row, in order, on one screen. Types change at
 * `redact`: nothing above it can be written, nothing below it can leak.
 */

import type { Referent, Service } from '@reperes/schema';
import type { PrivateRecord, PrivateReferent, RawRecord } from '../records.js';
import { clean } from './clean.js';
import type { Tally } from './count.js';
import { tally } from './count.js';
import { distinctIds } from './identify.js';
import { locate } from './locate.js';
import { merge } from './merge.js';
import type { Protection } from './openings.js';
import { holdOpening, protectionOf } from './openings.js';
import { redact, redactReferents } from './redact.js';
import { cleanReferent } from './referents.js';
import type { SourceFate } from './source-tally.js';
import { fatesOf } from './source-tally.js';
import type { StageContext } from './stage-context.js';
import { validate } from './validate.js';

export interface Outcome extends Tally {
  readonly services: readonly Service[];
  readonly referents: readonly Referent[];
  readonly protection: Protection;
  /** By source id; services only. */
  readonly fates: ReadonlyMap<string, SourceFate>;
}

export function runStages(rows: readonly RawRecord[], context: StageContext): Outcome {
  const services = rows.filter((row) => row.kind === 'service');
  const referents = rows.filter((row) => row.kind === 'referent');

  const cleaned: readonly PrivateRecord[] = services.map((row) => holdOpening(validate(clean(row, context), row, context), row, context));
  const merged = merge(identified(cleaned, context), context);
  const counted = tally(merged);
  const cleanedReferents = identifiedReferents(referents.flatMap((row) => cleanReferent(row, context) ?? []), context);
  const publicRecords = redact(merged, cleanedReferents.flatMap(({ reserve }) => reserve), context);
  const located = publicRecords.map((record) => locate(record, context));

  const publicReferents = redactReferents(cleanedReferents, merged, context).map(({ referent }) => referent);

  return { ...counted, services: byId(located), referents: byId(publicReferents), protection: protectionOf(cleaned), fates: fatesOf(cleaned, merged) };
}

function identified(records: readonly PrivateRecord[], context: StageContext): readonly PrivateRecord[] {
  const ids = distinctIds(records.map(({ id, places: [place] }) => ({ id, place })), context);
  return records.map((record, index) => ({ ...record, id: ids[index] ?? record.id }));
}

function identifiedReferents(records: readonly PrivateReferent[], context: StageContext): readonly PrivateReferent[] {
  const ids = distinctIds(records.map(({ place, referent }) => ({ id: referent.id, place })), context);
  return records.map((record, index) => ({ ...record, referent: { ...record.referent, id: ids[index] ?? record.referent.id } }));
}

/** Code-point order, the same in every locale and after every change in the spreadsheet. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
