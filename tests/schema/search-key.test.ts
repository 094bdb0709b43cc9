import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchKey, withoutArticle } from '@reperes/schema';
import fc from 'fast-check';
import { growthOf, LINEAR } from '../linear-time.js';

test('ACC-10 every usual spelling of a name gives one key', () => {
  const spellings: Record<string, string[]> = {
    'saint denis': ['Saint-Denis', 'SAINT DENIS', 'st denis', 'St-Denis', 'saint  denis '],
    'sainte marie kerque': ['Sainte-Marie-Kerque', 'STE MARIE KERQUE', 'Ste Marie-Kerque'],
    'noeux les mines': ['Nœux-les-Mines', 'NOEUX LES MINES', 'nœux‑les‑mines'],
    'l isle d abeau': ['L’Isle-d’Abeau', "L'Isle-d'Abeau", 'l isle d abeau'],
    'boulogne sur mer': ['Boulogne-sur-Mer', 'BOULOGNE/MER', 'boulogne s/mer', 'Boulogne s/ Mer'],
    'hay les roses': ['Haÿ-les-Roses'],
    'saints geosmes': ['Saints-Geosmes', 'sts geosmes'],
    'les saintes maries': ['Les Saintes-Maries', 'LES STES MARIES'],
    'aeg sur mer sur mer': ['Æg s/mer s/mer', 'ÆG/MER/MER'],
    'αθηνα κεντρο 2': ['ΑΘΗΝΑ--κεντρο… 2', 'αθήνα / κέντρο 2'.replace(' /', '')],
    'ete a l ile': ['Été\u00a0à\u202fl’île', '«\u00a0été à l’île\u00a0»'],
  };
  for (const [key, names] of Object.entries(spellings)) {
    for (const name of names) assert.equal(searchKey(name), key, name);
  }
});

test('a key is its own key, and case or accents never change it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = searchKey(text);
      assert.equal(searchKey(key), key);
    }),
  );
});

test('SEC-12 the key of a very long name is made in linear time', () => {
  assert.ok(growthOf((size) => searchKey('é-’ s/'.repeat(size)), 2_000) < LINEAR);
});

test('an article before a name can be left out, and only there', () => {
  for (const [key, left] of [['le havre', 'havre'], ['l hay les roses', 'hay les roses'], ['lens', 'lens'], ['aire sur la lys', 'aire sur la lys'], ['la', 'la']] as const) {
    assert.equal(withoutArticle(key), left);
  }
});
