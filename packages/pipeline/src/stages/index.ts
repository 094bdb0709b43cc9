/**
 * All that happens to a row, in order, on one screen: `Intake` does what is
 * done row by row, the rest is here. Types change at `redact`: nothing above
 * it can be written, nothing below it can leak.
 */

import type { HelpNumber, Referent, Service } from '@reperes/schema';
import { Packed } from '../packed.js';
import type { PrivateReferent, RawReferent } from '../records.js';
import type { Sequence } from '../sequence.js';
import { attachUnits } from './attach-units.js';
import { outsideReporter } from './cover.js';
import type { Tally } from './count.js';
import { Tallying } from './count.js';
import { geocode } from './geocode.js';
import { compareIds, Ids, ShownIds } from './identify.js';
import type { Intake } from './intake.js';
import { withinCommune } from './locate.js';
import type { Shown } from './located.js';
import { Located } from './located.js';
import type { Merged } from './merge.js';
import { publicPacking } from './packing.js';
import { redact, redactNumbers, redactReferents } from './redact.js';
import { nameNeedles, nameOf } from './referent-name.js';
import { cleanReferent, reservedIn } from './referents.js';
import { Removals } from './remove.js';
import type { SourceFate } from './source-tally.js';
import type { StageContext } from './stage-context.js';
import { twinReporter } from './twins.js';
import { Withheld } from './withheld.js';

export interface Outcome extends Tally {
  /** In the order of their ids. */
  readonly services: Sequence<Service>;
  readonly referents: readonly Referent[];
  /** The territory's own lines, those of the removal list taken out. */
  readonly numeros: readonly HelpNumber[];
  /** By source id; services only. */
  readonly fates: ReadonlyMap<string, SourceFate>;
}

export async function runStages(intake: Intake, context: StageContext): Promise<Outcome> {
  const rawReferents = intake.referents();
  for (const row of rawReferents) intake.personal.referent(row);
  const merged = intake.gathering.merge(intake.records, context.report);
  const referents = attachUnits(cleanReferents(rawReferents, context), context);
  const withheld = new Withheld();
  withheld.addContacts([...rawReferents.flatMap(reservedIn), ...intake.personal.unsigned()]);
  withheld.addNames(withheldNames(rawReferents, referents));
  const counted = survey(merged, { withheld, intake, context });

  const removals = new Removals(context.removals ?? []);
  const shown = show(merged, { withheld, removals, context });
  const shownReferents = redactReferents(referents, withheld, context).flatMap((record) => removals.referent(record)?.referent ?? []);
  const numeros = removals.numbers(redactNumbers(context.territory.numeros, withheld, context));
  removals.report(context.report);

  const services = new Located(shown, await geocode(shown.records, context), context.geography);
  return { ...counted, services, referents: [...shownReferents].sort((a, b) => compareIds(a.id, b.id)), numeros, fates: intake.fates.all() };
}

function cleanReferents(rows: readonly RawReferent[], context: StageContext): readonly PrivateReferent[] {
  const ids = new Ids(context);
  const reportOutside = outsideReporter(context);
  return rows.flatMap((row) => {
    const cleaned = cleanReferent(row, context);
    if (!cleaned) return [];
    reportOutside(cleaned.referent.couvre, cleaned.place);
    return { ...cleaned, referent: { ...cleaned.referent, id: ids.distinct(cleaned.referent.id, cleaned.place) } };
  });
}

/** Names that no row publishes; one that a row publishes may be elsewhere. */
function withheldNames(rows: readonly RawReferent[], referents: readonly PrivateReferent[]): readonly string[] {
  const published = new Set(referents.flatMap(({ referent }) => nameNeedles(referent.nom ?? '')));
  return rows.flatMap(({ values }) => nameNeedles(nameOf(values) ?? '')).filter((name) => !published.has(name));
}

/** Everything that must be known of all records before one of them is shown, in one pass. */
function survey(merged: Merged, { withheld, intake, context }: { withheld: Withheld; intake: Intake; context: StageContext }): Tally {
  const tallying = new Tallying();
  const reportTwin = twinReporter(merged, context.report);
  const reportOutside = outsideReporter(context);
  let index = 0;
  for (const record of merged) {
    tallying.add(record);
    intake.fates.kept(record);
    withheld.add(record);
    reportTwin(record, index);
    if (!record.refused) reportOutside(record.couvre, record.places[0]);
    index += 1;
  }
  return tallying.tally();
}

/** Each private record is let go as soon as its public form is made. */
function show(merged: Merged, { withheld, removals, context }: { withheld: Withheld; removals: Removals; context: StageContext }): Shown {
  const records = new Packed(publicPacking());
  const ids: string[] = [];
  const redaction = { withheld, ids: new ShownIds(context), context };
  for (const record of merged.lastTime()) {
    const made = redact(record, redaction);
    const kept = made && removals.service(made);
    if (!kept) continue;
    records.push(withinCommune(kept, context));
    ids.push(kept.properties.id);
  }
  return { records, ids };
}
