/** The last wall on an ensemble: nothing that any of its territories withholds, and none of them without its sources. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Checked } from '@reperes/last-check';
import { lastCheck } from '@reperes/last-check';
import { filesOfFolder } from '../publish/folder-files.js';
import { below } from '../publish/last-wall.js';
import type { PublishedFiles } from '../publish/published-files.js';
import { sourceFiles, territoryIdOf } from '../publish/source-folder.js';

export interface WallOfEnsemble {
  readonly sources: string;
  /** Published folders, the parts. */
  readonly folders: readonly string[];
  /** The ensemble, about to be published. */
  readonly written: PublishedFiles;
  readonly out: string;
  /** ISO 8601. */
  readonly today: string;
}

export async function wallOfEnsemble({ sources, folders, written, out, today }: WallOfEnsemble): Promise<Checked> {
  const byTerritory = new Map(sourceFolders(sources).flatMap((folder) => {
    const id = territoryIdOf(folder);
    return id === undefined ? [] : [[id, folder] as const];
  }));
  const parts = new Map(folders.map((folder) => [basename(resolve(folder)), resolve(folder)]));
  const known = [...parts].flatMap(([name, folder]) => {
    const own = byTerritory.get(territoryIdOf(folder) ?? '');
    return own === undefined ? [] : [[name, sourceFiles(own)] as const];
  });
  const ensemble = below(basename(resolve(out)), written);
  return lastCheck({
    sources: new Map(known),
    // The communes of the parts tell names of places from names of shelters; they are not searched again.
    published: { keys: () => ensemble.keys(), get: (path) => ensemble.get(path) ?? ofPart(parts, path) },
    today,
  });
}

function ofPart(parts: ReadonlyMap<string, string>, path: string): Uint8Array | undefined {
  const [name = '', ...file] = path.split('/');
  const folder = parts.get(name);
  return folder === undefined ? undefined : below(name, filesOfFolder(folder)).get(`${name}/${file.join('/')}`);
}

/** The folder may be that of one territory, or hold one for each. */
function sourceFolders(sources: string): readonly string[] {
  if (existsSync(join(sources, 'territory.json'))) return [sources];
  return readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(sources, name));
}
