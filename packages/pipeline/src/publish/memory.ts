/**
 * What the pipeline remembers from one build to the next: which places were
 * protected, as hashes of what finds them again. A phone number can be found
 * back from its hash by trying them all, so this file is as private as the
 * sources: it stays beside them, and is never in a published folder.
 */

import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormerMark, ProtectedMark, Remembering } from '../stages/openings.js';
import { encode } from '../write/encode.js';
import { filesOfFolder } from './folder-files.js';
import type { MarkKey } from './mark-table.js';
import { MarkTable } from './mark-table.js';

/** Folder of private state, in the folder of the territory unless the caller says otherwise. */
export const STATE_FOLDER = '.reperes';

const FILE = 'protection.json';

/** By hashed link key. */
export type Memory = MarkTable;

/** `undefined` when nothing is remembered, or nothing readable: the same as a first publication, and reported. */
export function readMemory(folder: string): Memory | undefined {
  if (!existsSync(join(folder, FILE))) return undefined;
  try {
    return readAsWritten(folder) ?? readAsJson(folder);
  } catch {
    return undefined;
  }
}

export function writeMemory(folder: string, memory: Memory): void {
  const path = join(folder, FILE);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.nouveau`, 'w', 0o600);
  try {
    for (const bytes of encode(textOf(memory))) writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.nouveau`, path);
}

/** What a build protects and opens, hashed as it is told. */
export class BuildMemory implements Remembering {
  private readonly present = new MarkTable();
  private readonly opened = new MarkTable();

  protect(linkKey: string, mark: ProtectedMark): void {
    this.present.protect(hashed(linkKey), mark);
  }

  open(linkKey: string): void {
    this.opened.protect(hashed(linkKey), 'contact');
  }

  /**
   * Former and present, in the memory given: a place that left the file for a
   * month is still protected when it comes back. Before the switch nothing is
   * forgotten, so that a crash cannot lose a mark; after it, what was signed is.
   */
  addTo(former: Memory | undefined): Memory {
    if (!former) return this.present;
    for (const [key, mark] of this.present.entries()) former.protect(key, mark);
    return former;
  }

  forgetOpened(memory: Memory): Memory {
    for (const [key] of this.opened.entries()) memory.forget(key);
    return memory;
  }
}

export function formerMarkIn(memory: Memory): FormerMark {
  return (linkKey) => memory.get(hashed(linkKey));
}

/** Half of a SHA-256: 128 bits tell a million keys apart. */
function hashed(linkKey: string): MarkKey {
  const digest = createHash('sha256').update(linkKey).digest();
  return [digest.readUInt32BE(0), digest.readUInt32BE(4), digest.readUInt32BE(8), digest.readUInt32BE(12)];
}

function* textOf(memory: Memory): Iterable<string> {
  let before = '{';
  for (const [key, mark] of memory.entries()) {
    yield `${before}"${key.map((word) => word.toString(16).padStart(8, '0')).join('')}":"${mark}"`;
    before = ',';
  }
  yield before === '{' ? '{}\n' : '}\n';
}

/** Piece by piece; `undefined` when the text is not just as this file writes it. */
function readAsWritten(folder: string): Memory | undefined {
  const memory = new MarkTable();
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of filesOfFolder(folder).read(FILE) ?? []) {
    const text = rest + decoder.decode(piece, { stream: true });
    const entry = /[{,]"([0-9a-f]{32})":"([a-z]+)"/y;
    let end = 0;
    for (let found = entry.exec(text); found; found = entry.exec(text)) {
      recall(memory, found[1] ?? '', found[2]);
      end = entry.lastIndex;
    }
    // An entry that goes on in the next piece is no longer than this.
    if (text.length - end > MOST_LEFT) return undefined;
    rest = text.slice(end);
  }
  return /^\{?\}\n?$/.test(rest) ? memory : undefined;
}

const MOST_LEFT = 100;

/** Whoever put the file in another form did not open what it protects. */
function readAsJson(folder: string): Memory | undefined {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const memory = new MarkTable();
  for (const [key, mark] of Object.entries(parsed)) if (/^[0-9a-f]{32}$/.test(key)) recall(memory, key, mark);
  return memory;
}

function recall(memory: Memory, key: string, mark: unknown): void {
  const word = (at: number) => Number.parseInt(key.slice(at * 8, at * 8 + 8), 16);
  memory.recall([word(0), word(1), word(2), word(3)], mark === 'contact' ? 'contact' : 'secret');
}
