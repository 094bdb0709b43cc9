/**
 * A lodging that is reached without being located: what it covers would tell
 * its town, and so would a landmark in its own words (CONF-37).
 */

import { isLodging } from '@reperes/schema';
import type { PrivateRecord } from '../records.js';
import { deciphered } from '../values/disguises.js';
import type { StageContext } from './stage-context.js';

/** Among so many communes one shelter is not found. */
const FEWEST_COMMUNES = 11;

/** Words beside which someone who knows the town knows the place. */
const LANDMARK =
  /\b(?:quartiers?|rues?|avenue|boulevard|place (?:du|de|des|d’|d')|impasse|faubourg|centre[- ]ville|derri[èe]re|en face|face [àa]u?|pr[èe]s (?:de|du|d’|d')|[àa] c[ôo]t[ée] (?:de|du)|proche (?:de|du)|[àa] deux pas|au-dessus|[àa] proximit[ée]|gare|[ée]glise|cath[ée]drale|mairie|h[ôo]pital|march[ée]|arr[êe]t|m[ée]tro|tram(?:way)?|lyc[ée]e|coll[èe]ge|stade|pont|canal|parc|portail|immeuble|r[ée]sidence|villa)\b/iu;

export function shownCoverage(record: PrivateRecord, { geography, territory }: Pick<StageContext, 'geography' | 'territory'>): readonly string[] {
  if (!isLodgingRecord(record)) return record.couvre;
  const groups = new Map(geography.groups.map((group) => [group.id, group]));
  const isWide = (code: string) => territory.departements.includes(code) || (groups.get(code)?.communes.length ?? 0) >= FEWEST_COMMUNES;
  if (record.couvre.every(isWide)) return record.couvre;
  const communes = record.couvre.flatMap((code) => groups.get(code)?.communes ?? [code]);
  const around = geography.groups.find(
    ({ type, communes: members }) => type === 'epci' && members.length >= FEWEST_COMMUNES && communes.every((code) => members.includes(code)),
  );
  return around ? [around.id] : territory.departements;
}

export function tellsWhere(text: string | undefined, record: PrivateRecord): boolean {
  return text !== undefined && isLodgingRecord(record) && LANDMARK.test(deciphered(text));
}

function isLodgingRecord({ categorie }: PrivateRecord): boolean {
  return categorie !== undefined && isLodging(categorie);
}
