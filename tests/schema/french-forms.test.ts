import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frenchKey, frenchList, frenchNumber, frenchPlural, inOrder } from '@reperes/schema';

const NUMBERS = [0, 1, 2, 9, 10, 999, 1000, 1999, 12_345, 100_000, 999_999];

test('numbers are grouped and made plural as a browser does in French', () => {
  const number = new Intl.NumberFormat('fr');
  const plural = new Intl.PluralRules('fr');
  assert.deepEqual(NUMBERS.map(frenchNumber.format), NUMBERS.map((value) => number.format(value)));
  assert.deepEqual(NUMBERS.map(frenchPlural.select), NUMBERS.map((value) => plural.select(value)));
});

test('a list is joined as a browser does in French', () => {
  const list = new Intl.ListFormat('fr');
  const lists = [[], ['un'], ['un', 'deux'], ['un', 'deux', 'trois']];
  assert.deepEqual(lists.map(frenchList.format), lists.map((parts) => list.format(parts)));
});

test('names are in the order of a French index', () => {
  const names = ['Œuvre', 'Zone', 'école', 'Ecole', 'Écoute', 'Lieu d’écoute', "Lieu d'accueil", 'Abri', 'abri 2', 'Abri-côtier', 'oeuf', 'Çà et là'];
  assert.deepEqual([...names].sort((a, b) => inOrder(frenchKey(a), frenchKey(b))), [
    'Abri', 'abri 2', 'Abri-côtier', 'Çà et là', 'Ecole', 'école', 'Écoute', "Lieu d'accueil", 'Lieu d’écoute', 'oeuf', 'Œuvre', 'Zone',
  ]);
  assert.equal(inOrder(frenchKey('Abri'), frenchKey('Abri')), 0);
});
