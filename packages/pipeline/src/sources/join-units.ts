/**
 * The phone and hours of a brigade or commissariat, from the file that has
 * them to the file that says which communes it answers for. Gendarmerie by
 * identifier, police by the exact label: the only keys that the ministry gives.
 */

import { searchKey } from '@reperes/schema';
import type { RawRecord, RawReferent, RawService } from '../records.js';

const UNITS: ReadonlySet<string> = new Set(['gendarmerie', 'commissariat']);

/** Rows in their order; only referents of level `unite` that lack a phone change. */
export function joinUnits(rows: readonly RawRecord[]): readonly RawRecord[] {
  const units = rows.filter((row): row is RawService => row.kind === 'service' && UNITS.has(row.values.categorie ?? ''));
  if (units.length === 0) return rows;
  const byId = indexBy(units, ({ cle }) => cle);
  const byLabel = indexBy(units, ({ nom }) => nom && searchKey(nom));
  return rows.map((row) => {
    if (row.kind !== 'referent' || row.values.niveau !== 'unite' || row.values.telephone !== undefined) return row;
    const { cle, structure } = row.values;
    const unit = (cle === undefined ? undefined : byId.get(cle)) ?? (structure === undefined ? undefined : byLabel.get(searchKey(structure)));
    return unit ? withContact(row, unit) : row;
  });
}

function withContact(row: RawReferent, { values }: RawService): RawReferent {
  const { telephone, horaires } = values;
  return {
    ...row,
    values: { ...row.values, ...(telephone === undefined ? {} : { telephone }), ...(horaires === undefined ? {} : { horaires }) },
  };
}

/** A key borne by two units designates neither. */
function indexBy(units: readonly RawService[], keyOf: (values: RawService['values']) => string | undefined): ReadonlyMap<string, RawService> {
  const index = new Map<string, RawService>();
  const repeated = new Set<string>();
  for (const unit of units) {
    const key = keyOf(unit.values);
    if (key === undefined || key === '') continue;
    if (index.has(key)) repeated.add(key);
    index.set(key, unit);
  }
  for (const key of repeated) index.delete(key);
  return index;
}
