import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  communeOfArrondissement,
  currentCommune,
  departementOf,
  isCommuneCode,
  isDepartementCode,
  readCommuneCode,
} from '@reperes/schema';

test('commune codes of every part of the country are recognised', () => {
  for (const code of ['01001', '62119', '2A004', '2B033', '75056', '97411', '97801', '98735', '98818']) {
    assert.equal(isCommuneCode(code), true, code);
  }
});

test('what only looks like a commune code is refused', () => {
  for (const code of ['62', '6211', '621190', '20004', '2C001', '00001', '96001', '97901', '62 119', 'Arras', 62119, null]) {
    assert.equal(isCommuneCode(code), false, String(code));
  }
});

test('a département code is two characters, three overseas', () => {
  assert.deepEqual(
    ['62', '2A', '974', '987', '20', '00', '96', '9', '621'].filter(isDepartementCode),
    ['62', '2A', '974', '987'],
  );
  assert.equal(departementOf('62119'), '62');
  assert.equal(departementOf('2A004'), '2A');
  assert.equal(departementOf('97411'), '974');
  assert.equal(departementOf('98818'), '988');
});

test('arrondissements of Paris, Lyon and Marseille lead to their commune', () => {
  assert.equal(communeOfArrondissement('75101'), '75056');
  assert.equal(communeOfArrondissement('75120'), '75056');
  assert.equal(communeOfArrondissement('13216'), '13055');
  assert.equal(communeOfArrondissement('69381'), '69123');
  for (const [arrondissement, commune] of [['13201', '13055'], ['69389', '69123']] as const) assert.equal(communeOfArrondissement(arrondissement), commune);
  for (const other of ['75100', '13200', '13217', '69380', '69390']) assert.equal(communeOfArrondissement(other), other);
  assert.equal(communeOfArrondissement('75121'), '75121');
  assert.equal(communeOfArrondissement('2A004'), '2A004');
});

test('a merged or delegated commune leads to the commune of today, however long the chain', () => {
  const movements = new Map([
    ['62461', '62447'],
    ['62210', '62154'],
    ['41092', '41059'],
    ['41059', '41060'],
    ['01001', '01002'],
    ['01002', '01001'],
  ]);
  assert.equal(currentCommune('62461', movements), '62447');
  assert.equal(currentCommune('41092', movements), '41060');
  assert.equal(currentCommune('62119', movements), '62119');
  assert.equal(['01001', '01002'].includes(currentCommune('01001', movements)), true);
});

test('a code that lost its zero in a spreadsheet is mended', () => {
  assert.equal(readCommuneCode(' 3185 '), '03185');
  assert.equal(readCommuneCode('2a004'), '2A004');
  assert.equal(readCommuneCode('621'), undefined);
  assert.equal(readCommuneCode('20004'), undefined);
});
