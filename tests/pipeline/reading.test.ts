import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { sentenceOf } from '@reperes/pipeline';
import { codesOf, csv, publish, refuse, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const SIAO = { ...SERVICES_SOURCE, source: 'siao', file: 'siao.xlsx' };
const AT = { source: 'services', file: 'services.csv' };

async function xlsx(...rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const data = rows.map((cells) => cells.map((value) => (value === null ? null : { value })));
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

test('CONF-5 an unknown column stops the territory and names the column, not its cells', async () => {
  const issues = await refuse(`nom;categorie;confidentialite;Nom de la référente\nA;laeo;public;Camille Martin\n`);
  assert.deepEqual(issues, [{ code: 'colonne.inconnue', severity: 'error', ...AT, row: 1, column: 'Nom de la référente' }]);
});

test('CONF-5 a column without a title that holds values stops the territory', async () => {
  assert.deepEqual(await refuse('nom;categorie;confidentialite;;\nA;laeo;public;12 rue Cachée;\n'), [
    { code: 'colonne.inconnue', severity: 'error', ...AT, row: 1, column: 'D (sans titre)' },
  ]);
});

test('CONF-5 a column is read when mapped and left when ignored', async () => {
  const source = { ...SERVICES_SOURCE, columns: { 'Nb pl.': 'places' }, ignore: ['Observations internes'] };
  const publication = await publish({ sources: [source], files: { 'services.csv': 'nom;categorie;confidentialite;Nb pl.;Observations internes\nA;alt;secret;12+4;voir Camille\n' } });
  assert.deepEqual(publication.counts, { alt: { entries: 1, places: 16 } });
});

test('CONF-5 a column may not be mapped to a field that does not exist', async () => {
  const source = { ...SERVICES_SOURCE, columns: { Chef: 'nom_du_chef' } };
  assert.deepEqual(codesOf(await refuse({ sources: [source], files: { 'services.csv': csv(row(DAY)) } })), ['territoire.champ']);
});

test('CONF-6 no issue and no sentence holds what a cell holds', async () => {
  const canary = 'CANARI';
  const bad = Object.fromEntries(['nom', 'categorie', 'nombre', 'places', 'confidentialite', 'commune', 'code_postal', 'adresse', 'telephone', 'courriel', 'siret', 'approuve_le'].map((name) => [name, canary]));
  const { issues } = await publish(csv(row(DAY), row(bad)));
  assert.ok(issues.length >= 6);
  assert.ok(!JSON.stringify(issues).includes(canary));
  assert.ok(!issues.map(sentenceOf).join('\n').includes(canary));
});

test('a missing column refuses the territory and names it', async () => {
  assert.deepEqual(await refuse('nom;categorie;commune\nA;laeo;Arras\n'), [
    { code: 'colonne.absente', severity: 'error', ...AT, row: 1, column: 'confidentialite' },
  ]);
});

test('a quote left open refuses the territory with its line', async () => {
  const [issue, ...others] = await refuse(csv(row(DAY), `b;"Guillemet ouvert;laeo;;;public`, row({ ...DAY, cle: 'c' })));
  assert.deepEqual([issue, others], [{ code: 'csv.guillemet', severity: 'error', ...AT, row: 3 }, []]);
  assert.equal(sentenceOf(issue!), 'services.csv, ligne\u00a03\u00a0: un guillemet est ouvert et jamais fermé\u00a0: les lignes suivantes sont avalées. À faire\u00a0: fermez ou retirez le guillemet de cette ligne.');
});

test('line numbers stay true after a cell of several lines', async () => {
  const { issues } = await publish(csv(row({ ...DAY, presentation: 'Une\nphrase\nlongue' }), row({ ...DAY, cle: 'b', nom: '' })));
  assert.deepEqual(issues, [{ code: 'nom.absent', severity: 'error', ...AT, row: 5, column: 'nom' }]);
});

test('a row with too many cells is refused, one with too few is read', async () => {
  const publication = await publish(csv(row(DAY), `${row({ ...DAY, cle: 'b', nom: 'Trop' })};x;y`, 'c;Court;laeo;;;public'));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom), ['Accueil de jour', 'Court']);
  assert.deepEqual(publication.issues, [
    { ...AT, row: 3, code: 'ligne.longue', severity: 'error' },
    { ...AT, row: 4, code: 'ligne.courte', severity: 'warning' },
  ]);
});

test('delimiter, sep= line, UTF-16 and Windows-1252 are found', async () => {
  const text = 'nom\tcategorie\tconfidentialite\tcommune\nÉcoute\tlaeo\tpublic\tBéthune\n';
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
  const windows = new Uint8Array([...text.replaceAll('\t', ',')].map((character) => character.charCodeAt(0)));
  for (const content of [text, `sep=|\r\n${text.replaceAll('\t', '|')}`, utf16, windows]) {
    const [service] = servicesOf(await publish({ files: { 'services.csv': content } }));
    assert.deepEqual([service!.properties.nom, service!.geometry?.coordinates], ['Écoute', [2.65, 50.53]]);
  }
});

