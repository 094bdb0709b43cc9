/** What is walked: every file of every folder, beside and below them, and only folders that have their sources. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { check, OPEN, sentencesOf, services, SHELTER, sourcesOf } from './wall.js';

const SOURCES = sourcesOf({ 'prive.csv': services(SHELTER), 'ouvert.csv': services(OPEN) });
const OTHER = sourcesOf({ 'prive.csv': services({ ...SHELTER, nom: 'Foyer Merisier', adresse: '3 rue du Faux Peuplier', commune: 'Moulins', code_postal: '03000', telephone: '04 65 71 00 09', courriel: '', site_web: '', siret: '', finess: '', latitude: '', longitude: '' }) });
const STREET = 'au 12 bis boulevard du Bois Joli';

test('CONF-24 a folder whose sources are gone is a fault that names it, be it searched or not', async () => {
  const { faults } = await check({ 62: SOURCES }, { '62/index.html': 'rien', 'ancien/index.html': 'rien' });
  assert.deepEqual(faults, [{ code: 'sans-sources', folder: 'ancien' }]);
  const leaking = await check({ 62: SOURCES }, { '62/index.html': 'rien', 'ancien/index.html': STREET });
  assert.deepEqual(leaking.faults.map(({ code }) => code), ['sans-sources', 'retenue']);
  assert.match(sentencesOf(leaking)[0]!, /^ancien : ce dossier publié n’a plus ses sources/);
});

test('CONF-24 a source that is declared and gone is a fault that names it: what it withholds cannot be searched for', async () => {
  for (const file of ['prive.csv', 'territory.json']) {
    const left = Object.fromEntries(Object.entries(SOURCES).filter(([name]) => name !== file));
    const checked = await check({ 62: left }, { '62/index.html': STREET });
    assert.ok(checked.faults.some((fault) => fault.code === 'source-absente' && fault.folder === '62' && fault.file === file), file);
    assert.match(sentencesOf(checked).join('\n'), new RegExp(`62 : le fichier ${file.replace('.', '\\.')}, annoncé dans ses sources, n’y est plus`));
  }
});

test('CONF-24 a file that cannot be opened is a fault, not a file that holds nothing', async () => {
  const zip = zipSync({ 'a.txt': strToU8(STREET) });
  const offset = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10;
  const unknownMethod = Uint8Array.from(zip, (byte, at) => (at === offset ? 97 : byte));
  const cut = gzipSync(strToU8(STREET)).subarray(0, 14);
  for (const [path, bytes] of [['62/a.zip', unknownMethod], ['62/a.json.gz', cut], ['62/a.pdf', strToU8('%PDF-1.7')]] as const) {
    assert.deepEqual((await check({ 62: SOURCES }, { [path]: bytes })).faults, [{ code: 'illisible', file: path }], path);
  }
});

test('CONF-24 an ensemble has the sources of its parts, and is a fault when one of them has none', async () => {
  const ensemble = (...parts: readonly string[]) => JSON.stringify({ territoires: parts.map((part) => ({ dossier: `../${part}/` })) });
  const published = { '62/index.html': '', '03/index.html': '', 'france/ensemble.json': ensemble('62', '03') };
  assert.deepEqual((await check({ 62: SOURCES, '03': OTHER }, published)).faults, []);
  assert.deepEqual((await check({ 62: SOURCES, '03': OTHER }, { ...published, 'france/ensemble.json': ensemble('62', '44') })).faults, [{ code: 'sans-sources', folder: 'france' }]);
});

test('CONF-24 files beside the folders, in sub-folders and in an ensemble are searched for the values of every territory', async () => {
  const ensemble = JSON.stringify({ territoires: [{ dossier: '../62/' }, { dossier: '../03/' }] });
  for (const path of ['index.html', 'communes-france.json', '62/photos/plan.svg', 'france/index.html', 'france/services.pmtiles', '03/a/b/c.json']) {
    const published = { '62/index.html': '', '03/index.html': '', 'france/ensemble.json': ensemble };
    for (const [text, territory] of [[STREET, '62'], ['3 rue du Faux Peuplier', '03']] as const) {
      const { faults } = await check({ 62: SOURCES, '03': OTHER }, { ...published, [path]: path.endsWith('.pmtiles') ? new Uint8Array(Buffer.concat([Buffer.from('PMTiles'), gzipSync(strToU8(text))])) : text });
      assert.deepEqual(faults.map((fault) => fault.code === 'retenue' && [fault.file, fault.territory]), [[path, territory]], path);
    }
  }
});

test('CONF-24 a territory’s own folder is searched for its own values alone: an address is another place elsewhere', async () => {
  assert.deepEqual((await check({ 62: SOURCES, '03': OTHER }, { '62/index.html': '3 rue du Faux Peuplier', '03/index.html': STREET })).faults, []);
});

test('CONF-25 every string of territory.json is searched, at any depth, and the fault names the field', async () => {
  const told = {
    nom: STREET, sources: [{ id: 'a' }, { id: 'b', title: STREET, publisher: 'Association X, 12 bis bd du Bois Joli', url: 'https://x.example/?tel=0353015577', licence: 'accord, 03 53 01 55 77' }],
    territoires: [{ id: 'refuge-les-hirondelles', nom: 'Réseau des Hirondelles', note: STREET, communes: ['62041'] }],
    numeros: [{ nom: 'Refuge Les Hirondelles', pour: 'La nuit, le 03 53 01 55 77', langues: ['français', STREET], source: { url: 'https://x.example/12-bis-boulevard-du-bois-joli' } }], 'Refuge Les Hirondelles': 1,
  };
  const { faults } = await check({ 62: SOURCES }, { '62/territory.json': JSON.stringify(told) });
  const fields = faults.map((fault) => (fault.code === 'retenue' ? fault.field : ''));
  for (const field of [
    'nom', 'sources[1].title', 'sources[1].publisher', 'sources[1].url', 'sources[1].licence', 'territoires[0].id', 'territoires[0].nom', 'territoires[0].note', 'numeros[0].nom', 'numeros[0].pour', 'numeros[0].langues[1]',
    'numeros[0].source.url', 'Refuge Les Hirondelles',
  ]) assert.ok(fields.includes(field), field);
  assert.match(sentencesOf({ territories: [], faults })[0]!, /^62\/territory\.json \(nom\) contient une valeur retenue \(adresse\) de prive\.csv, ligne 2, colonne « adresse »$/);
});

test('CONF-22 CONF-6 a fault gives the published file, the source file, the row and the column, never the value', async () => {
  const everything = Object.values(SHELTER).join(' ; ');
  const checked = await check({ 62: SOURCES }, { '62/index.html': everything, '62/services.geojson': everything });
  const text = `${sentencesOf(checked).join('\n')}\n${JSON.stringify(checked)}`;
  assert.doesNotMatch(text, /hirondelles|bois.joli|0?3 ?53 ?01|12345678|620990004|50[.,]29/i);
  assert.deepEqual(sentencesOf(checked).map((sentence) => /\((.*)\) de prive\.csv, ligne 2, colonne « (.*) »$/.exec(sentence)?.slice(1)), [...Array(2)].flatMap(() => [
    ['adresse', 'adresse'], ['identifiant', 'siret'], ['identifiant', 'finess'], ['coordonnées', 'latitude'], ['contact', 'telephone'], ['contact', 'courriel'], ['site', 'courriel'], ['nom', 'nom'],
  ]));
});

test('CONF-23 the values that are looked for are counted, and those that stand where the run reads them as open', async () => {
  const trapped = sourcesOf(
    { 'prive.csv': services(SHELTER), 'ouvert.csv': services({ ...OPEN, presentation: STREET, site_web: 'https://hirondelles-arras.example/' }), 'referents.csv': 'fonction;structure;telephone\nRéférente;Réseau;03 53 01 55 77\n' },
    { territoires: [{ id: 'x', nom: 'Refuge Les Hirondelles' }] },
  );
  const published = { '62/index.html': '' };
  assert.deepEqual((await check({ 62: trapped }, published)).territories, [{ id: '62', searched: 8, traps: 4 }]);
  assert.deepEqual((await check({ 62: SOURCES }, published)).territories, [{ id: '62', searched: 8, traps: 0 }]);
  assert.deepEqual((await check({ 62: sourcesOf({ 'ouvert.csv': services(OPEN) }) }, published)).territories, [{ id: '62', searched: 0, traps: 0 }]);
});

test('CONF-23 protected rows with values of which none is looked for are a fault', async () => {
  // An address that the readers do not know how to take apart: no type of street, no name.
  const odd = sourcesOf({ 'prive.csv': 'nom;categorie;confidentialite;telephone\nRefuge;hebergement-urgence;secret;code 1234 56 7890\n' });
  assert.deepEqual((await check({ 62: odd }, { '62/index.html': '' })).faults, [{ code: 'aveugle', folder: '62' }]);
  const nothing = sourcesOf({ 'prive.csv': services({ nom: 'Hébergement', categorie: 'hebergement-urgence', confidentialite: 'secret', adresse: 'adresse confidentielle', telephone: '115' }) });
  assert.deepEqual((await check({ 62: nothing }, { '62/index.html': '' })).faults, []);
});
