/** The named sets of communes of a territory: arrondissements, EPCI, and what its plan names. */

import type { TerritoryGroup } from '@reperes/schema';
import { searchKey } from '@reperes/schema';
import type { GroupDeclaration } from '../territory-file.js';
import type { CommuneReference, ReferenceData } from './reference-data.js';

/** Groups made from the reference, in code order. EPCI keep only their members inside the territory. */
export function officialGroups(reference: ReferenceData, communes: readonly CommuneReference[]): readonly TerritoryGroup[] {
  const inside = new Set(communes.map(({ code }) => code));
  const arrondissements = reference.arrondissements.map(
    ({ code, nom }): TerritoryGroup => ({
      id: `arr-${slug(nom)}`,
      nom: `Arrondissement ${ofName(nom)}`,
      type: 'arrondissement',
      communes: communes.filter((commune) => commune.arrondissement === code).map((commune) => commune.code),
    }),
  );
  const epci = reference.epci.map(
    ({ code, nom, membres }): TerritoryGroup => ({
      id: `epci-${code}`,
      nom,
      type: 'epci',
      communes: membres.map((member) => member.code).filter((member) => inside.has(member)).sort(),
    }),
  );
  return [...arrondissements, ...epci].filter((group) => group.communes.length > 0);
}

/** A declared group with its communes; `undefined` when it cites a commune or a group that is not there. */
export function declaredGroup(
  declaration: GroupDeclaration,
  groups: ReadonlyMap<string, TerritoryGroup>,
  currentCommune: (code: string) => string | undefined,
): TerritoryGroup | undefined {
  const reunited = declaration.reunit.map((id) => groups.get(id)?.communes);
  const own = declaration.communes.map(currentCommune);
  const communes = [...reunited.flat(), ...own];
  if (reunited.includes(undefined) || own.includes(undefined)) return undefined;
  const { id, nom, type, note } = declaration;
  const codes = [...new Set(communes.filter((code) => code !== undefined))].sort();
  return { id, nom, type, communes: codes, ...(note === undefined ? {} : { note }) };
}

/** "Boulogne-sur-Mer" → "boulogne-sur-mer". */
export function slug(text: string): string {
  return searchKey(text).replaceAll(' ', '-');
}

/** "d’Arras", "de Béthune", "du Mans", "des Andelys". */
export function ofName(nom: string): string {
  if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`;
  if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`;
  return /^[aeiouyhàâéèêîïôœ]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}
