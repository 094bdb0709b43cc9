/** `rounds.json`: stops of mobile services. Drawn from what is already published: nothing enters here that `services.geojson` has not. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { Round, Service } from '@reperes/schema';
import type { TerritoryFile } from '../territory-file.js';
import { jsonLines } from './json.js';

/** Stops of the sources of kind `rounds`, in the order of the services. */
export function roundsOf({ sources }: TerritoryFile, services: readonly Service[]): readonly Round[] {
  const ids = new Set(sources.filter(({ source }) => source === 'rounds').map(({ id }) => id));
  return services.flatMap(({ geometry, properties }): Round[] => {
    if (!ids.has(properties.source) || properties.confidentialite !== 'public') return [];
    const { id, nom, adresse, commune, code_insee, precision, publics, telephone, couvre, source, date_maj, exemple } = properties;
    const { horaires_accueil, horaires_intervalles, horaires_texte } = properties;
    const optional = { adresse, commune, code_insee, horaires_accueil, horaires_intervalles, horaires_texte, publics, telephone, exemple };
    const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Round>;
    return [{ id, nom, position: geometry?.coordinates ?? null, precision, couvre, source, date_maj, ...known }];
  });
}

export function roundsJson(territoire: string, rounds: readonly Round[]): Iterable<string> {
  return jsonLines({ version: SCHEMA_VERSION, territoire }, 'rounds', rounds);
}
