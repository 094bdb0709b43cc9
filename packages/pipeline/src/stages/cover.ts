/**
 * Which entries hold for which commune: by its own code, by a group that
 * contains it (arrondissement, EPCI, bassin, network) or by its département.
 * The same rule as the widgets' `coverageOf`, indexed for a whole territory.
 */

import { coverageOf, departementOf } from '@reperes/schema';
import type { Coverage, Referent } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import { placeOf } from '../issues.js';
import type { RowPlace } from '../issues.js';
import type { StageContext } from './stage-context.js';

/** What coverage asks of a territory. */
export type CoverageGround = Pick<Geography, 'communes' | 'groups'>;

export interface Covering<Entry> {
  readonly entry: Entry;
  readonly coverage: Coverage;
}

interface Covers {
  readonly couvre: readonly string[];
}

/** By INSEE code, every commune of the territory; the most precise coverage first, then in the order given. */
export function coverageByCommune<Entry extends Covers>(
  entries: readonly Entry[],
  { communes, groups }: CoverageGround,
): ReadonlyMap<string, readonly Covering<Entry>[]> {
  const groupsOf = groupsByCommune(groups);
  const byCode = new Map<string, Entry[]>();
  for (const entry of entries) for (const code of new Set(entry.couvre)) byCode.set(code, [...(byCode.get(code) ?? []), entry]);
  return new Map(
    communes.map(({ code: codeInsee }) => {
      const groupes = groupsOf.get(codeInsee) ?? [];
      // A set keeps its order: the commune's own entries first.
      const candidates = new Set([codeInsee, ...groupes, departementOf(codeInsee)].flatMap((code) => byCode.get(code) ?? []));
      const found = [...candidates].flatMap((entry): Covering<Entry>[] => {
        const coverage = coverageOf(entry.couvre, { codeInsee, groupes });
        return coverage ? [{ entry, coverage }] : [];
      });
      return [codeInsee, found];
    }),
  );
}

/** Codes of the communes that an entry reaches inside the territory, in code order. */
export function communesCovered(couvre: readonly string[], { communes, groups }: CoverageGround): readonly string[] {
  const wanted = new Set(couvre);
  const inGroups = new Set(groups.filter(({ id }) => wanted.has(id)).flatMap((group) => group.communes));
  return communes.map(({ code }) => code).filter((code) => wanted.has(code) || inGroups.has(code) || wanted.has(departementOf(code)));
}

export interface CommuneName {
  readonly code: string;
  readonly nom: string;
}

/** Communes whose nearest referent is the département's, or no one: what is left to organise. In code order. */
export function communesWithoutReferent(referents: readonly Referent[], ground: CoverageGround): readonly CommuneName[] {
  const local = referents.filter(({ niveau }) => niveau !== 'departement');
  const byCommune = coverageByCommune(local, ground);
  return ground.communes
    .filter(({ code }) => byCommune.get(code)?.every(({ coverage }) => coverage.reach === 'departement'))
    .map(({ code, nom }) => ({ code, nom }));
}

/** Says of each entry whether it reaches a commune of the territory: one that does not would be found by no one, a homonym most often. */
export function outsideReporter({ geography, report }: Pick<StageContext, 'geography' | 'report'>): (couvre: readonly string[], place: RowPlace | undefined) => void {
  const inside = new Set(geography.communes.flatMap(({ code }) => [code, departementOf(code)]));
  for (const { id } of geography.groups) inside.add(id);
  return (couvre, place) => {
    const lost = place && couvre.length > 0 && !couvre.some((code) => inside.has(code));
    if (lost) report({ ...placeOf(place), code: 'couvre.hors-territoire', severity: 'warning', column: 'couvre' });
  };
}

function groupsByCommune(groups: CoverageGround['groups']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, communes } of groups) for (const code of communes) found.set(code, [...(found.get(code) ?? []), id]);
  return found;
}
