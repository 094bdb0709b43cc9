/** The made-up files of the specification, when they are beside the repository, and what a true reading of them finds. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicationInMemory, ReferenceData, Refusal } from '@reperes/pipeline';
import { runInMemory } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { everythingIn } from './territory.js';

export const SAMPLES = join(process.cwd(), '../shared/data/samples');
export const skip = existsSync(SAMPLES) ? false : 'skipped: no ../shared';

/** What EXPECTED.json says of one file. */
export function expected<Shape>(file: string): Shape {
  return oracle().fichiers[file] as Shape;
}

export function sampleBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, file)));
}

export interface Sample {
  readonly departement: string;
  readonly source: string;
  readonly ignore?: readonly string[];
  readonly columns?: Readonly<Record<string, string>>;
  /** The true communes of France unless given. */
  readonly reference?: ReferenceData;
}

/** A territory with this one file. */
export async function runSample(bytes: Uint8Array, { departement, source, ignore = [], columns = {}, reference = loadReferenceData() }: Sample): Promise<PublicationInMemory | Refusal> {
  const declaration = { source, file: 'fichier', title: 'Exemple', publisher: 'Exemple', licence: 'CC0-1.0', date: '2023-12', exemple: true, ignore, columns };
  const territory = { id: departement.toLowerCase(), nom: 'Exemple', departements: [departement], sources: [declaration] };
  const files = new Map([['territory.json', new TextEncoder().encode(JSON.stringify(territory))], ['fichier', bytes]]);
  return runInMemory({ files, reference, genereLe: '2026-11-22' });
}

export async function publishSample(file: string, sample: Sample): Promise<PublicationInMemory> {
  const result = await runSample(sampleBytes(file), sample);
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  assertNoCanary(everythingIn(result));
  return result;
}

/** None of the withheld strings, however spelt or spaced. */
export function assertNoCanary(text: string): void {
  const published = flat(text);
  assert.deepEqual(oracle().canaris.filter((canary) => published.includes(flat(canary))), []);
}

function oracle(): { readonly fichiers: Readonly<Record<string, unknown>>; readonly canaris: readonly string[] } {
  return JSON.parse(readFileSync(join(SAMPLES, 'EXPECTED.json'), 'utf8'));
}

function flat(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '');
}
