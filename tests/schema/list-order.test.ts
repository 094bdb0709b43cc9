import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BESOINS, CATEGORIES, type CategoryId, categoryOf, compareListKeys, listKeyOf, type Service } from '@reperes/schema';

const service = (id: string, nom: string, categorie: CategoryId) => ({ properties: { id, nom, categorie } }) as Service;

function sorted(services: readonly Service[]): readonly string[] {
  const keys = new Map(services.map((one) => [one, listKeyOf(one)]));
  return [...services].sort((a, b) => compareListKeys(keys.get(a)!, keys.get(b)!)).map(({ properties }) => properties.id);
}

test('CONF-4 a list goes by need, then category, both in the order of their tables', () => {
  const services = CATEGORIES.map(({ id }) => service(id, 'x', id));
  const expected = BESOINS.flatMap(({ id: besoin }) => CATEGORIES.filter(({ id }) => categoryOf(id).besoin === besoin).map(({ id }) => id));
  assert.deepEqual(sorted([...services].reverse()), expected);
  assert.deepEqual(sorted(services), expected);
});

test('CONF-4 then by name, whatever its accents and capitals, then by id', () => {
  const services = [service('d', 'Zone', 'laeo'), service('c', 'écoute', 'laeo'), service('z', 'Abri', 'laeo'), service('b', 'Abri', 'laeo'), service('e', 'Zone', 'accueil-jour')];
  assert.deepEqual(sorted(services), ['e', 'b', 'z', 'c', 'd']);
  assert.deepEqual(sorted([...services].reverse()), ['e', 'b', 'z', 'c', 'd']);
});
