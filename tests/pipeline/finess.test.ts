import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHRS, declared, FINESS_FIRST, finessLine, HOSPITAL, lines, publishOne } from './official-territory.js';
import { codesOf, csv, everythingIn, publish, refuse, row, SERVICES_SOURCE, servicesOf, territoryOf } from './territory.js';

const PLACE = 'geolocalisation;620990001;674645.7;7048023.5;2,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole);2026-05-04';

test('a hospital is read from both of its lines: INSEE code from its parts, street type written out, point in degrees', async () => {
  const [service] = servicesOf(await publishOne('finess', lines(FINESS_FIRST, finessLine(HOSPITAL), PLACE)));
  assert.deepEqual(service!.geometry, { type: 'Point', coordinates: [2.643, 50.529] });
  const { nom, categorie, adresse, code_insee, telephone, date_maj } = service!.properties as unknown as Record<string, string>;
  assert.deepEqual([nom, categorie, adresse, code_insee, telephone, date_maj], ['CH Exemple', 'hopital', '4 rue de l’Exemple', '62119', '+33353010196', '2025-01-01']);
});

test('a register of several pieces keeps its line numbers, and a place finds its structure pieces before it', async () => {
  const others = Array.from({ length: 30_000 }, (_, at) => `autre;${at};${'x'.repeat(60)}`);
  const publication = await publishOne('finess', lines(FINESS_FIRST, finessLine(HOSPITAL), ...others, finessLine({ ...HOSPITAL, 1: '620990002', 16: '12' }), PLACE));
  assert.deepEqual(servicesOf(publication)[0]!.geometry, { type: 'Point', coordinates: [2.643, 50.529] });
  assert.deepEqual(publication.issues.flatMap(({ code, row }) => (code === 'telephone.illisible' ? [row] : [])), [30_003]);
});

test('a copy that lost its zeros is mended, and the SIRET that a spreadsheet rounded is left out', async () => {
  const damaged = { ...HOSPITAL, 1: '10000024', 12: '53', 13: '1', 15: '01000 BOURG EN BRESSE', 16: '474454647', 22: '2,601E+13', 30: '04/09/2013' };
  const publication = await publishOne('finess', lines(FINESS_FIRST, finessLine(damaged), finessLine({ ...HOSPITAL, 22: '2,601E+13', 16: '353010196' })));
  assert.deepEqual(publication.issues.map(({ code, count }) => [code, count]).filter(([code]) => code !== 'geocodage.incomplet'), [['lignes.hors-territoire', 1], ['siret.illisible', undefined]]);
  assert.equal(servicesOf(publication)[0]!.properties.telephone, '+33353010196');
});

test('a file that is not the extraction stops the publication: its shelters would guard nothing', async () => {
  for (const content of ['', 'nom;adresse\nCHRS;7 rue X\n', FINESS_FIRST]) {
    assert.deepEqual(codesOf(await refuse({ sources: [declared('finess', 'f')], files: { f: content } })), ['finess.forme']);
  }
});

test('CONF-2 a CHRS is neither shown nor counted, and nothing of it comes out', async () => {
  const publication = await publishOne('finess', lines(FINESS_FIRST, finessLine(HOSPITAL), finessLine(CHRS)));
  assert.deepEqual(territoryOf(publication).counts, { hopital: { entries: 1, places: 0 } });
  assert.equal(publication.issues.find(({ code }) => code === 'hebergement.temoin')?.count, 1);
  const everything = everythingIn(publication);
  for (const value of ['RALE-CACHE', '620990004', '353010200', '26010004500099']) assert.ok(!everything.includes(value), value);
});

test('CONF-2 lodging of any number is told by its words; homes for old people are no shelters', async () => {
  const kinds = [
    ['462', 'Lieux de vie', '4501'],
    ['165', 'Appartement de Coordination Thérapeutique (A.C.T.)', '4608'],
    ['166', 'Etablissement d’Accueil Mère-Enfant', '4501'],
    ['999', 'Foyer d’un genre nouveau', '9999'],
    ['500', 'Etablissement d’hébergement pour personnes âgées dépendantes', '4401'],
    ['620', 'Pharmacie d’Officine', '3101'],
  ] as const;
  const rows = kinds.map(([kind, label, group], at) => finessLine({ ...CHRS, 1: `62099010${at}`, 16: '', 18: kind, 19: label, 20: group, 21: '' }));
  const publication = await publishOne('finess', lines(FINESS_FIRST, ...rows));
  assert.deepEqual(servicesOf(publication), []);
  assert.deepEqual(publication.issues.map(({ code, count }) => [code, count]), [['lignes.hors-liste', 2], ['hebergement.temoin', 4]]);
});

