/**
 * All that happens to a row, in order, on one screen. Types change at
 * `redact`: nothing above it can be written, nothing below it can leak.
 */

import type { HelpNumber, Referent, Service } from '@reperes/schema';
import type { PrivateRecord, PrivateReferent, RawRecord } from '../records.js';
import { clean } from './clean.js';
import type { Tally } from './count.js';
import { tally } from './count.js';
import { geocode } from './geocode.js';
import { reportOutside } from './cover.js';
import { distinctIds } from './identify.js';
import { locate } from './locate.js';
import { merge } from './merge.js';
import type { Protection } from './openings.js';
import { holdOpening, protectionOf } from './openings.js';
import { unsignedContacts } from './personal.js';
import { redact, redactReferents } from './redact.js';
import { cleanReferent, reservedIn } from './referents.js';
import { Removals } from './remove.js';
import type { SourceFate } from './source-tally.js';
import { fatesOf } from './source-tally.js';
import type { StageContext } from './stage-context.js';
import { validate } from './validate.js';

export interface Outcome extends Tally {
  readonly services: readonly Service[];
  readonly referents: readonly Referent[];
  /** The territory's own lines, those of the removal list taken out. */
  readonly numeros: readonly HelpNumber[];
  readonly protection: Protection;
  /** By source id; services only. */
  readonly fates: ReadonlyMap<string, SourceFate>;
}

export async function runStages(rows: readonly RawRecord[], context: StageContext): Promise<Outcome> {
  const services = rows.filter((row) => row.kind === 'service');
  const referents = rows.filter((row) => row.kind === 'referent');

  const cleaned: readonly PrivateRecord[] = services.map((row) => holdOpening(validate(clean(row, context), row, context), row, context));
  const merged = merge(identified(cleaned, context), context);
  const counted = tally(merged);
  const cleanedReferents = identifiedReferents(referents.flatMap((row) => cleanReferent(row, context) ?? []), context);
  const reserved = [...referents.flatMap(reservedIn), ...unsignedContacts(cleaned, referents)];
  const publicRecords = redact(merged, reserved, context);
  const publicReferents = redactReferents(cleanedReferents, merged, reserved, context);

  reportOutside(merged.filter(({ refused }) => !refused).map(({ couvre, places: [place] }) => ({ couvre, place })), context);
  reportOutside(cleanedReferents.map(({ place, referent }) => ({ couvre: referent.couvre, place })), context);

  const removals = new Removals(context.removals ?? []);
  const kept = publicRecords.flatMap((record) => removals.service(record) ?? []);
  const keptReferents = publicReferents.flatMap((record) => removals.referent(record)?.referent ?? []);
  const numeros = removals.numbers(context.territory.numeros);
  removals.report(context.report);

  const addresses = await geocode(kept, context);
  const located = kept.map((record) => locate(record, addresses.get(record.properties.id), context));

  return { ...counted, services: byId(located), referents: byId(keptReferents), numeros, protection: protectionOf(cleaned), fates: fatesOf(cleaned, merged) };
}

function identified(records: readonly PrivateRecord[], context: StageContext): readonly PrivateRecord[] {
  const ids = distinctIds(records.map(({ id, places: [place] }) => ({ id, place })), context);
  return records.map((record, index) => {
    const id = ids[index] ?? record.id;
    return id === record.id ? record : { ...record, id };
  });
}

function identifiedReferents(records: readonly PrivateReferent[], context: StageContext): readonly PrivateReferent[] {
  const ids = distinctIds(records.map(({ place, referent }) => ({ id: referent.id, place })), context);
  return records.map((record, index) => ({ ...record, referent: { ...record.referent, id: ids[index] ?? record.referent.id } }));
}

/** Code-point order, the same in every locale and after every change in the spreadsheet. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
