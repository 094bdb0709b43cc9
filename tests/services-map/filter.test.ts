import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES, type CategoryId, type Service } from '@reperes/schema';
import { clustersOf } from '@reperes/services-map/clusters.js';
import { applyFilter, filterGroups, groupByNeed, listable, readCategories, serves, toggled } from '@reperes/services-map/filter.js';
import { placesOf } from '@reperes/services-map/places.js';
import { secretPlaces } from '@reperes/services-map/secret-places.js';
import fc from 'fast-check';
import { contact, service, SERVICES, TERRITORY } from './folder-fixture.js';

const CATEGORY_IDS = CATEGORIES.map(({ id }) => id);
const ids = (services: readonly Service[]) => services.map(({ properties }) => properties.id);

const anyService = fc
  .record({
    id: fc.uuid(),
    categorie: fc.constantFrom(...CATEGORY_IDS),
    open: fc.boolean(),
    at: fc.option(fc.tuple(fc.double({ min: 1.5, max: 3.2, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }))),
  })
  .map(({ id, categorie, open, at }) => (open ? service(id, categorie, {}, at) : contact(id, categorie)));

describe('filter', () => {
  test('ACC-1 under any filter and any zoom, the markers hold exactly the located entries of the list', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 60 }), fc.subarray(CATEGORY_IDS), fc.integer({ min: 6, max: 14 }), (services, chosen, zoom) => {
        const shown = applyFilter(listable(services), { categories: new Set<CategoryId>(chosen) });
        const located = shown.filter(({ geometry }) => geometry !== null);
        const marked = clustersOf(placesOf(shown), 512 * 2 ** zoom).flatMap((cluster) => cluster.services);
        assert.deepEqual(ids(marked).sort(), ids(located).sort());
      }),
    );
  });

  test('CONF-4 the order of the list does not change when a place moves', () => {
    const moved = SERVICES.map((entry) => (entry.geometry ? { ...entry, geometry: { type: 'Point' as const, coordinates: [2, 50.2] as const } } : entry));
    assert.deepEqual(ids(listable([...moved].reverse())), ids(listable(SERVICES)));
  });

  test('CONF-3 a protected entry handed in with a point by mistake has no place, a secret one is not even listed', () => {
    const point = { type: 'Point' as const, coordinates: [2.6, 50.5] as const };
    const leaked: Service = { ...contact('x', 'alt'), geometry: point };
    const secret = service('y', 'alt', { confidentialite: 'secret' });
    assert.deepEqual(ids(listable([leaked, secret])), ['x']);
    assert.deepEqual(placesOf([leaked, secret]), []);
  });

  test('no category means all, one means that one', () => {
    assert.deepEqual(ids(applyFilter(SERVICES, { categories: new Set() })), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(ids(applyFilter(SERVICES, { categories: new Set<CategoryId>(['laeo']) })), ['d']);
  });

  test('a group keeps what stands in it, what covers it, and what covers the whole département', () => {
    const [bethune] = TERRITORY.territoires;
    const kept = SERVICES.filter((entry) => serves(entry, bethune!, TERRITORY.departements));
    assert.deepEqual(ids(kept), ['a', 'b', 'd', 'e']);
  });

  test('groups give the need, the types present and their counts, lodging that is only counted included', () => {
    const groups = filterGroups(SERVICES, TERRITORY).map(({ besoin, count, options }) => [
      besoin.id,
      count,
      options.map((option) => `${option.category.id} ${option.count}`),
    ]);
    assert.deepEqual(groups, [
      ['abri', 1, ['hebergement-urgence 1', 'alt 0']],
      ['parler', 2, ['accueil-jour 1', 'laeo 1']],
      ['plainte', 1, ['gendarmerie 1']],
      ['droits', 1, ['permanence-juridique 1']],
      ['auteurs', 0, ['hebergement-auteurs 0']],
    ]);
  });

  test('the list is grouped by need, each entry once', () => {
    assert.deepEqual(groupByNeed(listable(SERVICES)).map(({ besoin, services }) => [besoin.id, ids(services)]), [
      ['abri', ['e']],
      ['parler', ['a', 'd']],
      ['plainte', ['c']],
      ['droits', ['b']],
    ]);
  });

  test('an attribute is read leniently, unknown names are left out', () => {
    assert.deepEqual([...readCategories('accueil-jour, laeo  inconnu')], ['accueil-jour', 'laeo']);
    assert.deepEqual([...readCategories('')], []);
  });

  test('toggling completes a need, then empties it', () => {
    const half = toggled(new Set<CategoryId>(['laeo']), ['accueil-jour', 'laeo']);
    assert.deepEqual([...half].sort(), ['accueil-jour', 'laeo']);
    assert.deepEqual([...toggled(half, ['accueil-jour', 'laeo'])], []);
  });
});

describe('secretPlaces', () => {
  test('CONF-20 places for victims are summed, those for perpetrators are told apart and only on request', () => {
    assert.deepEqual(secretPlaces(TERRITORY, new Set()), [{ pour: 'victimes', places: 233 }]);
    assert.deepEqual(secretPlaces(TERRITORY, new Set<CategoryId>(['alt'])), [{ pour: 'victimes', places: 98 }]);
    assert.deepEqual(secretPlaces(TERRITORY, new Set<CategoryId>(['hebergement-auteurs'])), [{ pour: 'auteurs', places: 36 }]);
    assert.deepEqual(secretPlaces(TERRITORY, new Set<CategoryId>(['laeo'])), []);
  });

  test('CONF-20 a count under 11 is not said', () => {
    const few = { ...TERRITORY, counts: { alt: { entries: 2, places: 10 } } };
    assert.deepEqual(secretPlaces(few, new Set()), [{ pour: 'victimes', places: undefined }]);
  });
});
