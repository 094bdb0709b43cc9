/**
 * What changes between the folder that is published and the one that is about
 * to be (CONF-11). Works on published files only, and names nothing that
 * leaves the folder: a place that is withdrawn may have been withdrawn to be
 * protected, and a report is mailed around.
 */

import { categoryOf } from '@reperes/schema';
import { ifReadable, referents, services, territoryIn } from '../publish/published-entries.js';
import type { PublishedFiles } from '../publish/published-files.js';
import { paired } from './paired.js';

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
}

/** `undefined` when there is no readable former folder. */
export function diffOf(former: PublishedFiles | undefined, present: PublishedFiles): Diff | undefined {
  return former && ifReadable(() => comparison(former, present));
}

/** Both folders are read side by side, an entry of each at a time: neither is ever held. */
function comparison(former: PublishedFiles, present: PublishedFiles): Diff {
  const { genere_le: depuis } = territoryIn(former);
  const changes = new Changes();
  const readServices = services();
  for (const { old, now } of paired(readServices(former), readServices(present))) {
    if (!now) changes.withdraw(categoryOf(old.properties.categorie).label);
    else changes.add({ file: 'services', id: now.id, nom: now.properties.nom }, old?.properties, now.properties);
  }
  const readReferents = referents();
  for (const { old, now } of paired(readReferents(former), readReferents(present))) {
    if (!now) changes.withdraw('interlocuteurs');
    else changes.add({ file: 'referents', id: now.id, nom: now.structure }, old, now);
  }
  return { depuis, ...changes.told() };
}

/** What is told of each entry, sorted by what happened to it. */
class Changes {
  private readonly opened: Change[] = [];
  private readonly added: { readonly services: Change[]; readonly referents: Change[] } = { services: [], referents: [] };
  private readonly changed: { readonly services: Change[]; readonly referents: Change[] } = { services: [], referents: [] };
  private readonly removed = new Map<string, number>();

  add(entry: Omit<Change, 'champs'>, old: object | undefined, now: object): void {
    const champs = old ? differing(old, now) : [];
    if (!old) this.added[entry.file].push({ ...entry, champs });
    else if (champs.includes('confidentialite') && 'confidentialite' in now && now.confidentialite === 'public') this.opened.push({ ...entry, champs });
    else if (champs.length > 0) this.changed[entry.file].push({ ...entry, champs });
  }

  withdraw(label: string): void {
    this.removed.set(label, (this.removed.get(label) ?? 0) + 1);
  }

  told(): Pick<Diff, 'ouvertures' | 'ajouts' | 'modifications' | 'retraits'> {
    return {
      ouvertures: this.opened,
      ajouts: [...this.added.services, ...this.added.referents],
      modifications: [...this.changed.services, ...this.changed.referents],
      retraits: Object.fromEntries(this.removed),
    };
  }
}

/** An entry that is the same line in both folders is the same object: read once, and compared at once. */
function differing(before: object, after: object): readonly string[] {
  if (before === after) return [];
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
