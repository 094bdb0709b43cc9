/**
 * All that happens to a row, in order, on one screen: `Intake` does what is
 * done row by row, the rest is here. Types change at `redact`: nothing above
 * it can be written, nothing below it can leak.
 */

import type { HelpNumber, Referent, Service } from '@reperes/schema';
import { Packed } from '../packed.js';
import type { PrivateRecord, PrivateReferent, RawReferent } from '../records.js';
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
import { NearMisses } from './near-misses.js';
import type { Redaction } from './redact.js';
import { isShown, redact, redactReferents } from './redact.js';
import { judgeTerritory, shownNumbers } from './redact-territory.js';
import { nameNeedles, nameOf } from './referent-name.js';
import { cleanReferent, contactsOfReferent, reservedIn } from './referents.js';
import { Removals } from './remove.js';
import type { SourceFate } from './source-tally.js';
import type { StageContext } from './stage-context.js';
import { townsOf } from './towns.js';
import { twinReporter } from './twins.js';
import { ownNames } from '../values/own-name.js';
import type { Surroundings } from './withheld.js';
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
  shareContacts(rawReferents, { intake, context });
  const namesOf = (record: PrivateRecord) => ownNames(record.nom, townsOf(record, context.geography), context.geography.placeNames);
  const merged = intake.gathering.merge(intake.records, { report: context.report, namesOf });
  const referents = attachUnits(cleanReferents(rawReferents, context), context);
  const withheld = new Withheld();
  withheld.addContacts([...rawReferents.flatMap(reservedIn), ...intake.personal.unsigned()]);
  withheld.addPersons(withheldNames(rawReferents, referents));
  const redaction = { withheld, ids: new ShownIds(context), context };
  const near = new NearMisses();
  const counted = survey(merged, { redaction, near, intake, namesOf });
  judgeTerritory(context.territory, withheld, context.report);

  const removals = new Removals(context.removals ?? []);
  const shown = show(merged, { redaction, removals, near });
  const shownReferents = redactReferents(referents, redaction).flatMap((record, index) => {
    const kept = removals.referent(record)?.referent;
    const place = referents[index]?.place;
    if (kept && place) near.referent(kept, place);
    return kept ?? [];
  });
  const numeros = removals.numbers(shownNumbers(context.territory, withheld, context.report));
  removals.report(context.report);
  near.report(context.report);

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

/** Places that give a phone or a mailbox besides the services, and the lines that the territory itself signed. */
function shareContacts(rows: readonly RawReferent[], { intake: { gathering }, context: { territory } }: { intake: Intake; context: StageContext }): void {
  for (const row of rows) for (const contact of contactsOfReferent(row)) gathering.contacts.addOther(contact);
  for (const [index, { numero }] of territory.numeros.entries()) if (numero !== undefined && territory.signed.has(`numeros[${index}]`)) gathering.contacts.sign(numero);
}

/** Everything that must be known of all records before one of them is shown, in one pass. */
function survey(merged: Merged, { redaction: { withheld, ids, context }, near, intake, namesOf }: { redaction: Redaction & { context: StageContext }; near: NearMisses; intake: Intake } & Pick<Surroundings, 'namesOf'>): Tally {
  const around: Surroundings = {
    isSwitchboard: (contact) => intake.gathering.contacts.isSwitchboard(contact),
    namesOf,
  };
  const tallying = new Tallying();
  for (const text of intake.hiddenTexts) withheld.addHidden(text, around);
  const reportTwin = twinReporter(merged, context.report);
  const reportOutside = outsideReporter(context);
  let index = 0;
  for (const record of merged) {
    tallying.add(record);
    intake.fates.kept(record);
    withheld.add(record, around);
    near.protect(record);
    if (!isShown(record)) ids.hide(record);
    reportTwin(record, index);
    if (!record.refused) reportOutside(record.couvre, record.places[0]);
    index += 1;
  }
  return tallying.tally();
}

/** Each private record is let go as soon as its public form is made. */
function show(merged: Merged, { redaction, removals, near }: { redaction: Redaction & { context: StageContext }; removals: Removals; near: NearMisses }): Shown {
  const records = new Packed(publicPacking());
  const ids: string[] = [];
  for (const record of merged.lastTime()) {
    const made = redact(record, redaction);
    const kept = made && removals.service(made);
    if (!kept) continue;
    near.service(kept, record);
    records.push(withinCommune(kept, redaction.context));
    ids.push(kept.properties.id);
  }
  return { records, ids };
}
