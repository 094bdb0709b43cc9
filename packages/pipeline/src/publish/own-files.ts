/**
 * Whether a folder is one that we published, and nothing more: publishing
 * replaces the whole of it, and no file of anyone else may be lost. What is
 * ours is what the folder's own declaration says, byte for byte, be it of an
 * older version: a page that someone changed since is theirs as well.
 */

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../read/json.js';
import { filesOfFolder } from './folder-files.js';

/** What stands there is not ours: it is left as it is. */
export class ForeignFileError extends Error {
  /** The file, or the folder itself, that we did not write. */
  readonly path: string;

  constructor(path: string) {
    super(`${path}: expected only what was published before.`);
    this.name = 'ForeignFileError';
    this.path = path;
  }
}

/** Name of something in the folder that we did not write; '' when the folder itself is no folder; `undefined` when all is ours, or nothing is there. */
export type StrangerIn = (folder: string) => string | undefined;

interface OwnFile {
  readonly nom: string;
  readonly octets: number;
  readonly sha256: string;
}

export const strangerIn: StrangerIn = (folder) => {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return '';
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.length === 0) return undefined;
  const own = ownFiles(folder);
  return entries.find((entry) => !entry.isFile() || !own(entry.name))?.name;
};

/** By the declaration of a territory, else of an ensemble; without either, nothing is ours. */
function ownFiles(folder: string): (name: string) => boolean {
  const territory = declaration(folder, 'territory.json');
  if (territory && Array.isArray(territory['fichiers'])) {
    const files = territory['fichiers'].filter(isOwnFile);
    return (name) => name === 'territory.json' || isUnchanged(folder, name, files);
  }
  const ensemble = declaration(folder, 'ensemble.json');
  if (ensemble && isOwnFile(ensemble['tuiles'])) {
    const files = [ensemble['tuiles']];
    return (name) => name === 'ensemble.json' || (name === 'index.html' ? isOwnPage(folder) : isUnchanged(folder, name, files));
  }
  return () => false;
}

function declaration(folder: string, name: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(folder, name);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isOurs = isRecord(value) && Number.isInteger(value['version']) && typeof value['id'] === 'string' && typeof value['genere_le'] === 'string';
    return isOurs ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwnFile(value: unknown): value is OwnFile {
  return isRecord(value) && typeof value['nom'] === 'string' && typeof value['octets'] === 'number' && typeof value['sha256'] === 'string';
}

function isUnchanged(folder: string, name: string, files: readonly OwnFile[]): boolean {
  const file = files.find(({ nom }) => nom === name);
  return file !== undefined && lstatSync(join(folder, name)).size === file.octets && hashOf(folder, name) === file.sha256;
}

function hashOf(folder: string, name: string): string {
  const hash = createHash('sha256');
  for (const piece of filesOfFolder(folder).read(name) ?? []) hash.update(piece);
  return hash.digest('hex');
}

/** The page of an ensemble is declared nowhere: it is known by how each of them began, and by the number that each of them gives. */
function isOwnPage(folder: string): boolean {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return page.startsWith('<!doctype html>\n<html lang="fr">\n') && page.includes('href="tel:3919"');
}
