/** The report of a build, written over the former one and over nothing else. */

import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../read/json.js';
import { REPORT_NAMES } from '../report/index.js';
import { ForeignFileError } from './own-files.js';

/** The one that says what it is. */
const SIGNED = 'rapport.json';

/** @throws {ForeignFileError} when a file that is no report of ours stands where one would be written */
export function requireReport(folder: string): true {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory() && !there.isSymbolicLink()) throw new ForeignFileError(folder);
  const taken = REPORT_NAMES.find((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
  if (taken !== undefined && !isReport(join(folder, SIGNED))) throw new ForeignFileError(join(folder, taken));
  return true;
}

export function writeReport(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function isReport(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(value) && typeof value['status'] === 'string' && typeof value['genereLe'] === 'string' && Array.isArray(value['issues']);
  } catch {
    return false;
  }
}
