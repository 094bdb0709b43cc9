import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesInMemory } from '@reperes/pipeline';
import { validatePublished } from '@reperes/pipeline/node.js';
import { compareListKeys, FIRST_SERVICES_FILE, listKeyOf, parsePublished, SERVICES_FILE } from '@reperes/schema';
import { csv, publish, row, territoryOf, textOf } from './territory.js';

const KINDS = ['accueil-jour', 'laeo', 'ccas'];

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row({ cle: `k${index}`, nom: `Écoute ${(index * 7919) % count}`, categorie: KINDS[index % 3] ?? '', confidentialite: index % 5 === 0 ? 'contact' : 'public', commune: 'Béthune', telephone: '0353010001' }),
  );

const long = await publish(csv(...many(2_001)));
const short = await publish(csv(...many(30)));

test('CONF-3 a long list has its first services beside it, line for line those of the list, none with a place that it has not', () => {
  const all = parsePublished(SERVICES_FILE, textOf(long, 'services.geojson')).features;
  const first = parsePublished(FIRST_SERVICES_FILE, textOf(long, FIRST_SERVICES_FILE.name)).features;
  const inOrder = [...all].sort((a, b) => compareListKeys(listKeyOf(a), listKeyOf(b))).slice(0, 60);
  assert.deepEqual(new Set(first.map(({ id }) => id)), new Set(inOrder.map(({ id }) => id)));
  assert.deepEqual(first, all.filter(({ id }) => first.some((one) => one.id === id)));
  assert.ok(first.every(({ geometry, properties }) => properties.confidentialite === 'public' || geometry === null));
  assert.equal(territoryOf(long).fichiers.find(({ nom }) => nom === FIRST_SERVICES_FILE.name)?.enregistrements, 60);
});

test('the folder of a long list is judged with all that is in it, that of a short one has nothing more', () => {
  assert.deepEqual(validatePublished(filesInMemory(long.files)), []);
  assert.ok(!short.files.has(FIRST_SERVICES_FILE.name));
});
