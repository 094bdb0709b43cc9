/** The made-up files of the specification, when they are beside the repository: counts of the plans, and canaries that may appear nowhere. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { everythingIn, REFERENCE, territoryOf } from './territory.js';

const SAMPLES = join(process.cwd(), '../shared/data/samples');
const skip = existsSync(SAMPLES) ? false : 'skipped: no ../shared';

async function publishSample(id: string, file: string, ignore: readonly string[]) {
  const source = { source: 'siao', file: 'siao', title: 'Exemple', publisher: 'Exemple', licence: 'CC0-1.0', date: '2023-12', exemple: true, ignore };
  const territory = { id, nom: 'Exemple', departements: [id], sources: [source] };
  const files = new Map([
    ['territory.json', new TextEncoder().encode(JSON.stringify(territory))],
    ['siao', new Uint8Array(readFileSync(join(SAMPLES, 'siao', file)))],
  ]);
  const result = await run({ files, reference: loadReferenceData(), genereLe: '2026-11-22' });
  assert.equal(result.status, 'published', JSON.stringify(result.issues));
  return result.status === 'published' ? result : assert.fail();
}

function assertNoCanary(text: string): void {
  const { canaris } = JSON.parse(readFileSync(join(SAMPLES, 'EXPECTED.json'), 'utf8')) as { canaris: string[] };
  const flat = (one: string) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const published = flat(text);
  assert.deepEqual(canaris.filter((canary) => published.includes(flat(canary))), []);
}

test('CONF-2 CONF-6 the SIAO workbook of Pas-de-Calais gives the counts of the plan and no canary', { skip }, async () => {
  const publication = await publishSample('62', 'siao-62-cartographie_SYNTHETIQUE.xlsx', ['N°', 'Zone', 'Mesures judiciaires', 'Secteur de compétence']);
  assert.deepEqual(territoryOf(publication).counts, {
    'accueil-jour': { entries: 7, places: 0 },
    laeo: { entries: 13, places: 0 },
    'hebergement-urgence': { entries: 9, places: 135 },
    alt: { entries: 7, places: 98 },
    iscg: { entries: 14, places: 0 },
    'hebergement-auteurs': { entries: 6, places: 36 },
  });
  assertNoCanary(everythingIn(publication));
});

test('CONF-2 CONF-6 the SIAO export of Isère, in Windows-1252, gives its counts and no canary', { skip }, async () => {
  const publication = await publishSample('38', 'siao-38-export_SYNTHETIQUE.csv', []);
  assert.deepEqual(territoryOf(publication).counts, {
    'accueil-jour': { entries: 2, places: 0 },
    laeo: { entries: 5, places: 0 },
    // 213 places for women victims and 60 for asylum seekers: the public column will tell them apart.
    'hebergement-urgence': { entries: 8, places: 273 },
    iscg: { entries: 6, places: 0 },
    'hebergement-auteurs': { entries: 1, places: 2 },
  });
  assertNoCanary(everythingIn(publication));
});

test('CONF-2 CONF-6 no malformed file crashes the reader or lets a canary out', { skip }, async () => {
  const folder = join(SAMPLES, 'malformed');
  for (const file of readdirSync(folder)) {
    const ignore = ['observations', 'defaut', 'id', 'horaires'];
    const source = { source: 'services', file, title: 'Exemple', publisher: 'Exemple', licence: 'CC0-1.0', date: '2023-12', ignore };
    const territory = { id: '62', nom: 'Exemple', departements: ['62'], sources: [source] };
    const files = new Map([
      ['territory.json', new TextEncoder().encode(JSON.stringify(territory))],
      [file, new Uint8Array(readFileSync(join(folder, file)))],
    ]);
    const result = await run({ files, reference: REFERENCE, genereLe: '2026-11-22' });
    assertNoCanary(result.status === 'published' ? everythingIn(result) : JSON.stringify(result.issues));
  }
});

test('the outline of every département of France is found under its misspelt name', () => {
  const { outlines } = loadReferenceData();
  assert.equal(outlines.size, 101);
  for (const code of ['03', '38', '41', '62', '94', '77', '54', '68', '2A', '974']) {
    for (const [ring] of outlines.get(code)!.coordinates) assert.deepEqual(ring![0], ring!.at(-1), code);
  }
});
