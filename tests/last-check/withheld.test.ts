/** What is withheld: whose, and what a signature, a switchboard or another town opens. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { check, kindsIn, OPEN, services, sentencesOf, SHELTER, sourcesOf } from './wall.js';
import type { Row } from './wall.js';

const PHONE = '03 53 01 55 77';

/** A shelter, and open rows beside it. */
const beside = (...rows: readonly Row[]) => sourcesOf({ 'prive.csv': services(SHELTER), 'ouvert.csv': services(...rows) });

test('CONF-34 phones, e-mails and streets in any text of a protected row, in ignored and unknown columns, are looked for', async () => {
  const told: readonly Row[] = [
    { presentation: 'Appeler le 03 53 01 55 88, au 8 rue du Faux Cygne, portail bleu' }, { horaires: 'lundi au 8 rue du Faux Cygne, 03 53 01 55 88' }, { 'Observations internes': '8, rue du Faux Cygne (03.53.01.55.88)' },
    { nom: 'Refuge, 8 rue du Faux Cygne', Divers: '03 53 01 55 88' }, { commune: '8 rue du Faux Cygne, Arras', reference: '+33 3 53 01 55 88' },
  ];
  for (const more of told) {
    const sources = sourcesOf({ 'prive.csv': services({ ...SHELTER, ...more }) });
    assert.deepEqual(await kindsIn(sources, 'au 8 rue du Faux-Cygne'), ['adresse'], JSON.stringify(more));
    assert.deepEqual(await kindsIn(sources, '03 53 01 55 88'), ['contact'], JSON.stringify(more));
  }
  const cheap = sourcesOf({ 'prive.csv': services({ ...SHELTER, presentation: '12 place en urgence, 4 cours de français par mois' }) });
  assert.deepEqual(await kindsIn(cheap, '12 place en urgence et 4 cours de français'), []);
});

test('CONF-2 every address and phone of a spreadsheet of a SIAO is looked for: second line, on call, in remarks', async () => {
  const siao = 'Nom du dispositif;Type;Ville;Adresse 1;Adresse suite;Tel;Astreinte;Adresse confidentielle O/N;Observations\nRefuge Merle;HU FVV;Arras;3 rue du Loup Gris;5 rue du Loup Noir;03 53 01 33 33;03 53 01 33 34;O;8 rue du Faux Cygne, 03 53 01 33 35\nÉcoute;LAEO;Lens;;;;;N;\n';
  const sources = sourcesOf({ 'siao.csv': siao });
  for (const text of ['3 rue du Loup Gris', '5 rue du Loup Noir', '8 rue du Faux Cygne']) assert.deepEqual(await kindsIn(sources, text), ['adresse'], text);
  for (const text of ['03 53 01 33 33', '03 53 01 33 34', '03 53 01 33 35']) assert.deepEqual(await kindsIn(sources, text), ['contact'], text);
  const { faults } = await check({ 62: sources }, { '62/index.html': '5 rue du Loup Noir' });
  assert.deepEqual(faults.map((fault) => (fault.code === 'retenue' ? fault.where.column : '')), ['Adresse suite']);
});

test('CONF-34 what stands in a hidden sheet is looked for, unless an open row gives it as its own', async () => {
  const table = (rows: readonly Row[]) => services(...rows).trim().split('\n').map((line) => line.split(';').map((cell) => ({ value: cell.replace(/^"|"$/g, '') })));
  const bytes = new Uint8Array(await writeXlsxFile([
    { data: table([OPEN]), sheet: 'Ouvert' },
    { data: table([{ ...OPEN, nom: 'Ancien lieu', adresse: '3 rue du Faux Peuplier', telephone: '03 53 01 22 22', courriel: OPEN['courriel']! }]), sheet: 'Masquée' },
  ]).toBuffer());
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzipSync(bytes);
  parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml']!).replace('name="Masquée"', "name=\"Masquée\" state = 'hidden'"));
  const sources = { 'territory.json': JSON.stringify({ id: '62', departements: ['62'], sources: [{ source: 'services', file: 'c.xlsx' }] }), 'c.xlsx': zipSync(parts) };
  const published = { '62/index.html': `3 rue du Faux Peuplier, 03 53 01 22 22, ${OPEN['courriel']}, ${OPEN['adresse']}` };
  assert.deepEqual(sentencesOf(await check({ 62: sources }, published)), [
    '62/index.html contient une valeur retenue (adresse) de c.xlsx, feuille « Masquée », ligne 2, colonne « adresse »',
    '62/index.html contient une valeur retenue (contact) de c.xlsx, feuille « Masquée », ligne 2, colonne « telephone »',
  ]);
});

