/** Which entry holds for which commune, and where nobody does. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communesCovered, communesWithoutReferent, coverageByCommune } from '@reperes/pipeline';
import type { CoverageGround } from '@reperes/pipeline';
import type { Referent, ReferentLevel } from '@reperes/schema';
import { codesOf, csv, publish, row } from './territory.js';

const commune = (code: string) => ({ code, nom: code, type: 'commune-actuelle' });
const GROUND: CoverageGround = {
  communes: ['62041', '62119', '62447', '62498'].map(commune),
  groups: [
    { id: 'arr-bethune', nom: 'Béthune', type: 'arrondissement', communes: ['62119', '62498'] },
    { id: 'epci-200072460', nom: 'CABBALR', type: 'epci', communes: ['62119'] },
    { id: 'reseau-artois', nom: 'Artois', type: 'reseau', communes: ['62041', '62119'] },
  ],
};

test('an entry covers the communes of its codes, groups and département, each once', () => {
  assert.deepEqual(communesCovered(['62119'], GROUND), ['62119']);
  assert.deepEqual(communesCovered(['arr-bethune', 'reseau-artois', '62119'], GROUND), ['62041', '62119', '62498']);
  assert.deepEqual(communesCovered(['62'], GROUND), ['62041', '62119', '62447', '62498']);
  assert.deepEqual(communesCovered(['59350', 'epci-0', '59'], GROUND), []);
});

test('a commune hears the nearest first: its own, its groups, its département', () => {
  const entries = [
    { id: 'dep', couvre: ['62'] }, { id: 'reseau', couvre: ['reseau-artois'] }, { id: 'own', couvre: ['62119', '62041'] }, { id: 'both', couvre: ['62', '62119'] },
  ];
  const told = [...coverageByCommune(entries, GROUND)].map(([code, covering]) => [code, covering.map(({ entry, coverage }) => `${entry.id} ${coverage.reach}`)]);
  assert.deepEqual(told, [
    ['62041', ['own commune', 'reseau groupe', 'dep departement', 'both departement']],
    ['62119', ['own commune', 'both commune', 'reseau groupe', 'dep departement']],
    ['62447', ['dep departement', 'both departement']],
    ['62498', ['dep departement', 'both departement']],
  ]);
});

test('a commune that only the département’s referent covers is without a near one', () => {
  const referent = (niveau: ReferentLevel, ...couvre: readonly string[]) => ({ niveau, couvre }) as unknown as Referent;
  const codes = (referents: readonly Referent[]) => communesWithoutReferent(referents, GROUND).map(({ code }) => code);
  assert.deepEqual(codes([]), ['62041', '62119', '62447', '62498']);
  assert.deepEqual(codes([referent('departement', '62119'), referent('reseau', 'reseau-artois'), referent('iscg', '62')]), ['62447', '62498']);
});

test('an entry that covers nothing of the territory is reported', async () => {
  const place = { categorie: 'laeo', confidentialite: 'public', commune: 'Béthune' };
  const rows = [['62119', 'A'], ['59', 'B'], ['', 'C']].map(([couvre, nom]) => `${row({ ...place, nom: nom! })};${couvre}`);
  const [header, ...lines] = csv(...rows).split('\n');
  const { issues } = await publish([`${header};couvre`, ...lines].join('\n'));
  assert.deepEqual([codesOf(issues), issues.map((issue) => issue.row)], [['couvre.hors-territoire'], [3]]);
});
