import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPhone } from '@reperes/pipeline';
import { codesOf, csv, publish, row, servicesOf } from './territory.js';

async function placed(cells: Readonly<Record<string, string>>) {
  const names = ['nom', 'categorie', 'confidentialite', ...Object.keys(cells)];
  const values = ['Écoute', 'laeo', 'public', ...Object.values(cells).map((cell) => `"${cell.replaceAll('"', '""')}"`)];
  const publication = await publish(`${names.join(';')}\n${values.join(';')}\n`);
  const [service] = servicesOf(publication);
  const properties = service!.properties as { readonly code_insee?: string; readonly precision: string };
  return { point: service!.geometry?.coordinates, precision: properties.precision, code: properties.code_insee, codes: codesOf(publication.issues).filter((code) => /^(?:commune|coordonnees)/.test(code)) };
}

const BETHUNE = { commune: 'Béthune', code_insee: '62119' };
const POINT = [2.643, 50.529];

test('a point is read in the ways of spreadsheets', async () => {
  const written: readonly (readonly [latitude: string, longitude: string])[] = [
    ['50.52896', '2.64298'], ['50,52896', '2,64298'], ['50.52896°', '2.64298°'], ['50.528959193413414', '2.642979488161257'],
  ];
  for (const [latitude, longitude] of written) {
    const { point, codes } = await placed({ ...BETHUNE, latitude, longitude });
    assert.deepEqual([point, codes], [POINT, []], latitude);
  }
  const degrees = await placed({ ...BETHUNE, latitude: '50°31\'48"N', longitude: '2°38’24”E' });
  assert.deepEqual([degrees.point, degrees.codes], [[2.64, 50.53], []]);
});

test('exchanged columns and metres are put right when the commune confirms them, and said', async () => {
  for (const [latitude, longitude] of [['2.64298', '50.52896'], ['7048023.5', '674645.7'], ['6538391.2', '294215.1']] as const) {
    const { point, codes } = await placed({ ...BETHUNE, latitude, longitude });
    assert.deepEqual(codes, ['coordonnees.corrigees'], latitude);
    assert.ok(Math.abs(point![0] - 2.643) < 0.001 && Math.abs(point![1] - 50.529) < 0.001, String(point));
  }
});

test('a point that the commune does not confirm is left, and the centre of the commune holds', async () => {
  for (const [latitude, longitude] of [['0', '0'], ['50.52896', '-2.64298'], ['46.5', '2.5'], ['51', '3'], ['NaN', 'NaN'], ['48.8566', '2.3522'], ['505300', '26400'], ['91', '181'], ['50°75\'00"N', '2°00\'00"E']] as const) {
    const { point, precision, codes } = await placed({ ...BETHUNE, latitude, longitude });
    assert.deepEqual([point, precision, codes], [[2.65, 50.53], 'commune', ['coordonnees.illisibles']], latitude);
  }
});

test('without a commune a point near the territory is kept, one elsewhere is left, and nothing is put right', async () => {
  assert.deepEqual((await placed({ latitude: '50.52896', longitude: '2.64298' })).point, POINT);
  for (const [latitude, longitude] of [['2.64298', '50.52896'], ['48.8566', '2.3522'], ['7048023.5', '674645.7']] as const) {
    const { point, codes } = await placed({ latitude, longitude });
    assert.deepEqual([point, codes], [undefined, ['coordonnees.illisibles']], latitude);
  }
});

test('a spoilt INSEE code is mended when all its digits are there', async () => {
  for (const code of ['62119', ' 62119 ', '62119\u00a0', '62119.0', '62119,0', '6,2119E+04', '6.2119e4']) {
    assert.deepEqual(await placed({ commune: 'Béthune', code_insee: code }).then(({ code: read, codes }) => [read, codes]), ['62119', []], code);
  }
  assert.equal((await placed({ commune: 'Huby-Saint-Leu', code_insee: '62461' })).code, '62447');
});

test('a code that lost digits, is none or speaks against the name places nothing', async () => {
  for (const code of ['6,21E+04', '621', '62999', '99999', '6211X']) {
    assert.deepEqual(await placed({ commune: 'Béthune', code_insee: code }).then(({ code: read, point, codes }) => [read, point, codes]), [undefined, undefined, ['commune.inconnue']], code);
  }
  assert.deepEqual((await placed({ commune: 'Arras', code_insee: '62119' })).codes, ['commune.contradiction']);
});

test('phones: a letter O, a second ending, a foreign number, and nothing to say', () => {
  assert.deepEqual(readPhone('O3 53 01 00 19'), { telephone: '+33353010019', several: false });
  assert.deepEqual(readPhone('03 53 01 00 09 ou 10'), { telephone: '+33353010009', several: true });
  assert.deepEqual(readPhone('03 53 01 00 11 (poste 12)'), { telephone: '+33353010011', several: false });
  assert.deepEqual(readPhone('+32 2 555 12 12'), { telephone: '+3225551212', several: false });
  for (const cell of ['non communiqué', 'Néant', 'n.c.', '-', 'NR']) assert.deepEqual(readPhone(cell), { several: false }, cell);
  for (const cell of ['3.5301002E8', '03 53 01 00', '03 53 01 00 130', '03 5\u0417 01 00 15']) assert.equal(readPhone(cell).fault, 'telephone.illisible', cell);
});

test('two names for one kind of service at one address are said, and stay two', async () => {
  const same = { categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
  const publication = await publish(csv(
    row({ ...same, cle: 'a', nom: 'Accueil de jour La Source', adresse: '1 rue de l’Exemple' }),
    row({ ...same, cle: 'b', nom: 'AJ La Source', adresse: '1, r. de l\'Exemple' }),
    row({ ...same, cle: 'c', nom: 'La Source – antenne', adresse: '9 rue de l’Exemple' }),
    row({ ...same, cle: 'd', nom: 'Écoute', adresse: '1 rue de l’Exemple', categorie: 'laeo' }),
  ));
  assert.equal(publication.services, 4);
  assert.deepEqual(publication.issues.filter(({ code }) => code === 'doublon.possible').map(({ row: line, other }) => [line, other?.row]), [[3, 2]]);
});
