/**
 * The phone and hours of a brigade or commissariat, from the file that has
 * them to the file that says which communes it answers for. Gendarmerie by
 * identifier, police by the exact label: the only keys that the ministry gives.
 */

import { searchKey } from '@reperes/schema';
import type { RawReferent, RawService } from '../records.js';

const UNITS: ReadonlySet<string> = new Set(['gendarmerie', 'commissariat']);

type Contact = Pick<RawService['values'], 'telephone' | 'horaires'>;

/** Units as they are read, then the referents that lack a phone. */
export class Units {
  /** `null` under a key that two units bear: it designates neither. */
  private readonly byId = new Map<string, Contact | null>();
  private readonly byLabel = new Map<string, Contact | null>();

  add({ values: { categorie = '', cle, nom, telephone, horaires } }: RawService): void {
    if (!UNITS.has(categorie)) return;
    const contact = { ...(telephone === undefined ? {} : { telephone }), ...(horaires === undefined ? {} : { horaires }) };
    addTo(this.byId, cle, contact);
    addTo(this.byLabel, nom && searchKey(nom), contact);
  }

  /** The same row but for a referent of level `unite` without a phone. */
  join(row: RawReferent): RawReferent {
    if (row.values.niveau !== 'unite' || row.values.telephone !== undefined) return row;
    const { cle, structure } = row.values;
    const contact = (cle === undefined ? undefined : this.byId.get(cle)) ?? (structure === undefined ? undefined : this.byLabel.get(searchKey(structure)));
    return contact ? { ...row, values: { ...row.values, ...contact } } : row;
  }
}

function addTo(index: Map<string, Contact | null>, key: string | undefined, contact: Contact): void {
  if (key === undefined || key === '') return;
  index.set(copied(key), index.has(key) ? null : (JSON.parse(JSON.stringify(contact)) as Contact));
}

/** Cut from the text of a file, a cell would hold all of that text in memory. */
function copied(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
