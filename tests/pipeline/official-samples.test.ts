/** The official files of the specification, made up and real, when they are beside the repository: counts, and canaries that may appear nowhere. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Issue, PublicationInMemory } from '@reperes/pipeline';
import { runInMemory } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { SOLIGUIDE_TERMS } from './official-territory.js';
import { everythingIn, referentsOf, servicesOf, territoryOf } from './territory.js';

const DATA = join(process.cwd(), '../shared/data');
const skip = existsSync(DATA) ? false : 'skipped: no ../shared';
const MADE_UP = 'samples/formats-officiels';

interface Expected {
  readonly canaris: readonly string[];
  readonly fichiers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function expected(): Expected {
  return JSON.parse(readFileSync(join(DATA, 'samples/EXPECTED.json'), 'utf8')) as Expected;
}

function expectedOf(file: string): Readonly<Record<string, number>> {
  return expected().fichiers[`formats-officiels/${file}`] ?? assert.fail(file);
}

async function publishFiles(departements: readonly string[], files: readonly (readonly [source: string, path: string])[]): Promise<PublicationInMemory> {
  const sources = files.map(([source], index) => ({ source, id: `s${index}`, file: `f${index}`, date: '2026', ...(source === 'soliguide' ? SOLIGUIDE_TERMS : {}) }));
  const content = new Map([['territory.json', new TextEncoder().encode(JSON.stringify({ id: 'essai', nom: 'Essai', departements, sources }))]]);
  files.forEach(([, path], index) => content.set(`f${index}`, new Uint8Array(readFileSync(join(DATA, path)))));
  const result = await runInMemory({ files: content, reference: loadReferenceData(), genereLe: '2026-11-22' });
  return result.status === 'published' ? result : assert.fail(JSON.stringify(result.issues));
}

function countOf(issues: readonly Issue[], code: Issue['code']): number {
  return issues.filter((issue) => issue.code === code).reduce((sum, { count = 0 }) => sum + count, 0);
}

/** Rows that were shown, set aside or kept as guards: none is lost without a word. */
function accounted(publication: PublicationInMemory): number {
  const { issues } = publication;
  return servicesOf(publication).length + countOf(issues, 'lignes.hors-liste') + countOf(issues, 'lignes.hors-territoire') + countOf(issues, 'hebergement.temoin');
}

function assertNoCanary(publication: PublicationInMemory): void {
  const flat = (one: string) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const everything = flat(everythingIn(publication));
  assert.deepEqual(expected().canaris.filter((canary) => everything.includes(flat(canary))), []);
}

test('the 33 brigades and the 28 police services are all found, each with a point and a phone', { skip }, async () => {
  for (const [source, file, member] of [['gendarmerie', 'export-gn-62_SYNTHETIQUE.csv', 'unites'], ['police', 'export-pn-62-94_SYNTHETIQUE.csv', 'services']] as const) {
    const services = servicesOf(await publishFiles(['62', '94'], [[source, `${MADE_UP}/${file}`]]));
    assert.equal(services.length, expectedOf(file)[member]);
    assert.ok(services.every(({ geometry, properties }) => geometry !== null && properties.telephone !== undefined));
  }
});

test('each commune of the real extracts of competence has one unit, and its phone from the other two files', { skip }, async () => {
  const publication = await publishFiles(['62', '94'], [
    ['competence', 'official/competence-territoriale/competence-62-extrait-2026-08.csv'],
    ['competence', 'official/competence-territoriale/competence-94-2026-08.csv'],
    ['gendarmerie', `${MADE_UP}/export-gn-62_SYNTHETIQUE.csv`],
    ['police', `${MADE_UP}/export-pn-62-94_SYNTHETIQUE.csv`],
  ]);
  const referents = referentsOf(publication);
  const communes = referents.flatMap(({ couvre }) => couvre);
  assert.equal(communes.filter((code) => code.startsWith('94')).length, 47);
  assert.equal(communes.filter((code) => code.startsWith('62')).length, 177);
  assert.equal(new Set(communes).size, 224);
  assert.deepEqual(referents.filter(({ telephone }) => telephone === undefined).map(({ structure }) => structure), []);
  assert.deepEqual(referents.find(({ structure }) => structure.endsWith('Savy-Berlette'))?.couvre.includes('62027'), true);
});

