import { readCommunes } from '@reperes/commune-search';
import { communeFiles } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import type { PackedCommunesFile } from '@reperes/schema';

export const REFERENCE = loadReferenceData();

/** As they are published, by name. */
export const FILES = communeFiles(REFERENCE);

export function fileOf(name: string): PackedCommunesFile {
  return FILES.get(name)!;
}

export function bytesOf(name: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(fileOf(name)));
}

export const FRANCE = readCommunes(bytesOf('communes-france.json'));
