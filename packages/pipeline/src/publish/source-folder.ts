/** A territory's source folder on disk. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles } from '../run.js';

/** Files are opened when they are asked for, and only those that a run asks for. */
export function sourceFiles(folder: string): SourceFiles {
  return { get: (name) => readIfFile(join(folder, name)) };
}

export function readIfFile(path: string): Uint8Array | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

/** As its `territory.json` says, be the folder of sources or published. */
export function territoryIdOf(folder: string): string | undefined {
  const bytes = readIfFile(join(folder, 'territory.json'));
  if (!bytes) return undefined;
  try {
    const { id } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
