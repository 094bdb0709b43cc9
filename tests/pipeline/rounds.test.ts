import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleRow, templateWorkbook } from '@reperes/pipeline';
import { parsePublished, ROUNDS_FILE } from '@reperes/schema';
import { codesOf, csv, everythingIn, publish, refuse, row, SERVICES_SOURCE, servicesOf, territoryOf, textOf } from './territory.js';

const ROUNDS_SOURCE = { ...SERVICES_SOURCE, source: 'rounds', id: 'tournees', file: 'tournees.csv' };

const STOPS = `cle;service;confidentialite;commune;lieu;quand;pour;telephone
b1;Bus des droits;public;Béthune;place du marché;lundi 9h-12h;femmes|familles;03 53 01 00 40
b2;Bus des droits;public;Arras;1 rue des Exemples;mardi 14h-17h;;03 53 01 00 40
`;

function stops(content: string) {
  return publish({ sources: [ROUNDS_SOURCE], files: { 'tournees.csv': content } });
}

test('stops say where, when and for whom, in a file of their own', async () => {
  const publication = await stops(STOPS);
  const { rounds } = parsePublished(ROUNDS_FILE, textOf(publication, 'rounds.json'));
  assert.deepEqual(rounds[0], {
    id: '62--tournees-b1', nom: 'Bus des droits', position: [2.65, 50.53], precision: 'commune', couvre: ['62'], source: 'tournees', date_maj: '2024',
    adresse: 'place du marché', commune: 'Béthune', code_insee: '62119', horaires_accueil: 'Mo 09:00-12:00',
    horaires_intervalles: { regles: [{ jours: [1], heures: [[540, 720]] }] }, horaires_texte: 'lundi 9h-12h', publics: ['femmes', 'familles'],
    telephone: '+33353010040',
  });
  assert.deepEqual(rounds.map(({ id }) => id), servicesOf(publication).map(({ id }) => id));
  assert.equal(territoryOf(publication).fichiers.find(({ nom }) => nom === 'rounds.json')?.enregistrements, 2);
});

test('a territory without mobile service has no such file', async () => {
  const publication = await publish(csv(row({ nom: 'Écoute', categorie: 'laeo', confidentialite: 'public', commune: 'Béthune' })));
  assert.ok(!publication.files.has('rounds.json'));
});

test('CONF-2 a stop that is not public is in no file', async () => {
  const publication = await stops(STOPS.replace('b2;Bus des droits;public', 'b2;Bus des droits;secret').replace(/;03 53 01 00 40/g, ';'));
  const { rounds } = parsePublished(ROUNDS_FILE, textOf(publication, 'rounds.json'));
  assert.deepEqual(rounds.map(({ id }) => id), ['62--tournees--1']);
  assert.doesNotMatch(everythingIn(publication), /rue des exemples/i);
});

test('CONF-18 a stop at the address of a shelter is closed with it', async () => {
  const shelter = row({ cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', adresse: '1, rue des EXEMPLES' });
  const publication = await publish({ sources: [ROUNDS_SOURCE, SERVICES_SOURCE], files: { 'tournees.csv': STOPS.replace(/;03 53 01 00 40/g, ';'), 'services.csv': csv(shelter) } });
  assert.deepEqual(parsePublished(ROUNDS_FILE, textOf(publication, 'rounds.json')).rounds.map(({ id }) => id), ['62--tournees--1']);
});

test('CONF-1 the template of stops asks for confidentiality and for the day', async () => {
  const issues = await refuse({ sources: [ROUNDS_SOURCE], files: { 'tournees.csv': 'service;commune\nBus;Béthune\n' } });
  assert.deepEqual(codesOf(issues), ['colonne.absente', 'colonne.absente']);
});

test('the template of stops is read back as it is filled', async () => {
  const publication = await publish({ sources: [ROUNDS_SOURCE], files: { 'tournees.csv': templateWorkbook('rounds', [exampleRow('rounds', { commune: 'Béthune' })]) } });
  const [round] = parsePublished(ROUNDS_FILE, textOf(publication, 'rounds.json')).rounds;
  assert.deepEqual([round!.nom, round!.adresse, round!.horaires_accueil, round!.publics], ['Bus Exemple', 'place du marché', 'Tu 09:00-12:00', ['femmes']]);
});
