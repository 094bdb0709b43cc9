import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected, publishSample, skip } from './samples.js';
import { territoryOf } from './territory.js';

const FILE = 'siao/siao-62-cartographie_SYNTHETIQUE.xlsx';

interface Expected {
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
  const publication = await publishSample(FILE, { departement: '62', source: 'siao', ignore: ['N°', 'Zone', 'Mesures judiciaires', 'Secteur de compétence'] });
  assert.deepEqual(territoryOf(publication).counts, {
    'accueil-jour': { entries: want.accueils_de_jour, places: 0 },
    laeo: { entries: want.laeo, places: 0 },
    'hebergement-urgence': { entries: 9, places: want.places_hu },
    alt: { entries: 7, places: want.places_alt },
    iscg: { entries: want.iscg_postes, places: 0 },
    'hebergement-auteurs': { entries: want.dispositifs_auteurs, places: want.places_auteurs },
  });
});