test('CONF-27 a phone that three places give is a switchboard; copies of a shelter are one place', async () => {
  const open = (nom: string): Row => ({ ...OPEN, cle: nom, nom, adresse: '', courriel: '', telephone: PHONE });
  assert.deepEqual(await kindsIn(beside(open('A')), PHONE), ['contact']);
  assert.deepEqual(await kindsIn(beside(open('A'), open('B')), PHONE), []);
  const copies = sourcesOf({ 'prive.csv': services(SHELTER, { ...SHELTER, cle: 'b', nom: 'Les Hirondelles', categorie: 'autre' }, { ...SHELTER, cle: 'c', nom: 'HU Arras centre', siret: '', finess: '' }), 'ouvert.csv': services(open('A')) });
  assert.deepEqual(await kindsIn(copies, PHONE), ['contact']);
  const opened = beside({ ...open('A'), adresse: SHELTER['adresse']! }, { ...open('B'), siret: SHELTER['siret']! });
  assert.deepEqual(await kindsIn(opened, PHONE), ['contact']);
  const referents = 'niveau;fonction;structure;telephone;couvre\nreseau;Référente;Réseau A;03 53 01 55 77;62\nreseau;Référente;Réseau B;03 53 01 55 77;62\n';
  assert.deepEqual(await kindsIn(sourcesOf({ 'prive.csv': services(SHELTER), 'referents.csv': referents }), PHONE), []);
});

test('CONF-27 so is a domain that three places use, and never an address', async () => {
  const open = (nom: string): Row => ({ ...OPEN, cle: nom, nom, courriel: `${nom}@hirondelles-arras.example`, adresse: SHELTER['adresse']! });
  const sources = beside(open('a'), open('b'), { ...open('c'), adresse: '' }, { ...open('d'), adresse: '' });
  assert.deepEqual(await kindsIn(sources, 'c@hirondelles-arras.example'), []);
  assert.ok((await kindsIn(sources, 'refuge@hirondelles-arras.example')).includes('contact'));
  assert.deepEqual(await kindsIn(sources, '12 bis boulevard du Bois Joli'), ['adresse']);
});

test('CONF-28 a signature opens a name, a site and a contact, and never a place', async () => {
  const signed = { approuve_par: 'Directrice', approuve_le: '2026-11-01' };
  const text = `Refuge Les Hirondelles ${PHONE} ${SHELTER['site_web']} ${SHELTER['adresse']} ${SHELTER['siret']} 50.29123, 2.77765`;
  const row = { ...OPEN, telephone: PHONE, site_web: SHELTER['site_web']!, presentation: text };
  assert.deepEqual(await kindsIn(beside(row), text), ['adresse', 'contact', 'coordonnées', 'identifiant', 'nom', 'site']);
  assert.deepEqual(await kindsIn(beside({ ...row, ...signed }), text), ['adresse', 'coordonnées', 'identifiant']);
  const numeros = [{ numero: PHONE, nom: 'Les Hirondelles', ...signed }];
  assert.deepEqual(await kindsIn(sourcesOf({ 'prive.csv': services(SHELTER) }, { numeros }), `${PHONE}, Refuge Les Hirondelles`), []);
  assert.deepEqual(await kindsIn(sourcesOf({ 'prive.csv': services(SHELTER) }, { numeros: [{ numero: PHONE }] }), PHONE), ['contact']);
  const territoires = [{ id: 'reseau-x', nom: 'Réseau des Hirondelles', communes: ['62041'], ...signed }];
  assert.deepEqual(await kindsIn(sourcesOf({ 'prive.csv': services(SHELTER) }, { territoires }), 'Réseau des Hirondelles'), []);
});

test('CONF-32 a kind of service, a commune or a word in small letters is no name, nor the mailbox of a provider a site', async () => {
  for (const nom of ['Hébergement d’urgence Arras', 'CHRS Lens', 'HU FVV', 'hébergement d’urgence dédié (places du plan)', 'Le Relais']) {
    const sources = sourcesOf({ 'prive.csv': services({ ...SHELTER, nom, courriel: 'refuge62@orange.fr', site_web: '' }) });
    assert.deepEqual(await kindsIn(sources, `${nom}, accueil@orange.fr, Le Relais`), [], nom);
    assert.deepEqual(await kindsIn(sources, 'refuge62@orange.fr'), ['contact']);
  }
});

test('CONF-2 an address that an open row of another town bears is another place, and without a town may be the same', async () => {
  const open = (commune: string): Row => ({ ...OPEN, adresse: SHELTER['adresse']!, commune });
  assert.deepEqual(await kindsIn(beside(open('Lens')), '12 bis boulevard du Bois Joli'), []);
  for (const commune of ['', 'Arras', 'ARRAS CEDEX']) assert.deepEqual(await kindsIn(beside(open(commune)), '12 bis boulevard du Bois Joli'), ['adresse'], commune);
});

test('CONF-3 of a contact row the place and the streets of its texts are looked for, and not how to reach it', async () => {
  const sources = sourcesOf({ 'prive.csv': services({ ...SHELTER, categorie: 'laeo', confidentialite: 'contact', presentation: 'Au 8 rue du Faux Cygne' }) });
  assert.deepEqual(await kindsIn(sources, `12 bis boulevard du Bois Joli, 8 rue du Faux Cygne, ${PHONE}, Refuge Les Hirondelles`), ['adresse']);
});
