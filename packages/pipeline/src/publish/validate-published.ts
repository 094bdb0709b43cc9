/**
 * A folder is read once more before it takes the place of the former one:
 * each file against its JSON Schema, the GeoJSON by an independent check, the
 * sizes and hashes of `territory.json` against the bytes. Faults name a file
 * and a JSON pointer, never a value.
 */

import type { Issue } from '../issues.js';
import { OPTIONAL_FILES, PUBLISHED_SCHEMAS } from '../schemas/index.js';
import { HashedPieces } from './hashed-pieces.js';
import type { PublishedFiles } from './published-files.js';
import { parseRecord, PublishedFormError, publishedText } from './published-lines.js';
import { recordFaults } from './record-faults.js';
import { schemaFaults } from './schema-faults.js';

/** The first faults tell what is wrong; a forgotten member is wrong in every record. */
const MOST_TOLD = 10;

const TERRITORY = 'territory.json';

/** What one reading of a file tells: the bytes that are judged are those that are hashed. */
interface Judged {
  readonly faults: readonly string[];
  readonly octets: number;
  readonly sha256: string;
}

export function validatePublished(files: PublishedFiles): readonly Issue[] {
  const names = [...new Set([...[...PUBLISHED_SCHEMAS.keys()].filter((name) => !OPTIONAL_FILES.has(name)), ...files.names])];
  const judged = new Map<string, Judged>();
  for (const name of names) {
    const pieces = name === TERRITORY ? undefined : files.read(name);
    if (pieces) judged.set(name, judge(name, pieces));
  }
  return names.flatMap((file) => {
    const faults = file === TERRITORY ? territoryFaults(files, judged) : judged.get(file)?.faults ?? ['/'];
    return [...new Set(faults)].slice(0, MOST_TOLD).map((column): Issue => ({ code: 'publication.invalide', severity: 'error', file, column }));
  });
}

function judge(name: string, pieces: Iterable<Uint8Array>): Judged {
  const hashed = new HashedPieces(pieces);
  const faults = PUBLISHED_SCHEMAS.has(name) ? unlessUnreadable(() => recordFaults(name, hashed.pieces(), MOST_TOLD)) : [];
  return { faults, ...hashed.end() };
}

function territoryFaults(files: PublishedFiles, judged: ReadonlyMap<string, Judged>): readonly string[] {
  return unlessUnreadable(() => {
    const territory = parseRecord(publishedText(files.read(TERRITORY) ?? []));
    return [...schemaFaults(TERRITORY, territory), ...hashFaults(territory, judged)];
  });
}

function unlessUnreadable(faults: () => readonly string[]): readonly string[] {
  try {
    return faults();
  } catch (error) {
    if (error instanceof PublishedFormError) return ['/'];
    throw error;
  }
}

/** Every file but `territory.json` is announced, with its true size and hash. */
function hashFaults(territory: unknown, judged: ReadonlyMap<string, Judged>): readonly string[] {
  const listed = announced(territory);
  const others = [...judged.keys()].filter((name) => !listed.some(({ nom }) => nom === name));
  const wrong = listed.flatMap(({ nom, octets, sha256 }, index) => {
    const file = judged.get(nom);
    return file?.octets === octets && file.sha256 === sha256 ? [] : [`/fichiers/${index}`];
  });
  return others.length > 0 ? [...wrong, '/fichiers'] : wrong;
}

function announced(territory: unknown): readonly { nom: string; octets: number; sha256: string }[] {
  const list = typeof territory === 'object' && territory !== null && 'fichiers' in territory ? territory.fichiers : undefined;
  return Array.isArray(list) ? list : [];
}
