import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuestionSet, questionSetFault } from '@reperes/violentometre';
import { setOf, smallSet } from './made-up-sets.js';

test('VIO-14 scales of 20, 22 in five zones, 23 and 24 items are accepted', () => {
  for (const set of [setOf(20, 3), setOf(22, 5), setOf(23, 3), setOf(24, 3), setOf(6, 6), setOf(1, 1)]) {
    assert.equal(questionSetFault(set), undefined);
  }
});

test('VIO-12 a text with all that the format allows is accepted', () => {
  const whole = {
    ...smallSet,
    $schema: '../schemas/violentometre.schema.json',
    traduit_de: 'fr',
    variante: 'temoin',
    numeros: ['3018'],
    falc: { validated_by: 'Atelier d’exemple' },
    zones: smallSet.zones.map((zone) => ({ ...zone, note: 'À dire.' })),
    items: smallSet.items.map((item) => ({ ...item, why: 'Un mot.', note: 'À dire.' })),
  };
  assert.equal(questionSetFault(whole), undefined);
});

test('VIO-12 a text without licence or permission is refused', () => {
  for (const empty of [undefined, null, '', '  ', 3]) {
    assert.equal(questionSetFault({ ...smallSet, licence: empty }), 'licence.absente');
    assert.equal(questionSetFault({ ...smallSet, permission: empty }), 'permission.absente');
  }
});

const [calme, orage] = smallSet.zones;
const [first] = smallSet.items;

const FAULTS: readonly (readonly [string, unknown, string])[] = [
  ['a list', [], 'fichier.forme'],
  ['nothing', null, 'fichier.forme'],
  ['another version', { ...smallSet, version: 2 }, 'version.inconnue'],
  ['a language that is markup', { ...smallSet, lang: '"><script>' }, 'lang.illisible'],
  ['no source', { ...smallSet, source: '' }, 'texte.absent'],
  ['no title', { ...smallSet, titre: undefined }, 'texte.absent'],
  ['no word on validation', { ...smallSet, validated_by: undefined }, 'texte.absent'],
  ['FALC without who validated it', { ...smallSet, falc: {} }, 'texte.absent'],
  ['no zone', { ...smallSet, zones: [] }, 'zones.forme'],
  ['more zones than shapes', { ...smallSet, zones: Array(7).fill(calme) }, 'zones.forme'],
  ['an unknown shape', { ...smallSet, zones: [{ ...calme, forme: 'coeur' }] }, 'zones.forme'],
  ['a gravity that is no whole number', { ...smallSet, zones: [{ ...calme, gravite: 0.5 }] }, 'zones.forme'],
  ['two zones of one shape', { ...smallSet, zones: [calme, { ...orage, forme: 'cercle' }] }, 'zones.repetition'],
  ['two zones of one gravity', { ...smallSet, zones: [calme, { ...orage, gravite: 0 }] }, 'zones.repetition'],
  ['a false comfort', { ...smallSet, zones: [{ ...calme, sens: 'Tout va bien.' }] }, 'zones.reconfort'],
  ['a false comfort in English', { ...smallSet, zones: [{ ...calme, que_faire: 'There is no danger.' }] }, 'zones.reconfort'],
  ['a member that nobody described', { ...smallSet, score: 3 }, 'membre.inconnu'],
  ['a danger misspelt', { ...smallSet, items: [{ ...first, dangers: true }] }, 'items.forme'],
  ['a zone with a member too many', { ...smallSet, zones: [{ ...calme, couleur: 'vert' }] }, 'zones.forme'],
  ['an empty note', { ...smallSet, items: [{ ...first, note: ' ' }] }, 'items.forme'],
  ['a reason that is no text', { ...smallSet, items: [{ ...first, why: 222 }] }, 'items.forme'],
  ['a variant for nobody', { ...smallSet, variante: 'agresseur' }, 'variante.inconnue'],
  ['a number that is markup', { ...smallSet, numeros: ['<b>'] }, 'numeros.forme'],
  ['one number twice', { ...smallSet, numeros: ['3018', '3018'] }, 'numeros.forme'],
  ['more numbers than anyone reads', { ...smallSet, numeros: ['15', '115', '119', '3018', 'cfcv'] }, 'numeros.forme'],
  ['a translation from nowhere', { ...smallSet, traduit_de: '' }, 'lang.illisible'],
  ['no item', { ...smallSet, items: [] }, 'items.forme'],
  ['a wall of items', { ...smallSet, items: setOf(101, 3).items }, 'items.forme'],
  ['an endless sentence', { ...smallSet, items: [{ ...first, texte: 'a'.repeat(401) }] }, 'items.forme'],
  ['a danger that is a word', { ...smallSet, items: [{ ...first, danger: 'oui' }] }, 'items.forme'],
  ['one id twice', { ...smallSet, items: [first, first] }, 'items.repetition'],
  ['an item of no zone', { ...smallSet, items: [{ ...first, zone: 'ailleurs' }] }, 'items.zone'],
];

for (const [name, value, fault] of FAULTS) {
  test(`SEC-8 ${name} is refused: ${fault}`, () => {
    assert.equal(questionSetFault(value), fault);
    assert.equal(isQuestionSet(value), false);
  });
}
