import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCES } from '@reperes/pipeline';
import { expected, publishSample, sampleBytes, skip } from './samples.js';

const FILE = 'siao/siao-62-cartographie_SYNTHETIQUE.xlsx';

const IGNORE = ['N°', 'Zone', 'Mesures judiciaires', 'Secteur de compétence'];

interface Expected {
  readonly lignes_dispositifs: number;
  readonly adresses_confidentielles: number;
  readonly iscg_vacants: number;
  readonly accueils_de_jour: number;
  readonly laeo: number;
  readonly places_hu: number;
  readonly places_alt: number;
  readonly places_auteurs: number;
  readonly dispositifs_auteurs: number;
  readonly iscg_postes: number;
}

test('CONF-2 CONF-6 the SIAO workbook of Pas-de-Calais gives the counts of the plan and no canary', { skip }, async () => {
  const want = expected<Expected>(FILE);
  const publication = await publishSample(FILE, { departement: '62', source: 'siao', ignore: IGNORE });
  assert.deepEqual(publication.counts, {
    'accueil-jour': { entries: want.accueils_de_jour, places: 0 },
    laeo: { entries: want.laeo, places: 0 },
    'hebergement-urgence': { entries: 9, places: want.places_hu },
    alt: { entries: 7, places: want.places_alt },
    iscg: { entries: want.iscg_postes, places: 0 },
    'hebergement-auteurs': { entries: want.dispositifs_auteurs, places: want.places_auteurs },
  });
});

test('the first sheet gives its dispositifs, without titles, totals or notes, and which addresses are protected', { skip }, async () => {
  const want = expected<Expected>(FILE);
  const declaration = { id: 'siao', source: 'siao', file: 'f', title: 't', publisher: 'p', licence: 'l', date: '2023', exemple: true, columns: {}, ignore: IGNORE };
  const territory = { id: '62', nom: 'Exemple', departements: ['62'], territoires: [], numeros: [], sources: [declaration] };
  const { records, issues } = await SOURCES.get('siao')!(declaration, sampleBytes(FILE), territory as never);
  const services = [...records].filter((record) => record.kind === 'service');
  const first = services.filter(({ place }) => place.sheet === 'Dispositifs FVV');
  assert.equal(first.length, want.lignes_dispositifs);
  const lodging = first.filter(({ values }) => values.categorie === 'hebergement-urgence' || values.categorie === 'alt');
  assert.equal(lodging.filter(({ values }) => values.adresse !== undefined && values.confidentialite !== 'public').length, want.adresses_confidentielles);
  assert.equal(services.filter(({ values }) => /vacant/i.test(values.nom ?? '')).length, want.iscg_vacants);
  assert.deepEqual(issues.map(({ code, count }) => [code, count]), [['colonne.masquee', undefined], ['classeur.commentaires', undefined], ['lignes.ignorees', 10], ['lignes.ignorees', 2]]);
});