test('CONF-18 a public row that shares the phone, address or SIRET of a CHRS is protected', async () => {
  const day = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
  const shared: readonly Readonly<Record<string, string>>[] = [{ telephone: '03 53 01 02 00' }, { adresse: '7, rue du Râle-Caché 4', commune: 'Arras' }, { siret: '26010004500099' }];
  for (const values of shared) {
    const publication = await publish({
      sources: [SERVICES_SOURCE, declared('finess', 'f')],
      files: { 'services.csv': csv(row({ ...day, ...values })), f: lines(FINESS_FIRST, finessLine(CHRS)) },
    });
    assert.deepEqual(servicesOf(publication), [], JSON.stringify(values));
    assert.ok(codesOf(publication.issues).includes('lien.confidentiel'));
  }
});

test('CONF-18 the FINESS number of a secret row closes the same establishment in FINESS', async () => {
  const services = 'nom;categorie;confidentialite;finess\nRefuge;hebergement-urgence;secret;620 990 001\n';
  const publication = await publish({
    sources: [SERVICES_SOURCE, declared('finess', 'f')],
    files: { 'services.csv': services, f: lines(FINESS_FIRST, finessLine(HOSPITAL)) },
  });
  assert.deepEqual(servicesOf(publication), []);
  assert.ok(!everythingIn(publication).includes('CH EXEMPLE'));
});

test('CONF-18 a hospital of FINESS that shares its phone with a secret row of the SIAO becomes secret', async () => {
  const siao = 'Nom du dispositif;Type;Commune;Tél.;Adresse confidentielle\nRefuge;HU FVV;Arras;03 53 01 01 96;O\n';
  const publication = await publish({
    sources: [{ ...SERVICES_SOURCE, source: 'siao', id: 'siao', file: 's' }, declared('finess', 'f')],
    files: { s: siao, f: lines(FINESS_FIRST, finessLine(HOSPITAL)) },
  });
  assert.deepEqual(servicesOf(publication), []);
  assert.ok(!everythingIn(publication).includes('353010196'));
});

test('a territory may add a kind and leave one out, but not open one where people sleep', async () => {
  const clinic = finessLine({ ...HOSPITAL, 1: '620990002', 18: '128', 19: 'Etablissement de Soins Chirurgicaux', 22: '', 16: '0353010197', 7: '9' });
  const publication = await publishOne('finess', lines(FINESS_FIRST, finessLine(HOSPITAL), clinic), { columns: { 128: 'hopital' }, ignore: ['355'] });
  assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--finess-620990002']);
  const issues = await refuse({ sources: [declared('finess', 'f', { columns: { 214: 'hebergement-urgence' } })], files: { f: lines(FINESS_FIRST, finessLine(CHRS)) } });
  assert.deepEqual(codesOf(issues), ['territoire.champ']);
  const opened = await publishOne('finess', lines(FINESS_FIRST, finessLine(CHRS)), { columns: { 214: 'autre' } });
  assert.deepEqual(servicesOf(opened), []);
});

test('CONF-18 a point that FINESS knows no better than the commune links no one; one at a door or a street does', async () => {
  const station = 'cle;nom;categorie;confidentialite;commune;adresse;latitude;longitude\nc;Commissariat;commissariat;public;Béthune;3 place du Marché;50.529;2.643\n';
  const withPlace = async (source: string) => {
    const place = `geolocalisation;620990004;674645.7;7048023.5;${source};2026-05-04`;
    const sources = [{ ...SERVICES_SOURCE, id: 'liste' }, declared('finess', 'f')];
    return servicesOf(await publish({ sources, files: { 'services.csv': station, f: lines(FINESS_FIRST, finessLine(CHRS), place) } })).length;
  };
  assert.equal(await withPlace('1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)'), 0);
  assert.equal(await withPlace('4,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)'), 1);
  assert.equal(await withPlace('1,ATLASANTE,96,ADMIN-EXPRESS-2023,EPSG:2154 RGF93 / Lambert-93 (Métropole)'), 1);
});
