import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import Papa from 'papaparse';
import { COMMUNES_FILE, parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import { csv, publish, referentsOf, row, SERVICES_SOURCE, servicesOf, territoryOf, textOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const REFERENTS = { ...SERVICES_SOURCE, source: 'referents', file: 'referents.csv', exemple: true };
const REFERENT_ROWS = `niveau;fonction;structure;telephone;couvre
commune;Personne référente;Mairie de Béthune;03 53 01 00 01;62119
epci;Chargée de mission;Agglomération;;CA de Béthune-Bruay
commune;Personne référente;Mairie d’Hesdin;;62461
commune;Personne référente;Mairie inconnue;;99999
`;

test('a public service keeps its fields in their order, at the centre of its commune', async () => {
  const cells = { ...DAY, nombre: '2', adresse: '12 rue des Exemples', telephone: '0353010001', courriel: 'adj@example.org', presentation: 'Écoute.' };
  assert.deepEqual(servicesOf(await publish(csv(row(cells)))), [
    {
      type: 'Feature',
      id: '62--services-adj',
      geometry: { type: 'Point', coordinates: [2.65, 50.53] },
      properties: {
        id: '62--services-adj', nom: 'Accueil de jour', categorie: 'accueil-jour', nombre: 2, presentation_resume: 'Écoute.',
        telephone: '+33353010001', courriel: 'adj@example.org', confidentialite: 'public', precision: 'commune', adresse: '12 rue des Exemples',
        code_postal: '62400', commune: 'Béthune', code_insee: '62119', couvre: ['62'], source: 'services', date_maj: '2024',
      },
    },
  ]);
});

test('CONF-13 given coordinates are cut to four decimals, exchanged ones put right, impossible ones left', async () => {
  const rows = 'nom;categorie;confidentialite;commune;adresse;latitude;longitude\nA;laeo;public;Béthune;1 rue X;50.529612345;2.642987654\nB;laeo;public;Béthune;2 rue Y;2,64;50,53\nC;laeo;public;Béthune;3 rue Z;48,85;2,35\n';
  const publication = await publish(rows);
  assert.deepEqual(servicesOf(publication).map(({ geometry, properties }) => [geometry?.coordinates, properties.precision]), [
    [[2.643, 50.5296], 'adresse'],
    [[2.64, 50.53], 'adresse'],
    [[2.65, 50.53], 'commune'],
  ]);
  assert.deepEqual(publication.issues.flatMap(({ code, row: line }) => (code.startsWith('coordonnees.') ? [[code, line]] : [])), [['coordonnees.corrigees', 3], ['coordonnees.illisibles', 4]]);
});

test('a merged commune is found by its former name and centred on its parts', async () => {
  const [service] = servicesOf(await publish(csv(row({ ...DAY, commune: 'HUBY ST LEU', code_postal: '' }))));
  assert.deepEqual([service!.geometry?.coordinates, JSON.parse(JSON.stringify(service!.properties)).commune], [[2.035, 50.38], 'Hesdin-la-Forêt']);
});

test('referents keep functions, resolve what they cover, and one that covers nobody is refused', async () => {
  const publication = await publish({ sources: [REFERENTS], files: { 'referents.csv': REFERENT_ROWS } });
  assert.deepEqual(referentsOf(publication).map(({ id, structure, couvre, exemple }) => [id, structure, couvre, exemple]), [
    ['62--referents-l2', 'Mairie de Béthune', ['62119'], true],
    ['62--referents-l3', 'Agglomération', ['epci-200072460'], true],
    ['62--referents-l4', 'Mairie d’Hesdin', ['62447'], true],
  ]);
  assert.ok(textOf(publication, 'index.html').includes('Mairie de Béthune</strong> (exemple fictif)'));
});

test('every file has the shape that the widgets check, and the bytes and hash that territory.json says', async () => {
  const publication = await publish({ sources: [SERVICES_SOURCE, REFERENTS], files: { 'services.csv': csv(row(DAY)), 'referents.csv': REFERENT_ROWS } });
  for (const format of [TERRITORY_FILE, SERVICES_FILE, REFERENTS_FILE, COMMUNES_FILE]) {
    assert.doesNotThrow(() => parsePublished<unknown>(format, textOf(publication, format.name)));
  }
  for (const { nom, octets, sha256 } of territoryOf(publication).fichiers) {
    const bytes = publication.files.get(nom)!;
    assert.deepEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')], [octets, sha256], nom);
  }
});

test('communes come most inhabitants first with their groups and former names', async () => {
  const { communes } = JSON.parse(textOf(await publish(csv(row(DAY))), 'communes.json'));
  assert.deepEqual(communes, [
    ['62041', 'Arras', ['62000'], 2.77, 50.29, 42875, ['arr-bethune'], []],
    ['62119', 'Béthune', ['62400'], 2.65, 50.53, 25224, ['arr-bethune', 'epci-200072460'], []],
    ['62447', 'Hesdin-la-Forêt', ['62140'], 2.04, 50.38, 4480, ['arr-bethune'], ['Huby-Saint-Leu']],
  ]);
});

test('two builds give the same bytes, whatever the order of the rows', async () => {
  const [a, b] = [row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis' })];
  const [first, second] = [await publish(csv(a, b)), await publish(csv(b, a))];
  for (const name of first.files.keys()) assert.equal(textOf(first, name), textOf(second, name), name);
});

test('a repeated key gives two ids and a warning', async () => {
  const publication = await publish(csv(row(DAY), row({ ...DAY, nom: 'Bis' })));
  assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--services--1', '62--services-adj']);
  assert.deepEqual(publication.issues.map(({ code }) => code), ['cle.en-double']);
});

test('SEC-11 no cell of the CSV starts a formula, and a parser finds the values again', async () => {
  const names = ['=1+1', '+cmd|x', '-2+3', '@SUM(1)', 'dire "non", oui', 'a;b'];
  const publication = await publish(csv(...names.map((nom, index) => row({ ...DAY, cle: `r${index}`, nom, telephone: '+33 3 53 01 00 01' }))));
  const { data } = Papa.parse<Record<string, string>>(textOf(publication, 'services.csv').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  for (const cells of data) for (const cell of Object.values(cells)) assert.doesNotMatch(cell, /^[=+\-@\t\r\0]/);
  assert.deepEqual(data.map(({ nom }) => nom?.replace(/^'/, '')), names);
  assert.equal(data[0]?.['telephone'], '03 53 01 00 01');
});

test('SEC-1 the page shows hostile cells as text', async () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = textOf(await publish(csv(row({ ...DAY, nom: hostile, presentation: hostile, adresse: hostile }))), 'index.html');
  assert.doesNotMatch(page, /<script|<img|onerror=(?!alert\(1\)&gt;)/);
});

test('SAF-20 the page gives the numbers first, without script or request', async () => {
  const page = textOf(await publish(csv(row(DAY), row({ cle: 'hu', nom: 'HU', categorie: 'hebergement-urgence', places: '135', confidentialite: 'secret' }))), 'index.html');
  assert.match(page, /^<!doctype html>\n<html lang="fr">/);
  assert.match(page, /<meta name="referrer" content="no-referrer">/);
  for (const href of ['tel:17', 'tel:112', 'sms:114', 'tel:3919', 'tel:115', 'tel:119', 'tel:116006']) assert.ok(page.includes(`href="${href}"`), href);
  assert.ok(!page.includes('tel:114'));
  assert.ok(page.indexOf('tel:17') < page.indexOf('Accueil de jour'));
  assert.ok(page.includes('135\u00a0places d’hébergement protégées, adresses non affichées par sécurité\u00a0: appelez le 115 ou le 3919.'));
  assert.doesNotMatch(page, /<script|<link|<img|src=|url\(/);
});

test('SAF-19 the page promises nothing that it cannot keep', async () => {
  const page = textOf(await publish(csv(row(DAY))), 'index.html');
  assert.doesNotMatch(page, /anonym|sans trace|tout va bien|aucun danger|!(?!doctype)/i);
});

test('CONF-20 a small number of protected places is not said', async () => {
  const page = textOf(await publish(csv(row(DAY), row({ cle: 'hu', nom: 'HU', categorie: 'alt', places: '4', confidentialite: 'secret' }))), 'index.html');
  assert.ok(page.includes('Des lieux d’hébergement existent'));
  assert.doesNotMatch(page, /4\u00a0places/);
});
