/**
 * What changes between the folder that is published and the one that is about
 * to be (CONF-11). Works on published files only, and names nothing that
 * leaves the folder: a place that is withdrawn may have been withdrawn to be
 * protected, and a report is mailed around.
 */

import type { CategoryId, Referent, Service, Territory } from '@reperes/schema';
import { CATEGORIES, categoryOf, parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { Issue } from '../issues.js';

export type Files = ReadonlyMap<string, Uint8Array>;

export interface Change {
  readonly file: 'services' | 'referents';
  readonly id: string;
  /** Name of the service, or structure of the referent. */
  readonly nom: string;
  /** Members that differ; empty for an addition. */
  readonly champs: readonly string[];
}

export interface Diff {
  /** Day of the former publication. */
  readonly depuis: string;
  /** Entries that gain a place: `contact` before, `public` now. */
  readonly ouvertures: readonly Change[];
  readonly ajouts: readonly Change[];
  readonly modifications: readonly Change[];
  /** How many left, by category label or by "interlocuteurs". */
  readonly retraits: Readonly<Record<string, number>>;
  /** Categories whose protected total changes by one place: the difference would tell about it. */
  readonly revelateurs: readonly string[];
}

interface Folder {
  readonly territory: Territory;
  readonly services: readonly Service[];
  readonly referents: readonly Referent[];
}

/** `undefined` when there is no readable former folder. */
export function diffOf(former: Files | undefined, present: Files): Diff | undefined {
  const [before, after] = [folderOf(former), folderOf(present)];
  if (!before || !after) return undefined;
  const services = compare(before.services, after.services, (one) => one.properties);
  const referents = compare(before.referents, after.referents, (one) => one);
  const named = { services: ({ properties }: Service) => properties.nom, referents: ({ structure }: Referent) => structure };
  const changes = <Item extends { id: string }>(file: Change['file'], nom: (item: Item) => string, pairs: readonly Pair<Item>[]) =>
    pairs.map(({ item, champs }): Change => ({ file, id: item.id, nom: nom(item), champs }));
  const opened = services.changed.filter(({ item, champs }) => champs.includes('confidentialite') && item.properties.confidentialite === 'public');
  const changed = services.changed.filter((pair) => !opened.includes(pair));
  return {
    depuis: before.territory.genere_le,
    ouvertures: changes('services', named.services, opened),
    ajouts: [...changes('services', named.services, services.added), ...changes('referents', named.referents, referents.added)],
    modifications: [...changes('services', named.services, changed), ...changes('referents', named.referents, referents.changed)],
    retraits: withdrawals(services.removed, referents.removed.length),
    revelateurs: revealing(before, after).map((id) => categoryOf(id).label),
  };
}

export function diffIssues(diff: Diff): readonly Issue[] {
  return diff.revelateurs.map((column): Issue => ({ code: 'comptes.difference', severity: 'warning', file: 'territory.json', column }));
}

interface Pair<Item> {
  readonly item: Item;
  readonly champs: readonly string[];
}

function compare<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[], membersOf: (item: Item) => object) {
  const former = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  const added: Pair<Item>[] = [];
  const changed: Pair<Item>[] = [];
  for (const item of after) {
    const old = former.get(item.id);
    const champs = old ? differing(membersOf(old), membersOf(item)) : [];
    if (!old) added.push({ item, champs });
    else if (champs.length > 0) changed.push({ item, champs });
  }
  return { added, changed, removed: before.filter(({ id }) => !kept.has(id)) };
}

function differing(before: object, after: object): readonly string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}

function withdrawals(services: readonly Service[], referents: number): Readonly<Record<string, number>> {
  const byLabel = new Map<string, number>();
  for (const { properties } of services) {
    const { label } = categoryOf(properties.categorie);
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  }
  if (referents > 0) byLabel.set('interlocuteurs', referents);
  return Object.fromEntries(byLabel);
}

/** One protected entry more or less, or the same number with other places: the subtraction gives one place away. */
function revealing(before: Folder, after: Folder): readonly CategoryId[] {
  return CATEGORIES.map(({ id }) => id).filter((id) => {
    const [old, now] = [hiddenOf(before, id), hiddenOf(after, id)];
    if (old.entries === 0 && now.entries === 0) return false;
    const entries = Math.abs(now.entries - old.entries);
    return entries === 1 || (entries === 0 && now.places !== old.places);
  });
}

function hiddenOf({ territory, services }: Folder, id: CategoryId): { entries: number; places: number } {
  const { entries, places } = territory.counts[id] ?? { entries: 0, places: 0 };
  const shown = services.filter(({ properties }) => properties.categorie === id);
  return {
    entries: entries - shown.reduce((sum, { properties }) => sum + properties.nombre, 0),
    places: places - shown.reduce((sum, { properties }) => sum + (properties.places ?? 0), 0),
  };
}

function folderOf(files: Files | undefined): Folder | undefined {
  const read = (name: string) => new TextDecoder().decode(files?.get(name));
  try {
    return {
      territory: parsePublished(TERRITORY_FILE, read('territory.json')),
      services: parsePublished(SERVICES_FILE, read('services.geojson')).features,
      referents: parsePublished(REFERENTS_FILE, read('referents.json')).referents,
    };
  } catch {
    // A folder of another version, or half a folder: there is nothing to compare with.
    return undefined;
  }
}
