/** `communes.json`: the search shard of the territory, made from official references alone. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { CommuneRow } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import { roundPosition } from '../values/numbers.js';
import { jsonLines } from './json.js';

/** About 1 km: enough to say which service is nearest, and two bytes a commune less. */
const CENTRE_DECIMALS = 2;

/** Most inhabitants first: the row number is the rank. */
export function communeRows({ communes, groups, formerNames, centreOf }: Geography): readonly CommuneRow[] {
  const groupsOf = new Map<string, string[]>();
  for (const { id, communes: members } of groups) {
    for (const code of members) groupsOf.set(code, [...(groupsOf.get(code) ?? []), id]);
  }
  return [...communes]
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1))
    .map(({ code, nom, codesPostaux = [], population = 0 }): CommuneRow => {
      const centre = centreOf(code);
      const [longitude, latitude] = centre ? roundPosition(centre, CENTRE_DECIMALS) : [null, null];
      return [code, nom, codesPostaux, longitude, latitude, population, groupsOf.get(code) ?? [], formerNames.get(code) ?? []];
    });
}

export function communesJson(territoire: string, rows: readonly CommuneRow[]): Iterable<string> {
  return jsonLines({ version: SCHEMA_VERSION, territoire }, 'communes', rows);
}
