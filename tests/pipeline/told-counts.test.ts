/** CONF-36: what the published totals say of hidden places, alone, by difference, and from one publication to the next. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunInput } from '@reperes/pipeline';
import { codesOf, csv, publish, row, territoryOf, textOf } from './territory.js';

const OPEN = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const HIDDEN = { nom: 'Hébergement', categorie: 'hebergement-urgence', confidentialite: 'secret' };

const published = async (rows: readonly Readonly<Record<string, string>>[], formerTold: RunInput['formerTold'] = {}) => publish({ files: { 'services.csv': csv(...rows.map(row)) }, formerTold });

test('CONF-36 a total under eleven is not told when some of it is hidden, and is when all is shown', async () => {
  const publication = await published([OPEN, { ...HIDDEN, nombre: '3', places: '42' }, { ...HIDDEN, categorie: 'alt', nombre: '12', places: '8' }]);
  assert.deepEqual(territoryOf(publication).counts, {
    'accueil-jour': { entries: 1, places: 0 },
    'hebergement-urgence': { entries: null, places: 42 },
    alt: { entries: 12, places: null },
  });
  assert.deepEqual(publication.issues, []);
});

test('CONF-36 thirteen counted and twelve shown would tell of one', async () => {
  const shown = Array.from({ length: 12 }, (_, index) => ({ ...OPEN, cle: `s${'abcdefghijkl'[index]}`, nom: `Écoute ${'abcdefghijkl'[index]}`, categorie: 'laeo' }));
  const { counts } = territoryOf(await published([...shown, { ...HIDDEN, categorie: 'laeo' }]));
  assert.deepEqual(counts.laeo, { entries: null, places: 0 });
});

test('CONF-36 the plain page adds up no totals of which one is not told', async () => {
  const told = await published([OPEN, { ...HIDDEN, places: '42' }, { ...HIDDEN, categorie: 'alt', places: '27' }]);
  assert.match(textOf(told, 'index.html'), /69\u00a0places d’hébergement protégées/);
  const untold = await published([OPEN, { ...HIDDEN, places: '42' }, { ...HIDDEN, categorie: 'alt', places: '8' }]);
  assert.doesNotMatch(textOf(untold, 'index.html'), /\d+\u00a0places d’hébergement/);
  assert.match(textOf(untold, 'index.html'), /Des lieux d’hébergement existent/);
});

test('CONF-11 CONF-36 a total that changes by too little waits, however many publications it takes', async () => {
  const withPlaces = (places: number) => [OPEN, { ...HIDDEN, places: String(places) }];
  const places = async (count: number, former: RunInput['formerTold']) => {
    const publication = await published(withPlaces(count), former);
    return { told: territoryOf(publication).counts['hebergement-urgence']?.places, codes: codesOf(publication.issues), last: publication.lastTold };
  };
  const first = await places(42, {});
  assert.equal(first.told, 42);
  const second = await places(46, first.last);
  assert.deepEqual([second.told, second.codes], [null, ['comptes.difference']]);
  const third = await places(50, second.last);
  assert.equal(third.told, null);
  const fourth = await places(53, third.last);
  assert.equal(fourth.told, 53);
  const unchanged = await places(53, fourth.last);
  assert.equal(unchanged.told, 53);
});
