import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected, publishSample, skip } from './samples.js';
import { codesOf, everythingIn, publish, SERVICES_SOURCE } from './territory.js';

const FILE = 'siao/siao-38-export_SYNTHETIQUE.csv';

interface Expected {
  readonly accueils_de_jour: number;
  readonly laeo: number;
  readonly places_hu_fvv: number;
  readonly places_hu_asile: number;
  readonly iscg: number;
  readonly places_auteurs: number;
}

test('CONF-2 CONF-6 the SIAO export of Isère, in Windows-1252, gives its counts and no canary', { skip }, async () => {
  const want = expected<Expected>(FILE);
  const publication = await publishSample(FILE, { departement: '38', source: 'siao' });
  assert.deepEqual(publication.counts, {
    'accueil-jour': { entries: want.accueils_de_jour, places: 0 },
    laeo: { entries: want.laeo, places: 0 },
    'hebergement-urgence': { entries: 7, places: want.places_hu_fvv },
    iscg: { entries: want.iscg, places: 0 },
    'hebergement-auteurs': { entries: 1, places: want.places_auteurs },
  });
  assert.deepEqual(publication.issues.filter(({ code }) => code === 'places.autre-public').map(({ row, column }) => [row, column]), [[19, 'PUBLIC']]);
});

const SIAO = { ...SERVICES_SOURCE, source: 'siao', file: 'siao.csv' };
const HEADER = 'LIBELLE STRUCTURE;TYPE DISPOSITIF;NB PLACES;VILLE;TEL;PUBLIC;DIFFUSABLE';

test('CONF-2 places of asylum are protected and stay out of the count of places for women', async () => {
  const rows = ['HU A;HU;20;BETHUNE;03 53 01 00 30;FVV;NON', 'HU B;HU;60;ARRAS;03 53 01 00 31;DEMANDEUSES D ASILE;NON', 'HU C;HU;5;ARRAS;;FVV ET ASILE;NON', 'AJ;AJ;;ARRAS;03 53 01 00 31;TOUS;OUI'];
  const publication = await publish({ sources: [SIAO], files: { 'siao.csv': [HEADER, ...rows].join('\n') } });
  assert.deepEqual(publication.counts, {
    'accueil-jour': { entries: 1, places: 0 },
    'hebergement-urgence': { entries: 2, places: 25 },
  });
  // The day centre shares the phone of the second shelter: it is closed with it.
  assert.deepEqual([publication.services, codesOf(publication.issues)], [0, ['lien.source', 'places.autre-public', 'lien.confidentiel']]);
  assert.ok(!everythingIn(publication).replace(/\D/g, '').includes('353010031'));
});

test('CONF-2 CONF-18 the second phone and the night phone of a protected row protect as the first does', async () => {
  const header = 'Nom du dispositif;Type;Commune;Tél.;Tél. 2 (astreinte);Adresse confidentielle (O/N)';
  const rows = ['HU A;HU;Béthune;03 53 01 00 30 / 03 53 01 00 32;03 53 01 00 33;O', 'AJ A;AJ;Arras;03 53 01 00 32;;N', 'AJ B;AJ;Béthune;03 53 01 00 33;;N', 'AJ C;AJ;Béthune;03 53 01 00 34;;N'];
  const publication = await publish({ sources: [SIAO], files: { 'siao.csv': [header, ...rows].join('\n') } });
  assert.equal(publication.services, 1);
  assert.deepEqual(publication.issues.filter(({ code }) => code === 'lien.confidentiel').map(({ row }) => row), [3, 4]);
});

test('SAF-19 a vacant post is counted, as the plan counts it, and shown to nobody', async () => {
  const header = 'Nom du dispositif;Type;Commune;Tél.;Adresse confidentielle (O/N);Observations';
  const rows = ['Commissariat d’Arras – POSTE VACANT;ISCG;Arras;03 53 01 00 36;N;', 'Commissariat de Béthune;ISCG;Béthune;03 53 01 00 37;N;', 'Brigade;ISCG;Arras;;N;poste non pourvu depuis mars'];
  const publication = await publish({ sources: [SIAO], files: { 'siao.csv': [header, ...rows].join('\n') } });
  assert.deepEqual([publication.services, publication.hidden, publication.counts], [1, 0, { iscg: { entries: 3, places: 0 } }]);
  assert.deepEqual(publication.issues.filter(({ code }) => code === 'poste.vacant').map(({ row }) => row), [2, 4]);
});
