/** CONF-26 to 31: which shared phones hide an open row, which do not, and what a signature opens. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { codesOf, csv, everythingIn, publish, referentsOf, row, SERVICES_SOURCE, servicesOf, territoryOf } from './territory.js';

const PHONE = '03 53 01 00 05';
const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000', adresse: '17 impasse des Canaris', telephone: PHONE };
const SIGNED = { approuve_par: 'Directrice', approuve_le: '2026-11-01' };
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];

const open = (key: string, cells: Readonly<Record<string, string>> = {}) => ({ cle: key, nom: `Service ${key}`, categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400', ...cells });
const shown = async (...rows: readonly Readonly<Record<string, string>>[]) => servicesOf(await publish(csv(...rows.map(row)))).map(({ id }) => id.slice(-1));

describe('switchboards', () => {
  test('CONF-27 a phone of three places hides none of the open ones, be they many', async () => {
    const withPhone = (count: number) => KEYS.slice(0, count).map((key) => open(key, { telephone: PHONE }));
    assert.deepEqual(await shown(SHELTER, ...withPhone(1)), []);
    assert.deepEqual(await shown(SHELTER, ...withPhone(2)), ['a', 'b']);
    assert.deepEqual(await shown(SHELTER, ...withPhone(6)), KEYS);
  });

  test('CONF-27 copies of a shelter are one place, however they are told to be one', async () => {
    const copies = [{ adresse: '17 imp. des Canaris' }, { adresse: '', siret: '12345678900011' }, { adresse: '', commune: '', code_postal: '' }];
    const [first, ...others] = copies.map((copy, index) => ({ ...SHELTER, siret: '12345678900011', cle: `hu${index}`, nom: `HU ${index}`, ...copy }));
    assert.deepEqual(await shown(first!, ...others, open('a', { telephone: PHONE })), []);
  });

  test('CONF-27 an open place that two files list is one place', async () => {
    const copy = open('a', { telephone: PHONE });
    const files = { 'services.csv': csv(row(SHELTER), row(copy)), 'liste.csv': csv(row({ ...copy, cle: 'z' })) };
    const publication = await publish({ sources: [SERVICES_SOURCE, { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' }], files });
    assert.deepEqual(servicesOf(publication), []);
  });

  test('CONF-28 one signature opens its row, and no other', async () => {
    assert.deepEqual(await shown(SHELTER, open('a', { telephone: PHONE, ...SIGNED })), ['a']);
    assert.deepEqual(await shown(SHELTER, open('a', { telephone: PHONE, ...SIGNED }), open('b', { courriel: 'b@exemple.fr' })), ['a', 'b']);
  });

  test('CONF-28 no signature opens the walls of a protected place', async () => {
    const siret = '12345678900011';
    for (const walls of [{ adresse: '17, imp. des Canaris', commune: 'Arras', code_postal: '62000' }, { siret }]) {
      assert.deepEqual(await shown({ ...SHELTER, siret }, open('a', { ...walls, ...SIGNED })), [], JSON.stringify(walls));
    }
    const told = await publish(csv(row(SHELTER), row(open('a', { presentation: 'Au 17 impasse des Canaris', ...SIGNED }))));
    assert.doesNotMatch(everythingIn(told), /Canaris/);
  });

  test('CONF-29 a source that loses more than half is told in one line, with how many and by which columns', async () => {
    const rows = [SHELTER, open('a', { telephone: PHONE }), open('b', { adresse: '17 impasse des Canaris', commune: 'Arras', code_postal: '62000' }), open('c')];
    const files = { 'services.csv': csv(row(rows[0]!)), 'liste.csv': csv(...rows.slice(1).map(row)) };
    const { issues } = await publish({ sources: [SERVICES_SOURCE, { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' }], files });
    assert.deepEqual(issues[0], { code: 'lien.source', severity: 'warning', source: 'liste', file: 'liste.csv', count: 2, total: 3, column: 'telephone, adresse' });
    assert.deepEqual(codesOf(issues).filter((code) => code === 'lien.confidentiel').length, 2);
  });

  test('CONF-27 whatever the order of the rows, a switchboard is one', async () => {
    const rows = [SHELTER, ...KEYS.slice(0, 3).map((key) => open(key, { telephone: PHONE })), open('f', { courriel: 'f@exemple.fr' })];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }), async (shuffled) => {
        assert.deepEqual((await shown(...shuffled)).sort(), ['a', 'b', 'c', 'f']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('referents and lines of help', () => {
  const REFERENTS = { ...SERVICES_SOURCE, id: 'referents', source: 'referents', file: 'referents.csv' };
  const LINE = { id: 'ecoute', numero: PHONE, nom: 'Écoute', pour: 'Parler.', canal: 'appel', situation: 'parler', gratuit: true, source: { url: 'https://exemple.fr/' } };
  const declared = (referent: string, numeros: readonly object[] = []) => ({
    sources: [SERVICES_SOURCE, REFERENTS],
    files: { 'services.csv': csv(row(SHELTER), row(open('a'))), 'referents.csv': `cle;niveau;fonction;structure;telephone;courriel;couvre\n${referent}\n` },
    numeros,
  });

  test('CONF-30 a referent loses the night line alone, and the report says so', async () => {
    const publication = await publish(declared(`r;commune;Référente;Mairie;${PHONE};mairie@exemple.fr;62041`));
    const [referent] = referentsOf(publication);
    assert.deepEqual([referent?.structure, referent?.telephone, referent?.courriel], ['Mairie', undefined, 'mairie@exemple.fr']);
    assert.deepEqual(publication.issues.filter(({ file }) => file === 'referents.csv').map(({ code, row: line, column }) => [code, line, column]), [['texte.retenu', 2, 'telephone']]);
  });

  test('CONF-30 a referent whose structure gives a place away keeps its function and its contacts', async () => {
    const [referent] = referentsOf(await publish(declared('r;reseau;Référente;Réseau du 17 impasse des Canaris;03 53 01 00 09;;62041')));
    assert.deepEqual([referent?.structure, referent?.fonction, referent?.telephone], ['Réseau local', 'Référente', '+33353010009']);
  });

  test('CONF-31 a line of help that is a night line waits for a signature, and counts for nothing without one', async () => {
    const unsigned = await publish({ ...declared('r;commune;Référente;Mairie;;;62041', [LINE]), files: { ...declared('').files, 'referents.csv': 'cle;niveau;fonction;structure;couvre\nr;commune;Référente;Mairie;62041\n', 'services.csv': csv(row(SHELTER), row(open('a', { telephone: PHONE }))) } });
    assert.deepEqual([territoryOf(unsigned).numeros, servicesOf(unsigned)], [[], []]);
    assert.ok(unsigned.issues.some(({ code, column }) => code === 'numero.protege' && column === 'numeros[0].numero'));
    const signed = await publish({ numeros: [{ ...LINE, ...SIGNED }], files: { 'services.csv': csv(row(SHELTER), row(open('a', { telephone: PHONE }))) } });
    assert.equal(territoryOf(signed).numeros[0]?.numero, '+33353010005');
    assert.equal(servicesOf(signed).length, 1);
    assert.doesNotMatch(JSON.stringify(territoryOf(signed)), /approuve|Directrice/);
  });
});
