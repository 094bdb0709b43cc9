import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { DEFAULT_SET, isQuestionSet, OTHER_SETS, questionSetFault, type QuestionSet } from '@reperes/violentometre';
import { setOf, smallSet } from './made-up-sets.js';

const OURS = [DEFAULT_SET, ...(await Promise.all([...OTHER_SETS.values()].map((load) => load())))];

/** sha256 of zones and items. To change one is to change words that people in danger read: have them reread. */
const CHECKSUMS: Readonly<Record<string, string>> = {
  couple: 'b302cb96be8a34c72110dae9f21b8dd990757fa9b3b1a0fc6c25c519df54ca02',
  jeunes: 'cfb978f7d27f4c27d2c547381ba23a6167ee3e2b35f20b62fbd59a18f5f9cf9a',
};

function checksum({ zones, items }: QuestionSet): string {
  return createHash('sha256').update(JSON.stringify([zones, items])).digest('hex');
}

function wordsOf(set: QuestionSet): string {
  return JSON.stringify(set);
}

for (const set of OURS) {
  test(`VIO-12 the set "${set.id}" says its version, source, licence, permission and language`, () => {
    assert.equal(questionSetFault(set), undefined);
    assert.equal(set.lang, 'fr');
    assert.equal(set.validated_by, null);
  });

  test(`VIO-14 the set "${set.id}" has 24 items, each in a zone`, () => {
    assert.equal(set.items.length, 24);
    assert.deepEqual(
      set.zones.map(({ gravite }) => gravite),
      [0, 1, 2],
    );
  });

  test(`VIO-16 the wording and the order of "${set.id}" are those that were decided`, () => {
    assert.equal(checksum(set), CHECKSUMS[set.id]);
  });

  test(`VIO-4 "${set.id}" never comforts falsely, and promises nothing that code cannot keep`, () => {
    assert.doesNotMatch(wordsOf(set), /tout va bien|aucun danger|pas de violence|anonym|sans trace|!/i);
  });

  test(`VIO-5 "${set.id}" says that orange is already violence, and orders nothing`, () => {
    const orange = set.zones.find(({ gravite }) => gravite === 1)!;
    assert.match(orange.sens, /C’est déjà de la violence/);
    for (const { que_faire } of set.zones) {
      assert.doesNotMatch(que_faire, /quitte|rompre|romps|rompez|doi[st]\b|devez|il faut|dis-lui|dites-lui/i);
    }
  });

  test(`"${set.id}" tells the person that she is not to blame`, () => {
    const red = set.zones.find(({ gravite }) => gravite === 2)!;
    assert.match(red.sens, /Vous n’êtes pas responsable|Ce n’est pas ta faute/);
  });

  test(`"${set.id}" reuses no heading of the published violentomètres`, () => {
    assert.doesNotMatch(wordsOf(set), /profite|vigilance|dis stop|prot[eè]ge-toi|demande de l’aide/i);
  });

  test(`"${set.id}" holds the signs that a life may be at risk`, () => {
    const danger = set.items.filter((item) => item.danger).map(({ id }) => id);
    for (const id of ['coups', 'etrangler', 'viol', 'mort', 'suicide', 'enfermer', 'suivre']) assert.ok(danger.includes(id), id);
  });

  test(`"${set.id}" is set as French is: ’ and no-break spaces`, () => {
    assert.doesNotMatch(wordsOf({ ...set, items: [] }) + set.items.map(({ texte }) => texte).join('\n'), /\w'\w|[^\u00a0"\]}0-9a-z_]:(?!\/)| [;?»]|« /);
  });
}

test('VIO-14 scales of 20, 22 in five zones, 23 and 24 items are accepted', () => {
  for (const set of [setOf(20, 3), setOf(22, 5), setOf(23, 3), setOf(24, 3), setOf(6, 6), setOf(1, 1)]) {
    assert.equal(questionSetFault(set), undefined);
  }
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
