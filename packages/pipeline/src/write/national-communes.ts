/** The communes of France, made from the official references alone: no territory, no entry of anyone. */

import type { CommuneRow, PackedCommunesFile } from '@reperes/schema';
import { departementOf } from '@reperes/schema';
import { buildGeography } from '../geography/geography.js';
import type { ReferenceData } from '../geography/reference-data.js';
import { communeRows } from './communes-json.js';
import { packCommunes } from './packed-communes.js';

/** Every commune of today, overseas included; a municipal arrondissement leads to its commune, as in every territory. */
export function nationalRows(reference: ReferenceData): readonly CommuneRow[] {
  const departements = [...new Set(reference.communes.flatMap(({ departement, type }) => (type === 'commune-actuelle' && departement ? [departement] : [])))];
  const territory = { id: 'france', nom: 'France', departements, territoires: [], numeros: [], sources: [], signed: new Set<string>() };
  return communeRows(buildGeography(territory, { ...reference, arrondissements: [], epci: [], outlines: new Map() }));
}

/** The files by name: the whole country, and each département. */
export function communeFiles(reference: ReferenceData): ReadonlyMap<string, PackedCommunesFile> {
  const rows = nationalRows(reference);
  const own = new Map<string, CommuneRow[]>();
  for (const row of rows) {
    const code = departementOf(row[0]);
    const list = own.get(code);
    if (list) list.push(row);
    else own.set(code, [row]);
  }
  const shards = [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => [`communes-${code}.json`, packCommunes(code, list)] as const);
  return new Map([['communes-france.json', packCommunes('france', rows)], ...shards]);
}
