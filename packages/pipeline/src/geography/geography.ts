/** All that the stages ask about a territory: its communes, groups, centres and shape. */

import type { Bbox, Outline, Position, TerritoryGroup } from '@reperes/schema';
import { isDepartementCode, readCommuneCode, searchKey } from '@reperes/schema';
import type { TerritoryFile } from '../territory-file.js';
import { remembered } from '../values/remembered.js';
import { CommuneNames } from './commune-names.js';
import type { CommuneGrid } from './commune-grid.js';
import { readContours } from './contours.js';
import { FORMER_COMMUNE } from './movements.js';
import { declaredGroup, officialGroups } from './groups.js';
import { PlaceNames } from './place-names.js';
import type { CommuneReference, ReferenceData } from './reference-data.js';

export interface Geography {
  /** Communes of today inside the territory, in code order. */
  readonly communes: readonly CommuneReference[];
  readonly names: CommuneNames;
  readonly groups: readonly TerritoryGroup[];
  /** Declared groups that cite something unknown. */
  readonly brokenGroups: readonly string[];
  readonly outline: Outline;
  /** Absent when the territory has no contours of its communes. */
  readonly contours?: CommuneGrid;
  /** Of communes and départements, present and former: nobody's own. */
  readonly placeNames: PlaceNames;
  /** Names of delegated, associated and former communes by the commune that holds them. */
  readonly formerNames: ReadonlyMap<string, readonly string[]>;
  centreOf(codeInsee: string): Position | undefined;
  /** INSEE, département or group code for what `couvre` says; `undefined` when nothing bears that name. */
  coverageCode(written: string): string | undefined;
}

/** All of France, former codes included: every row of a commune asks for its centre. */
const MOST_COMMUNES = 50_000;

/** @param contours text of `contours.geojson` */
export function buildGeography(territory: TerritoryFile, reference: ReferenceData, contours?: string): Geography {
  const names = new CommuneNames(reference.communes, territory.departements);
  const inside = new Set(territory.departements);
  const communes = reference.communes
    .filter(({ type, departement }) => type === 'commune-actuelle' && inside.has(departement ?? ''))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const groups = new Map(officialGroups(reference, communes).map((group) => [group.id, group]));
  const brokenGroups: string[] = [];
  for (const declaration of territory.territoires) {
    const group = declaredGroup(declaration, groups, (code) => names.today(readCommuneCode(code) ?? '')?.code);
    if (group) groups.set(group.id, group);
    else brokenGroups.push(declaration.id);
  }
  const list = [...groups.values()];
  const grid = contours === undefined ? undefined : readContours(contours, names);
  return {
    communes,
    names,
    groups: list,
    brokenGroups,
    ...(grid ? { contours: grid } : {}),
    outline: unionOf(territory.departements.flatMap((code) => reference.outlines.get(code) ?? [])),
    placeNames: new PlaceNames([...placesAround(reference, inside)]),
    formerNames: formerNames(reference.communes, names),
    centreOf: remembered((codeInsee) => centreOf(codeInsee, names, reference.boxes), MOST_COMMUNES),
    coverageCode: (written) => coverageCode(written, names, list),
  };
}

/**
 * Centre of the bounding box. Boxes date from 2017: a commune made since then
 * takes the box of its own code when it had one, else that of all its parts.
 */
function centreOf(codeInsee: string, names: CommuneNames, boxes: ReadonlyMap<string, Bbox>): Position | undefined {
  const commune = names.today(codeInsee);
  if (!commune) return undefined;
  const own = boxes.get(commune.code);
  const parts = own ? [own] : (commune.anciensCodes ?? []).map((code) => boxes.get(code)).filter((box) => box !== undefined);
  if (parts.length === 0) return undefined;
  const west = Math.min(...parts.map((box) => box[0]));
  const south = Math.min(...parts.map((box) => box[1]));
  const east = Math.max(...parts.map((box) => box[2]));
  const north = Math.max(...parts.map((box) => box[3]));
  return [(west + east) / 2, (south + north) / 2];
}

function coverageCode(written: string, names: CommuneNames, groups: readonly TerritoryGroup[]): string | undefined {
  const text = written.trim();
  const group =
    groups.find(({ id }) => id === text) ??
    groups.find(({ nom }) => searchKey(nom) === searchKey(text)) ??
    // The arrondissement of Montreuil has for chef-lieu Montreuil-sur-Mer, and is called by both.
    groups.find(({ id, type }) => type === 'arrondissement' && text.startsWith(`${id}-`));
  if (group) return group.id;
  if (isDepartementCode(text.toUpperCase())) return text.toUpperCase();
  const code = readCommuneCode(text);
  const found = code === undefined ? names.find({ nom: text }) : names.find({ code });
  return 'commune' in found ? found.commune.code : undefined;
}

/** A name that is no longer, or no longer alone, that of a commune. */
const FORMER_TYPES: readonly string[] = ['commune-deleguee', 'commune-associee', 'arrondissement-municipal', FORMER_COMMUNE];

function formerNames(communes: readonly CommuneReference[], names: CommuneNames): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, nom, type } of communes) {
    if (!FORMER_TYPES.includes(type)) continue;
    const today = names.today(code);
    if (!today || today.nom === nom || found.get(today.code)?.includes(nom)) continue;
    found.set(today.code, [...(found.get(today.code) ?? []), nom]);
  }
  return found;
}

function* placesAround({ communes, departements = [] }: ReferenceData, inside: ReadonlySet<string>): Iterable<string> {
  for (const { nom } of departements) yield nom;
  for (const { nom, departement } of communes) if (inside.has(departement ?? '')) yield nom;
}

function unionOf(outlines: readonly Outline[]): Outline {
  return { type: 'MultiPolygon', coordinates: outlines.flatMap(({ coordinates }) => coordinates) };
}
