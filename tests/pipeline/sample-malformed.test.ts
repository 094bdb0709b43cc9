/** One fault a file: what each gives, by codes and rows, and never a canary. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { decode, readPhone } from '@reperes/pipeline';
import { assertNoCanary, expected, runSample, SAMPLES, sampleBytes, skip } from './samples.js';
import { everythingIn, REFERENCE, servicesOf } from './territory.js';

/** A SIAO file need not say what is confidential: all is then counted and hidden. */
const SIAO = { departement: '62', source: 'siao', ignore: ['id', 'defaut'] };

interface Outcome {
  /** Entries counted; absent when the file is refused. */
  readonly entries?: number;
  /** Code and row, said of the file. */
  readonly told?: readonly (readonly [code: string, row?: number])[];
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  '01-utf16le-bom-tab.txt': { entries: 3, told: [['encodage.utf-16']] },
  '02-melange-utf8-cp1252.csv': { entries: 2, told: [['encodage.windows-1252', 3], ['encodage.melange', 3]] },
  '03-mojibake.csv': { entries: 3, told: [['encodage.double', 2]] },
  '04-mac-roman.csv': { entries: 1, told: [['encodage.mac-roman', 2]] },
  '05-sep-bom-crlf.csv': { entries: 3 },
  // Row 6 swallows "Bon": nothing of the file is published; the row is named, and what else is wrong above it.
  '06-lignes-inegales.csv': { told: [['csv.guillemet', 6], ['ligne.courte', 2], ['ligne.longue', 3]] },
  // Two rows are one formula at one address.
  '07-injection.csv': { entries: 20, told: [['doublon.possible', 7]] },
  '07-injection.xlsx': { entries: 17 },
  '08-cellule-enorme.csv': { entries: 2, told: [['cellule.longue', 2], ['texte.trop-long', 2], ['doublon.possible', 3]] },
  '09-mille-colonnes.csv': { told: [['fichier.trop-gros']] },
  '10-octets-nuls.csv': { entries: 2, told: [['encodage.nul', 2]] },
  '14-doublons.csv': { entries: 5, told: [['doublon.possible', 3], ['doublon.possible', 4], ['doublon.possible', 5]] },
  '15-html-deguise.xls': { told: [['fichier.type']] },
  '16-xlsx-nomme.csv': { told: [['colonne.absente', 1]] },
  '17-vide.csv': { told: [['fichier.vide']] },
  '18-entete-seule.csv': { entries: 0, told: [['lignes.aucune']] },
};

/** Every row lacks its mark, hostile cells have hostile links, and this small reference lacks communes: said row by row. */
const OF_ROWS = /^(?:confidentialite|telephone|site|nom|horaires|commune)\./;

for (const [file, { entries, told = [] }] of Object.entries(OUTCOMES)) {
  test(`CONF-6 malformed/${file} is ${entries === undefined ? 'refused' : 'read'} with its codes`, { skip }, async () => {
    const result = await runSample(sampleBytes(`malformed/${file}`), { ...SIAO, reference: REFERENCE });
    assert.equal(result.status, entries === undefined ? 'refused' : 'published', JSON.stringify(result.issues));
    const codes = result.issues.filter(({ code }) => !OF_ROWS.test(code)).map(({ code, row }) => (row === undefined ? [code] : [code, row]));
    assert.deepEqual(codes, told);
    if (result.status === 'published') {
      assert.equal(Object.values(result.counts).reduce((sum, count) => sum + count.entries, 0), entries);
      assertNoCanary(everythingIn(result));
    } else assertNoCanary(JSON.stringify(result.issues));
  });
}

test('every malformed file has its test', { skip }, () => {
  const apart = ['11-codes-insee.csv', '12-coordonnees.csv', '13-confidentiel.csv', '19-virgule-decimale.csv', '20-horaires.csv', '21-telephones.csv'];
  assert.deepEqual(readdirSync(join(SAMPLES, 'malformed')).sort(), [...Object.keys(OUTCOMES), ...apart].sort());
});

test('files 02 to 05 give the same words back', { skip }, () => {
  const text = (file: string) => decode(sampleBytes(`malformed/${file}`)).text;
  assert.match(text('01-utf16le-bom-tab.txt'), /Écoute œcuménique – « test »/);
  assert.match(text('02-melange-utf8-cp1252.csv'), /Écoute en UTF-8[^]*l’Exemple;62400;Béthune[^]*Écoute en cp1252[^]*l’Exemple;62110;Hénin-Beaumont/);
  assert.match(text('03-mojibake.csv'), /l’Exemple;62400;Béthune[^]*Écoute œcuménique – « test »[^]*Nœux-les-Mines/);
  assert.match(text('04-mac-roman.csv'), /Écoute;accueil_jour;1 rue de l’Exemple;62400;Béthune/);
  assert.match(text('10-octets-nuls.csv'), /\nAccueil;accueil_jour;1 rue;/);
});

/** The rows of a sample that has only the columns of its fault, each made a public service. */
async function asServices(file: string, columns: readonly string[]) {
  const { data } = Papa.parse<Record<string, string>>(decode(sampleBytes(`malformed/${file}`)).text, { header: true, skipEmptyLines: true });
  const rows = data.map((cells, index) => [`r${index + 1}`, `Service ${index + 1}`, 'laeo', 'public', ...columns.map((column) => cells[column] ?? '')]);
  const csv = Papa.unparse([['cle', 'nom', 'categorie', 'confidentialite', ...columns], ...rows], { delimiter: ';' });
  const result = await runSample(new TextEncoder().encode(csv), { departement: '62', source: 'services' });
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  const services = new Map(servicesOf(result).map((service) => [service.id.replace(/^.*-r/, ''), service]));
  return { data, services, issues: result.issues };
}

