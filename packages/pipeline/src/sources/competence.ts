/**
 * "Compétence territoriale gendarmerie et police nationales": a row per
 * commune, naming the unit that answers for it. Rows of one unit become one
 * referent that covers its communes. Its phone comes from the gendarmerie and
 * police files, in `join-units.ts`.
 */

import type { RawRecord, RawReferent } from '../records.js';
import type { SourceKind, SourceRow } from './source.js';
import { column, rawReferent } from './source.js';
import { STRINGS } from './strings.fr.js';

type CompetenceField = 'code_commune' | 'libelle_commune' | 'institution' | 'id_service' | 'service' | 'code_postal' | 'codes_postaux';

export const competence: SourceKind<CompetenceField> = {
  id: 'competence',
  required: ['code_commune', 'institution', 'service'],
  columns: [
    column('code_commune'),
    column('libelle_commune'),
    column('institution'),
    column('id_service'),
    column('service'),
    column('code_postal'),
    column('codes_postaux'),
  ],
  toRecords: (row) => [unitOf(row)],
};

function unitOf(row: SourceRow<CompetenceField>): RawReferent {
  const { code_commune: couvre, institution, id_service: id, service: structure } = row.values;
  const fonction = FUNCTIONS.get(institution?.toUpperCase() ?? '');
  const values = {
    niveau: 'unite',
    ...(fonction === undefined ? {} : { fonction }),
    ...(structure === undefined ? {} : { structure }),
    ...(couvre === undefined ? {} : { couvre }),
    ...(structure === undefined ? {} : { cle: isUnitId(id) ? id : structure }),
  };
  const { headers } = row;
  return rawReferent(row, values, {
    fonction: headers.institution ?? 'institution',
    structure: headers.service ?? 'service',
    couvre: headers.code_commune ?? 'code_commune',
  });
}

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['GN', STRINGS.brigade],
  ['PN', STRINGS.commissariat],
]);

/** "0" and "" stand for "no identifier", for the police and for some brigades: as a key, they would make one unit of many. */
export function isUnitId(id: string | undefined): id is string {
  return id !== undefined && /^[1-9]\d{3,}$/.test(id);
}

/** One referent a unit, over all its communes; the first row stands for it. */
export function gatherUnits(rows: readonly RawRecord[]): readonly RawRecord[] {
  const units = new Map<string, RawReferent[]>();
  for (const row of rows) {
    if (row.kind !== 'referent') continue;
    const key = `${row.values.fonction ?? ''} ${row.values.cle ?? ''}`;
    const members = units.get(key);
    if (members) members.push(row);
    else units.set(key, [row]);
  }
  return [...units.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const couvre = [first, ...others].flatMap(({ values }) => values.couvre ?? []).join('|');
    return [{ ...first, values: { ...first.values, couvre } }];
  });
}
