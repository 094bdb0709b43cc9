/** `rounds.json`: stops of mobile services. Drawn from what is already published: nothing enters here that `services.geojson` has not. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { Position, PublicServiceProperties, Round, Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';
import type { TerritoryFile } from '../territory-file.js';
import { jsonLines } from './json.js';

/** Stops of the sources of kind `rounds`, in the order of the services. */
export function* roundsOf({ sources }: TerritoryFile, services: Sequence<Service>): Iterable<Round> {
  const ids = new Set(sources.filter(({ source }) => source === 'rounds').map(({ id }) => id));
  if (ids.size === 0) return;
  for (const { geometry, properties } of services) {
    if (!ids.has(properties.source) || properties.confidentialite !== 'public') continue;
    yield roundOf(properties, geometry?.coordinates ?? null);
  }
}

function roundOf(properties: PublicServiceProperties, position: Position | null): Round {
  const { id, nom, adresse, commune, code_insee, precision, publics, telephone, couvre, source, date_maj, exemple } = properties;
  const { horaires_accueil, horaires_intervalles, horaires_texte } = properties;
  const optional = { adresse, commune, code_insee, horaires_accueil, horaires_intervalles, horaires_texte, publics, telephone, exemple };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Round>;
  return { id, nom, position, precision, couvre, source, date_maj, ...known };
}

export function roundsJson(territoire: string, rounds: Iterable<Round>): Iterable<string> {
  return jsonLines({ version: SCHEMA_VERSION, territoire }, 'rounds', rounds);
}