test('malformed/11 codes are read, mended or refused, never guessed', { skip }, async () => {
  const want = expected<{ readonly valides_tels_quels: readonly string[]; readonly corrigeables: Readonly<Record<string, string>> }>('malformed/11-codes-insee.csv');
  const { data, services, issues } = await asServices('11-codes-insee.csv', ['code_insee', 'commune']);
  const arrondissements: Readonly<Record<string, string>> = { 75101: '75056' };
  const codes = data.map((cells, index) => [cells['code_insee'] ?? '', cells['commune'] ?? '', services.get(String(index + 1))?.properties] as const);
  for (const [code, nom, properties] of codes) {
    const meant = want.corrigeables[code] ?? (want.valides_tels_quels.includes(code) ? code : undefined);
    const refused = meant === undefined || nom === 'Arras';
    const place = properties && 'code_insee' in properties ? properties.code_insee : undefined;
    assert.equal(place, refused ? undefined : arrondissements[meant] ?? meant, `${code} ${nom}`);
  }
  assert.deepEqual(issues.filter(({ code }) => code.startsWith('commune.')).map(({ code, row }) => [code, row]), [
    ['commune.contradiction', 3], ['commune.contradiction', 11], ['commune.inconnue', 12], ['commune.inconnue', 13], ['commune.inconnue', 14], ['commune.inconnue', 24],
  ]);
});

test('malformed/12 coordinates are mended only when the commune confirms them', { skip }, async () => {
  const want = expected<{ readonly acceptables_apres_correction: readonly number[]; readonly a_rejeter_ou_signaler: readonly number[]; readonly point_attendu: readonly number[] }>('malformed/12-coordonnees.csv');
  const { services, issues } = await asServices('12-coordonnees.csv', ['commune', 'code_insee', 'latitude', 'longitude']);
  const [longitude = 0, latitude = 0] = want.point_attendu;
  for (const id of want.acceptables_apres_correction) {
    const [east = 0, north = 0] = services.get(String(id))?.geometry?.coordinates ?? [];
    // A street is 0.01 degree away at most: one row gives two decimals only.
    assert.ok(Math.abs(east - longitude) < 0.01 && Math.abs(north - latitude) < 0.01, `row ${id}: ${east}, ${north}`);
  }
  const about = (code: string) => issues.filter((issue) => issue.code === code).map(({ row = 0 }) => row - 1);
  assert.deepEqual(about('coordonnees.corrigees'), [2, 4, 5]);
  // Row 11 gives none: the centre of the commune holds, and there is nothing to say.
  assert.deepEqual(about('coordonnees.illisibles'), want.a_rejeter_ou_signaler.filter((id) => id !== 11));
});

test('CONF-2 CONF-3 malformed/13 shows one place, names one other, and locates no shelter', { skip }, async () => {
  const want = expected<{ readonly publiables: readonly string[]; readonly publiables_sans_adresse: readonly string[]; readonly jamais_localisables: readonly string[] }>('malformed/13-confidentiel.csv');
  const result = await runSample(sampleBytes('malformed/13-confidentiel.csv'), SIAO);
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  const services = servicesOf(result).map(({ properties, geometry }) => [properties.nom, properties.confidentialite, geometry !== null, properties.telephone]);
  assert.deepEqual(services, [
    [want.publiables[0], 'public', true, '+33353010268'],
    [want.publiables_sans_adresse[0]?.replace(/ \(.*\)$/, ''), 'contact', false, '+33353010269'],
  ]);
  const everything = everythingIn(result);
  for (const nom of want.jamais_localisables.filter((one) => one.length > 6)) assert.ok(!new RegExp(`"nom":"${nom}`).test(everything), nom);
  assert.ok(!/Rombly.{0,40}HU FVV|HU FVV petite/.test(everything));
  assertNoCanary(everything);
});

test('malformed/19 a decimal comma between quotes is read, one without shifts the row and is refused', { skip }, async () => {
  const text = decode(sampleBytes('malformed/19-virgule-decimale.csv')).text.replace('nom,', 'nom,type,').replace(/^([AB]),/gm, '$1,laeo,');
  const result = await runSample(new TextEncoder().encode(text), SIAO);
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  assert.deepEqual(result.counts, { laeo: { entries: 1, places: 0 } });
  assert.deepEqual(result.issues.filter(({ code }) => code === 'ligne.longue').map(({ row }) => row), [3]);
});

test('malformed/21 phones are read or said to be unreadable', { skip }, () => {
  const want = expected<{ readonly courts: readonly string[]; readonly invalides: readonly number[] }>('malformed/21-telephones.csv');
  const { data } = Papa.parse<{ id: string; telephone: string }>(decode(sampleBytes('malformed/21-telephones.csv')).text, { header: true, skipEmptyLines: true });
  const read = new Map(data.map(({ id, telephone }) => [Number(id), readPhone(telephone)]));
  assert.deepEqual([...read].filter(([, { fault }]) => fault !== undefined).map(([id]) => id), want.invalides);
  assert.deepEqual([...new Set([...read.values()].flatMap(({ telephone = '' }) => (/^\d/.test(telephone) ? telephone : [])))], want.courts);
  assert.deepEqual([...read].filter(([, { several }]) => several).map(([id]) => id), [8, 9, 24, 27]);
  assert.deepEqual([read.get(23)?.telephone, read.get(25)?.telephone, read.get(26)], ['+3225551212', '+33353010019', { several: false }]);
});
