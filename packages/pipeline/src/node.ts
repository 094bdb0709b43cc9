/**
 * The edge of the pipeline in Node: a folder of files in, a published folder
 * out. The new folder is written beside and takes the place of the former in
 * one rename; a crash or a full disk leaves the former as it was.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sentenceOf } from './issue-labels.js';
import { loadReferenceData } from './reference-files.js';
import type { Publication, Refusal } from './run.js';
import { run } from './run.js';
import { readTerritoryFile } from './territory-file.js';

export { loadReferenceData } from './reference-files.js';

export interface BuildOptions {
  /** Folder of `territory.json` and the files it names. */
  readonly folder: string;
  readonly out: string;
  /** Where `rapport.json` and `rapport.txt` go. */
  readonly report?: string;
  /** Today unless given. */
  readonly genereLe?: string;
}

export async function build({ folder, out, report, genereLe = today() }: BuildOptions): Promise<Publication | Refusal> {
  const result = await run({ files: readFolder(folder), reference: loadReferenceData(), genereLe });
  if (result.status === 'published') replaceFolder(resolve(out), result.files);
  if (report !== undefined) writeReport(report, result);
  return result;
}

/** Only what `territory.json` names: other files of the folder are not opened. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const declaration = readIfFile(join(folder, 'territory.json'));
  if (!declaration) return files;
  files.set('territory.json', declaration);
  const territory = readTerritoryFile(declaration);
  if (!('sources' in territory)) return files;
  for (const { file } of territory.sources) {
    const bytes = readIfFile(join(folder, file));
    if (bytes) files.set(file, bytes);
  }
  return files;
}

function readIfFile(path: string): Uint8Array | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

/** Two renames: between them the former folder stands aside under a known name, and comes back if the second fails. */
function replaceFolder(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(dirname(out), { recursive: true });
  // Not mkdtemp: its folder is closed to the web server that will read this one.
  const fresh = join(dirname(out), `.${basename(out)}-${process.pid}-${Date.now()}`);
  mkdirSync(fresh);
  const former = `${fresh}-ancien`;
  try {
    for (const [name, bytes] of files) writeFileSync(join(fresh, name), bytes);
    if (existsSync(out)) renameSync(out, former);
    try {
      renameSync(fresh, out);
    } catch (error) {
      if (existsSync(former)) renameSync(former, out);
      throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(out)) rmSync(former, { recursive: true, force: true });
  }
}

function writeReport(folder: string, { status, issues }: Publication | Refusal): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rapport.json'), `${JSON.stringify({ status, issues }, null, 1)}\n`);
  writeFileSync(join(folder, 'rapport.txt'), issues.map((issue) => `${sentenceOf(issue)}\n`).join(''));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
