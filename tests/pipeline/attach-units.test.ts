import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, referentsOf, SERVICES_SOURCE } from './territory.js';

const COMPETENCE = { source: 'competence', id: 'competence', file: 'competence.csv', date: '2026' };
const LIST = { ...SERVICES_SOURCE, source: 'referents', id: 'liste', file: 'referents.csv', date: '2026' };

const UNITS = `code_commune;libelle_commune;institution;id_service;service
62119;Béthune;PN;;Commissariat de police de Béthune
62041;Arras;GN;1013630;Gendarmerie - Brigade d'Arras
62447;Hesdin-la-Forêt;GN;1013630;Gendarmerie - Brigade d'Arras
`;

async function attached(list: string, units = UNITS) {
  const publication = await publish({ sources: [COMPETENCE, LIST], files: { 'competence.csv': units, 'referents.csv': list } });
  return referentsOf(publication).map(({ id, unite, niveau, couvre }) => [id.replace('62--', ''), unite?.replace('62--', ''), niveau, couvre]);
}

test('who works in a brigade answers for all the communes of the brigade', async () => {
  assert.deepEqual(
    await attached('cle;type;structure;commune;fonction\nr1;Brigade;BTA Arras;;Référente VIF\nr2;ISCG;Commissariat de Béthune;Béthune;Intervenante sociale\n'),
    [
      ['competence-1013630', 'competence-1013630', 'unite', ['62041', '62447']],
      ['competence-commissariat-de-police-de-bethune', 'competence-commissariat-de-police-de-bethune', 'unite', ['62119']],
      ['liste-r1', 'competence-1013630', 'unite', ['62041', '62447']],
      ['liste-r2', 'competence-commissariat-de-police-de-bethune', 'iscg', ['62119']],
    ],
  );
});

test('what the list itself says to be covered is kept', async () => {
  const [, , own] = await attached('cle;niveau;structure;fonction;couvre\nr1;unite;Brigade d’Arras;Référente VIF;62041\n');
  assert.deepEqual(own, ['liste-r1', 'competence-1013630', 'unite', ['62041']]);
});

test('a brigade and a commissariat of one town are two, a town hall is none, and two units of one name are nobody’s', async () => {
  const list = 'cle;niveau;structure;commune;fonction\nr1;unite;Brigade de gendarmerie de Béthune;Béthune;Référente VIF\nr2;commune;Mairie d’Arras;Arras;Référente VIF\n';
  assert.deepEqual((await attached(list)).slice(2), [
    ['liste-r1', undefined, 'unite', ['62119']],
    ['liste-r2', undefined, 'commune', ['62041']],
  ]);
  const twins = `${UNITS}62119;Béthune;GN;1013699;Gendarmerie - Brigade d'Arras\n`;
  const arras = 'cle;niveau;structure;commune;fonction\nr1;unite;Brigade de gendarmerie d’Arras;Arras;Référente VIF\n';
  assert.deepEqual((await attached(arras, twins)).at(-1), ['liste-r1', undefined, 'unite', ['62041']]);
});

test('without the file of competence, who works in a brigade answers for the town where it stands', async () => {
  const publication = await publish({ sources: [LIST], files: { 'referents.csv': 'cle;type;structure;commune\nr1;Brigade;BTA Arras;\n' } });
  assert.deepEqual(referentsOf(publication).map(({ unite, couvre }) => [unite, couvre]), [[undefined, ['62041']]]);
});