test('what is no table refuses the territory, each with its code', async () => {
  const cases: readonly (readonly [string | Uint8Array, string])[] = [
    [new Uint8Array(), 'fichier.vide'],
    ['<html><table><tr><td>nom</td></tr></table></html>', 'fichier.type'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'fichier.type'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'classeur.illisible'],
    ['bonjour', 'entete.introuvable'],
    ['  \n\t\n', 'fichier.vide'],
    ['%PDF-1.7', 'fichier.type'],
  ];
  for (const [content, code] of cases) {
    assert.deepEqual(codesOf(await refuse({ files: { 'services.csv': content } })), [code]);
  }
  assert.deepEqual(codesOf(await refuse({})), ['fichier.absent']);
  assert.deepEqual(codesOf(await refuse({ sources: [{ ...SERVICES_SOURCE, source: 'tableau' }] })), ['source.inconnue']);
  assert.deepEqual(codesOf(await refuse({ files: { 'territory.json': '{' } })), ['territoire.illisible']);
});

test('a table without a row is a warning, and the other sources are published', async () => {
  const other = { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' };
  const publication = await publish({ sources: [SERVICES_SOURCE, other], files: { 'services.csv': csv(), 'liste.csv': csv(row(DAY)) } });
  assert.equal(servicesOf(publication).length, 1);
  assert.deepEqual(publication.issues, [{ code: 'lignes.aucune', severity: 'warning', ...AT }]);
});

test('territory.json faults are named field by field', async () => {
  const issues = await refuse({ files: { 'territory.json': JSON.stringify({ id: '../62', nom: '', departements: ['20'], sources: [{ source: 'services', file: '../secret.csv', date: 'hier' }] }) } });
  assert.deepEqual(issues.map(({ column }) => column), [
    'id', 'nom', 'departements', 'sources[0].file', 'sources[0].title', 'sources[0].publisher', 'sources[0].licence', 'sources[0].date',
  ]);
});

test('SEC-10 a workbook that inflates too much is not opened', async () => {
  const bytes = await xlsx(['nom', 'categorie', 'confidentialite'], ['x'.repeat(30_000), 'laeo', 'public'], ...Array.from({ length: 80 }, (_, index) => ['y'.repeat(30_000) + index, 'laeo', 'public']));
  assert.deepEqual(codesOf(await refuse({ files: { 'services.csv': bytes } })), ['classeur.suspect']);
});

test('a workbook named .csv is a workbook; a SIAO sheet is read under its titles', async () => {
  const bytes = await xlsx(
    ['SIAO – cartographie', null, null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
    ['Arrondissement', 'Nom du dispositif', 'Type', 'Commune', 'Tél.', 'HU FVV', 'ALT FVV', 'Adresse confidentielle (O/N)', 'Observations'],
    ['Béthune', 'Accueil (exemple)', 'AJ FVV', 'BETHUNE', '353010007', null, null, 'N', null],
    ['Béthune', 'Écoute (exemple)', 'L.A.E.O.', '"', '3919', null, null, 'idem', null],
    ['Béthune', 'HU FVV', 'HU FVV', 'Béthune', null, '22 (dont 2 PMR)', 4, 'O', null],
    ['Béthune', 'Auteurs', 'Hébgt auteurs', 'Béthune', null, null, null, 'N', null],
    ['Béthune', 'Permanence', 'LAEO', 'Arras', null, null, null, 'N', 'adresse à ne pas diffuser'],
    ['Béthune', 'Point écoute', 'LAEO', 'Arras', null, null, null, null, null],
    ['Béthune', 'Sous-total', null, null, null, 22, 4, null, null],
    ['* note de bas de page', null, null, null, null, null, null, null, null],
  );
  const publication = await publish({ sources: [{ ...SIAO, file: 'siao.csv' }], files: { 'siao.csv': bytes } });
  assert.deepEqual(publication.counts, {
    'accueil-jour': { entries: 1, places: 0 },
    laeo: { entries: 3, places: 0 },
    'hebergement-urgence': { entries: 1, places: 22 },
    alt: { entries: 1, places: 4 },
    'hebergement-auteurs': { entries: 1, places: 0 },
  });
  assert.deepEqual(servicesOf(publication).map(({ properties }) => [properties.nom, properties.telephone, properties.couvre]), [
    ['Accueil (exemple)', '+33353010007', ['arr-bethune']],
    ['Écoute (exemple)', '3919', ['arr-bethune']],
  ]);
  assert.deepEqual(publication.issues.map(({ code, row: line }) => [code, line]), [
    ['lignes.ignorees', undefined], ['confidentialite.sans-accord', 7], ['confidentialite.inconnue', 9],
  ]);
});
