/** What a code of the sources may refer to, from the official list of communes, arrondissements and EPCI. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { searchKey } from '@reperes/schema';
import type { TerritoryDeclaration } from './source-tables.js';

interface Named {
  readonly code: string;
  readonly nom: string;
}

interface Commune extends Named {
  readonly type: string;
  readonly departement?: string;
}

interface Arrondissement extends Named {
  readonly departement: string;
}

interface Epci extends Named {
  readonly membres: readonly Named[];
}

const COMMUNES = reference<Commune>('communes').filter(({ type }) => type === 'commune-actuelle');
const ARRONDISSEMENTS = reference<Arrondissement>('arrondissements');
const EPCI = reference<Epci>('epci');

const NAMES: ReadonlyMap<string, string> = new Map(COMMUNES.map(({ code, nom }) => [code, nom]));

export function communeName(codeInsee: string): string | undefined {
  return NAMES.get(codeInsee);
}

/** INSEE and département codes of the territory, and the ids of its automatic and declared groups. */
export function codesOf({ departements, territoires }: TerritoryDeclaration): ReadonlySet<string> {
  const communes = COMMUNES.filter(({ departement = '' }) => departements.includes(departement)).map(({ code }) => code);
  const inside = new Set(communes);
  return new Set([
    ...departements,
    ...communes,
    ...ARRONDISSEMENTS.filter(({ departement }) => departements.includes(departement)).map(({ nom }) => `arr-${slug(nom)}`),
    ...EPCI.filter(({ membres }) => membres.some(({ code }) => inside.has(code))).map(({ code }) => `epci-${code}`),
    ...territoires.map(({ id }) => id),
  ]);
}

function slug(name: string): string {
  return searchKey(name).replaceAll(' ', '-');
}

function reference<T>(name: string): readonly T[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}
