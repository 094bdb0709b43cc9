/**
 * What the pipeline remembers from one build to the next: which places were
 * protected, as hashes of what finds them again. A phone number can be found
 * back from its hash by trying them all, so this file is as private as the
 * sources: it stays beside them, and is never in a published folder.
 */

import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../read/json.js';
import type { FormerMark, ProtectedMark, Remembering } from '../stages/openings.js';
import { encode } from '../write/encode.js';
import { filesOfFolder } from './folder-files.js';
import type { MarkKey } from './mark-table.js';
import { MarkTable } from './mark-table.js';

/** Folder of private state, in the folder of the territory unless the caller says otherwise. */
export const STATE_FOLDER = '.reperes';

export const MEMORY_FILE = 'protection.json';

/** By hashed link key. */
export type Memory = MarkTable;

/** A memory is there and cannot be read whole: what it protects is not known, and nothing may be published. */
export class MemoryError extends Error {
  constructor(path: string) {
    super(`${path}: expected a memory, whole and as it was written.`);
    this.name = 'MemoryError';
  }
}

/** `undefined` when there is none, as before a first publication. @throws {MemoryError} */
export function readMemory(folder: string): Memory | undefined {
  const path = join(folder, MEMORY_FILE);
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
    const memory = readAsWritten(folder) ?? readAsJson(folder);
    if (memory) return memory;
  } catch {
    // Not to be opened, or not JSON: as bad as another form.
  }
  throw new MemoryError(path);
}

export function writeMemory(folder: string, memory: Memory): void {
  const path = join(folder, MEMORY_FILE);
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

const HEAD = '{"version":2,"marques":{';

/** Marks in the order of their keys, then how many they are and their hash: a memory that was cut is known by it, even where it is JSON still. */
function* textOf(memory: Memory): Iterable<string> {
  let before = HEAD;
  for (const [key, mark] of memory.entries()) {
    yield `${before}"${keyText(key)}":"${mark}"`;
    before = ',';
  }
  const { count, sha256 } = sealOf(memory);
  yield `${before === HEAD ? HEAD : ''}},"nombre":${count},"sha256":"${sha256}"}\n`;
}

function keyText(key: MarkKey): string {
  return key.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function sealOf(memory: Memory): { readonly count: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let count = 0;
  for (const [key, mark] of memory.entries()) {
    hash.update(`${keyText(key)} ${mark}\n`);
    count += 1;
  }
  return { count, sha256: hash.digest('hex') };
}

function isSealed(memory: Memory, count: unknown, sha256: unknown): boolean {
  const seal = sealOf(memory);
  return count === seal.count && sha256 === seal.sha256;
}

/** Piece by piece; `undefined` when the text is not just as this file writes it. */
function readAsWritten(folder: string): Memory | undefined {
  const memory = new MarkTable();
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of filesOfFolder(folder).read(MEMORY_FILE) ?? []) {
    const text = rest + decoder.decode(piece, { stream: true });
    const entry = /(?:\{"version":2,"marques":\{|,)"([0-9a-f]{32})":"(contact|secret)"/y;
    let end = 0;
    for (let found = entry.exec(text); found; found = entry.exec(text)) {
      recall(memory, found[1] ?? '', found[2]);
      end = entry.lastIndex;
    }
    // An entry, or the seal, that goes on in the next piece is no longer than this.
    if (text.length - end > MOST_LEFT) return undefined;
    rest = text.slice(end);
  }
  const [, count, sha256] = /^(?:\{"version":2,"marques":\{)?\},"nombre":(\d+),"sha256":"([0-9a-f]{64})"\}\n$/.exec(rest) ?? [];
  return isSealed(memory, Number(count), sha256) ? memory : undefined;
}

const MOST_LEFT = 200;

/** Whoever put the file in another form did not open what it protects. Version 1 was the marks alone, without a seal. */
function readAsJson(folder: string): Memory | undefined {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, MEMORY_FILE), 'utf8'));
  if (!isRecord(parsed)) return undefined;
  const isFirst = !('version' in parsed);
  const marks = isFirst ? parsed : parsed['version'] === 2 && parsed['marques'];
  if (!isRecord(marks)) return undefined;
  const memory = new MarkTable();
  for (const [key, mark] of Object.entries(marks)) {
    if (!/^[0-9a-f]{32}$/.test(key) || (mark !== 'contact' && mark !== 'secret')) return undefined;
    recall(memory, key, mark);
  }
  return isFirst || isSealed(memory, parsed['nombre'], parsed['sha256']) ? memory : undefined;
}

function recall(memory: Memory, key: string, mark: unknown): void {
  const word = (at: number) => Number.parseInt(key.slice(at * 8, at * 8 + 8), 16);
  memory.recall([word(0), word(1), word(2), word(3)], mark === 'contact' ? 'contact' : 'secret');
}
