/**
 * Who works in which brigade or commissariat. The file of competence says for
 * which communes a unit answers; the list of a prefecture says who is its
 * referent or its social worker, and only names the unit. Joined by kind and
 * place, so that a person living in any of those communes finds both.
 */

import { searchKey } from '@reperes/schema';
import type { Referent, ReferentLevel } from '@reperes/schema';
import type { PrivateReferent } from '../records.js';
import type { StageContext } from './stage-context.js';

/** Of those who work in a unit. */
const IN_UNITS: ReadonlySet<ReferentLevel> = new Set(['unite', 'iscg']);

const POLICE = /\b(?:commissariat|police|csp)\b/;
const GENDARMERIE = /\b(?:gendarmerie|brigades?|cob)\b/;

/** What the name of a unit says beside its place. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  'gendarmerie', 'nationale', 'brigade', 'brigades', 'communaute', 'territoriale', 'autonome', 'proximite', 'cob', 'bta', 'btp', 'bp',
  'commissariat', 'police', 'csp', 'hotel', 'subdivisionnaire', 'central', 'de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'a', 'au',
]);

export function attachUnits(referents: readonly PrivateReferent[], { territory }: Pick<StageContext, 'territory'>): readonly PrivateReferent[] {
  const official = new Set(territory.sources.filter(({ source }) => source === 'competence').map(({ id }) => id));
  const units = unitsByKey(referents.filter(({ referent }) => official.has(referent.source)));
  if (units.size === 0) return referents;
  return referents.map((record) => {
    const { referent, isDeduced } = record;
    if (official.has(referent.source)) return { ...record, referent: { ...referent, unite: referent.id } };
    const unit = IN_UNITS.has(referent.niveau) ? units.get(unitKey(referent.structure)) : undefined;
    if (!unit) return record;
    return { ...record, referent: { ...referent, unite: unit.id, couvre: isDeduced ? unit.couvre : referent.couvre } };
  });
}

/** Two units of one name are nobody's: `null`. */
function unitsByKey(records: readonly PrivateReferent[]): ReadonlyMap<string, Referent | null> {
  const units = new Map<string, Referent | null>();
  for (const { referent } of records) {
    const key = unitKey(referent.structure);
    if (key !== '') units.set(key, units.has(key) ? null : referent);
  }
  return units;
}

/** "Gendarmerie - Brigade de Lillers" and "Brigade de gendarmerie de Lillers" → "gendarmerie lillers"; empty when it is no unit. */
function unitKey(structure: string): string {
  const key = searchKey(structure);
  const place = key.split(' ').filter((word) => !KIND_WORDS.has(word)).join(' ');
  const kind = POLICE.test(key) ? 'police' : GENDARMERIE.test(key) ? 'gendarmerie' : '';
  return kind === '' || place === '' ? '' : `${kind} ${place}`;
}
