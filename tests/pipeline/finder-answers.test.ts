/** From the files of a territory to what the finder answers, commune by commune, without a network. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Commune, readCommunes } from '@reperes/commune-search';
import type { PublicationInMemory } from '@reperes/pipeline';
import { runInMemory } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { type Contact, findContacts, type FinderData, reasonText } from '@reperes/referent-finder';
import { parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import { expected, publishSample, SAMPLES, skip } from './samples.js';
import { textOf } from './territory.js';

const LIST = 'prefecture/referents-vif-arr-bethune_SYNTHETIQUE.csv';
const OFFICIAL = join(process.cwd(), '../shared/data/official');
const SOURCES = join(process.cwd(), 'data/sources/62');

/** A day on which nothing of the samples is to be confirmed. */
const DAY = new Date('2024-06-01T10:00:00Z');

interface Finder {
  readonly communes: readonly Commune[];
  answers(nom: string): Contact[];
}

function finderOf(publication: PublicationInMemory): Finder {
  const data: FinderData = {
    territory: parsePublished(TERRITORY_FILE, textOf(publication, 'territory.json')),
    referents: parsePublished(REFERENTS_FILE, textOf(publication, 'referents.json')),
    services: parsePublished(SERVICES_FILE, textOf(publication, 'services.geojson')),
  };
  const { communes } = readCommunes(publication.files.get('communes.json')!);
  return { communes, answers: (nom) => findContacts(communes.find((commune) => commune.nom === nom)!, data, DAY) };
}

async function publishTogether(departement: string, files: readonly (readonly [source: string, path: string])[]): Promise<PublicationInMemory> {
  const sources = files.map(([source], index) => ({ source, id: `s${index}`, file: `f${index}`, date: '2024', title: 'Essai', publisher: 'Essai', licence: 'LO-2.0' }));
  const content = new Map([['territory.json', new TextEncoder().encode(JSON.stringify({ id: departement, nom: 'Essai', departements: [departement], sources }))]]);
  files.forEach(([, path], index) => content.set(`f${index}`, new Uint8Array(readFileSync(path))));
  const result = await runInMemory({ files: content, reference: loadReferenceData(), genereLe: '2024-06-01' });
  return result.status === 'published' ? result : assert.fail(JSON.stringify(result.issues));
}

function line({ rang, lieu, titre, raisons }: Contact): string {
  return `${rang} | ${lieu ?? titre} | ${raisons.map(reasonText).join(' + ')}`;
}

interface Expected {
  readonly communes_sans_referent: readonly string[];
  readonly correspondance: readonly { readonly nom: string; readonly telephone_present: boolean }[];
}

test('each of the 92 communes that have a referent in the list of Béthune is answered by its own town hall first', { skip }, async () => {
  const { correspondance } = expected<Expected>(LIST);
  const { answers } = finderOf(await publishSample(LIST, { departement: '62', source: 'referents' }));
  assert.equal(correspondance.length, 92);
  for (const { nom } of correspondance) {
    const [first, ...others] = answers(nom);
    assert.deepEqual([first!.rang, first!.raisons], ['commune', [{ kind: 'commune' }]], nom);
    assert.match(first!.lieu!, /^Mairie d/, nom);
    assert.deepEqual(others.filter(({ rang }) => rang === 'commune'), [], nom);
    assert.ok(others.some(({ rang }) => rang === 'hopital'), nom);
  }
});

test('each of the 12 communes without a referent in the list of Béthune is answered by the next level that covers it', { skip }, async () => {
  const { communes_sans_referent: without } = expected<Expected>(LIST);
  const { answers } = finderOf(await publishSample(LIST, { departement: '62', source: 'referents' }));
  assert.equal(without.length, 12);
  for (const nom of without) {
    assert.deepEqual(
      answers(nom).map(({ rang, raisons }) => `${rang} | ${raisons.map(reasonText).join()}`),
      ['hopital | Couvre l’arrondissement de Béthune', 'hopital | Couvre l’arrondissement de Béthune'],
      nom,
    );
  }
});

test('with the real file of competence, the unit that answers for a commune and its referent come before the hospitals', { skip }, async () => {
  const { answers } = finderOf(
    await publishTogether('62', [
      ['competence', join(OFFICIAL, 'competence-territoriale/competence-62-extrait-2026-08.csv')],
      ['gendarmerie', join(SAMPLES, 'formats-officiels/export-gn-62_SYNTHETIQUE.csv')],
      ['police', join(SAMPLES, 'formats-officiels/export-pn-62-94_SYNTHETIQUE.csv')],
      ['referents', join(SAMPLES, LIST)],
    ]),
  );
  // Cambrin has no referent: the commissariat of Béthune answers for it, and so does who is referent there.
  assert.deepEqual(answers('Cambrin').map(line).slice(0, 3), [
    'unite | Commissariat de police de Béthune | Couvre votre commune',
    'unite | Commissariat de police de Béthune | Travaille dans l’unité qui couvre votre commune',
    answers('Cambrin').map(line)[2],
  ]);
  assert.match(answers('Cambrin').map(line)[2]!, /^hopital \| .* \| Couvre l’arrondissement de Béthune$/);
  const [unit] = answers('Cambrin');
  assert.deepEqual([unit!.adresse?.endsWith('62400, Béthune'), unit!.telephone?.startsWith('+333')], [true, true], 'with the address and phone of the other file');
  assert.deepEqual(answers('Beuvry').map(({ rang }) => rang).slice(0, 3), ['commune', 'unite', 'unite']);
});

test('each commune of the real extracts of competence is answered by the unit that its row names, and by no other unit', { skip }, async () => {
  for (const [departement, file] of [['62', 'competence-62-extrait-2026-08.csv'], ['94', 'competence-94-2026-08.csv']] as const) {
    const path = join(OFFICIAL, 'competence-territoriale', file);
    const { answers, communes } = finderOf(
      await publishTogether(departement, [
        ['competence', path],
        ['gendarmerie', join(SAMPLES, 'formats-officiels/export-gn-62_SYNTHETIQUE.csv')],
        ['police', join(SAMPLES, 'formats-officiels/export-pn-62-94_SYNTHETIQUE.csv')],
      ]),
    );
    const names = new Map(communes.map(({ codeInsee, nom }) => [codeInsee, nom]));
    const rows = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).map((row) => row.split(';').map((cell) => cell.replaceAll('"', '')));
    assert.equal(rows.length, departement === '62' ? 177 : 47);
    for (const [code = '', , , , unit = ''] of rows) {
      const units = answers(names.get(code)!).filter(({ rang }) => rang === 'unite');
      assert.deepEqual(units.map(line), [`unite | ${unit} | Couvre votre commune`], code);
    }
  }
});

test('each of the 887 communes of Pas-de-Calais gives at least one contact with a reason, from the sources that are in the repository', async () => {
  const files = new Map(readdirSync(SOURCES).map((name) => [name, new Uint8Array(readFileSync(join(SOURCES, name)))]));
  const result = await runInMemory({ files, reference: loadReferenceData(), genereLe: '2026-11-22' });
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  const { communes, answers } = finderOf(result);
  assert.equal(communes.length, 887);
  for (const { nom } of communes) {
    const contacts = answers(nom);
    assert.ok(contacts.length > 0 && contacts.every(({ raisons }) => raisons.length > 0 && raisons.every((reason) => reasonText(reason) !== '')), nom);
    assert.ok(contacts.some(({ telephone, courriel, site }) => telephone ?? courriel ?? site), `${nom} can reach someone`);
  }
});

