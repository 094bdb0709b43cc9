/**
 * What the pipeline remembers from one build to the next: which places were
 * protected, as hashes of what finds them again. A phone number can be found
 * back from its hash by trying them all, so this file is as private as the
 * sources: it stays beside them, and is never in a published folder.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormerMark, Protection, ProtectedMark } from '../stages/openings.js';

/** Folder of private state, in the folder of the territory unless the caller says otherwise. */
export const STATE_FOLDER = '.reperes';

const FILE = 'protection.json';

/** By hashed link key. */
export type Memory = ReadonlyMap<string, ProtectedMark>;

/** `undefined` when nothing is remembered, or nothing readable: the same as a first publication, and reported. */
export function readMemory(folder: string): Memory | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    return new Map(Object.entries(parsed).map(([key, mark]) => [key, mark === 'contact' ? 'contact' : 'secret']));
  } catch {
    return undefined;
  }
}

export function writeMemory(folder: string, memory: Memory): void {
  const path = join(folder, FILE);
  mkdirSync(dirname(path), { recursive: true });
  const sorted = [...memory].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(`${path}.nouveau`, `${JSON.stringify(Object.fromEntries(sorted), null, 0)}\n`, { mode: 0o600 });
  renameSync(`${path}.nouveau`, path);
}

/**
 * Former and present: a place that left the file for a month is still
 * protected when it comes back. Before the switch nothing is forgotten, so
 * that a crash cannot lose a mark; after it, what was signed is.
 */
export function remember(former: Memory | undefined, { marks, opened }: Protection, forget: boolean): Memory {
  const memory = new Map(former);
  for (const [key, mark] of marks) memory.set(hashed(key), mark);
  if (forget) for (const key of opened) memory.delete(hashed(key));
  return memory;
}

export function formerMarkIn(memory: Memory): FormerMark {
  return (linkKey) => memory.get(hashed(linkKey));
}

function hashed(linkKey: string): string {
  return createHash('sha256').update(linkKey).digest('hex').slice(0, 32);
}