test('CONF-2 the made-up FINESS gives its establishments, no CHRS, and no canary', { skip }, async () => {
  const file = 'etalab-cs1100507-stock_SYNTHETIQUE.csv';
  const publication = await publishFiles(['62', '38'], [['finess', `${MADE_UP}/${file}`]]);
  assert.deepEqual(territoryOf(publication).counts, { hopital: { entries: 3, places: 0 }, 'sante-sexuelle': { entries: 2, places: 0 }, autre: { entries: 2, places: 0 } });
  assert.equal(countOf(publication.issues, 'hebergement.temoin'), 4);
  assert.equal(accounted(publication), expectedOf(file)['structureet']);
  assert.equal(servicesOf(publication).filter(({ properties }) => properties.precision === 'adresse').length, 6);
  assertNoCanary(publication);
});

test('the annuaire gives the same six services from its archive and from its API', { skip }, async () => {
  const places = ['62', '41'];
  const archive = await publishFiles(places, [['lannuaire', `${MADE_UP}/data.gouv_local_SYNTHETIQUE.json`]]);
  const api = await publishFiles(places, [['lannuaire', `${MADE_UP}/api-lannuaire_SYNTHETIQUE.json`]]);
  assert.equal(servicesOf(archive).length, expectedOf('data.gouv_local_SYNTHETIQUE.json')['services']);
  assert.deepEqual(servicesOf(api), servicesOf(archive));
});

test('data·inclusion and Soliguide: every record is shown or set aside', { skip }, async () => {
  const counts = expectedOf('data-inclusion-*_SYNTHETIQUE.json');
  const structures = await publishFiles(['62'], [['data-inclusion', `${MADE_UP}/data-inclusion-structures_SYNTHETIQUE.json`]]);
  const services = await publishFiles(['62'], [['data-inclusion', `${MADE_UP}/data-inclusion-services_SYNTHETIQUE.json`]]);
  const soliguide = await publishFiles(['62'], [['soliguide', `${MADE_UP}/soliguide-new-search_SYNTHETIQUE.json`]]);
  assert.deepEqual([accounted(structures), servicesOf(structures).length], [counts['structures'], 3]);
  assert.deepEqual([accounted(services), servicesOf(services).length], [counts['services'], 4]);
  assert.deepEqual(servicesOf(soliguide).length, expectedOf('soliguide-new-search_SYNTHETIQUE.json')['lieux']);
});

test('CONF-2 all the made-up files together let no canary out', { skip }, async () => {
  const publication = await publishFiles(['62', '94', '38', '41'], [
    ['gendarmerie', `${MADE_UP}/export-gn-62_SYNTHETIQUE.csv`],
    ['police', `${MADE_UP}/export-pn-62-94_SYNTHETIQUE.csv`],
    ['finess', `${MADE_UP}/etalab-cs1100507-stock_SYNTHETIQUE.csv`],
    ['lannuaire', `${MADE_UP}/data.gouv_local_SYNTHETIQUE.json`],
    ['data-inclusion', `${MADE_UP}/data-inclusion-services_SYNTHETIQUE.json`],
    ['soliguide', `${MADE_UP}/soliguide-new-search_SYNTHETIQUE.json`],
  ]);
  assertNoCanary(publication);
});

test('the real extracts load: counts of each', { skip }, async () => {
  const everywhere = ['01', '02', '77', '971', '972', '973', '974', '976', '977', '978', '986', '988'];
  const load = async (source: string, path: string) => servicesOf(await publishFiles(everywhere, [[source, path]])).length;
  assert.deepEqual(
    {
      police: await load('police', 'official/police/export-pn-extrait-2018-11.csv'),
      gendarmerie: await load('gendarmerie', 'official/gendarmerie/export-gn-extrait.csv'),
      finess: await load('finess', 'official/finess/etalab-cs1100502-stock-20260512-extrait.csv'),
      geolocated: await load('finess', 'official/finess/etalab-cs1100507-stock-20260512-extrait.csv'),
      damaged: await load('finess', 'official/finess/etalab-cs1100507-2016-passe-par-excel-extrait.csv'),
      lannuaire: await load('lannuaire', 'official/lannuaire/data.gouv_local-1-enregistrement.json'),
    },
    { police: 6, gendarmerie: 3, finess: 8, geolocated: 1, damaged: 2, lannuaire: 1 },
  );
});
