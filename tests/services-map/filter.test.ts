import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES, type Service } from '@reperes/schema';
import { filterGroups, groupByNeed, listable, servicesFor } from '@reperes/services-map/filter.js';
import { facetIndexOf } from '@reperes/services-map/facets/facet-index.js';
import { placesOf } from '@reperes/services-map/places.js';
import { lodgingNumbers } from '@reperes/services-map/lodging-notices.js';
import { asksForLodging, secretPlaces } from '@reperes/services-map/secret-places.js';
import { contact, service, SERVICES, TERRITORY } from './folder-fixture.js';

const ids = (services: readonly Service[]) => services.map(({ properties }) => properties.id);
const NONE = { categories: new Set<string>(), publics: new Set<string>() };

describe('filter', () => {
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

  test('CONF-4 within a category, names are in the order of a French index; ids tell apart those that are the same', () => {
    const named = (id: string, nom: string) => service(id, 'laeo', { nom });
    assert.deepEqual(ids(listable([named('z', 'Zone'), named('b', 'Abri'), named('e', 'Écoute'), named('a', 'Abri'), named('f', 'Espace')])), ['a', 'b', 'e', 'f', 'z']);
  });

  test('a group keeps what stands in it, what covers it, and what covers the whole département', () => {
    const [bethune] = TERRITORY.territoires;
    assert.deepEqual(ids(servicesFor(SERVICES, bethune!, TERRITORY.departements)), ['a', 'b', 'd', 'e']);
  });

  test('a group keeps what covers one of its communes from elsewhere, and what stands in it for others', () => {
    const [bethune] = TERRITORY.territoires;
    const services = [
      service('from-calais', 'laeo', { couvre: ['62193', '62178'], code_insee: '62193' }),
      service('for-calais', 'laeo', { couvre: ['62193'], code_insee: '62119' }),
      service('neither', 'laeo', { couvre: ['62193'], code_insee: '62193' }),
      service('nowhere', 'laeo', { couvre: ['62193'], code_insee: undefined }),
      contact('leaked', 'alt', { couvre: ['62193'], code_insee: '62119' }),
    ];
    assert.deepEqual(ids(servicesFor(services, bethune!, TERRITORY.departements)), ['from-calais', 'for-calais']);
  });

  test('groups give the need, the types present and their counts, lodging that is only counted included', () => {
    const all = new Map(CATEGORIES.map(({ id }) => [id, SERVICES.filter(({ properties }) => properties.categorie === id).length]));
    const present = new Map([...all].filter(([id]) => facetIndexOf(SERVICES).facets.categories.has(id)));
    const groups = filterGroups(present, TERRITORY).map(({ besoin, count, options }) => [
      besoin.id,
      count,
      options.map((option) => `${option.category.id} ${option.count}${option.onCall ? ' sur appel' : ''}`),
    ]);
    assert.deepEqual(groups, [
      ['abri', 1, ['hebergement-urgence 1 sur appel', 'alt 0 sur appel']],
      ['parler', 2, ['accueil-jour 1', 'laeo 1']],
      ['plainte', 1, ['gendarmerie 1']],
      ['droits', 1, ['permanence-juridique 1']],
      ['auteurs', 0, ['hebergement-auteurs 0 sur appel']],
    ]);
  });

  test('a type that the other choices empty stays, with its zero', () => {
    const group = filterGroups(new Map([['laeo', 0]])).find(({ besoin }) => besoin.id === 'parler');
    assert.deepEqual(group?.options.map(({ category, count }) => `${category.id} ${count}`), ['laeo 0']);
  });

  test('SAF-20 a place to be safe can be asked for in every territory, whatever its data says', () => {
    for (const territory of [undefined, { ...TERRITORY, counts: {} }]) {
      const [first] = filterGroups(new Map([['ccas', 3]]), territory);
      assert.deepEqual(first?.options.map(({ category, onCall }) => [first.besoin.id, category.id, onCall]), [['abri', 'hebergement-urgence', true]]);
    }
  });

  test('only lodging is on call: emergency lodging always, other lodging where the territory counts a place', () => {
    const counts = { laeo: { entries: 3, places: 20 }, alt: { entries: 1, places: 1 }, 'logement-relais': { entries: 1, places: 0 } };
    const options = filterGroups(new Map([['laeo', 1], ['hebergement-urgence', 1], ['logement-relais', 1]]), { ...TERRITORY, counts }).flatMap((group) => group.options);
    assert.deepEqual(options.map(({ category, onCall }) => [category.id, onCall]), [['hebergement-urgence', true], ['alt', true], ['logement-relais', false], ['laeo', false]]);
  });

  test('the list is grouped by need, each entry once', () => {
    assert.deepEqual(groupByNeed(listable(SERVICES)).map(({ besoin, services }) => [besoin.id, ids(services)]), [
      ['abri', ['e']],
      ['parler', ['a', 'd']],
      ['plainte', ['c']],
      ['droits', ['b']],
    ]);
  });
});

describe('secretPlaces', () => {
  const asked = (...categories: readonly string[]) => ({ ...NONE, categories: new Set(categories) });

  test('CONF-20 places for victims are summed, those for perpetrators are told apart and only on request', () => {
    assert.deepEqual(secretPlaces(TERRITORY, NONE), [{ pour: 'victimes', places: 233 }]);
    assert.deepEqual(secretPlaces(TERRITORY, asked('alt')), [{ pour: 'victimes', places: 98 }]);
    assert.deepEqual(secretPlaces(TERRITORY, asked('hebergement-auteurs')), [{ pour: 'auteurs', places: 36 }]);
    assert.deepEqual(secretPlaces(TERRITORY, asked('laeo')), []);
  });

  test('SAF-20 who asks for a place to be safe is told whom to call, even where nobody says how many there are', () => {
    for (const territory of [undefined, { ...TERRITORY, counts: {} }]) {
      assert.deepEqual(secretPlaces(territory, asked('hebergement-urgence')), [{ pour: 'victimes', places: 0 }]);
      assert.deepEqual(secretPlaces(territory, NONE), []);
      assert.deepEqual(secretPlaces(territory, asked('hebergement-auteurs')), []);
    }
    assert.deepEqual(['alt', 'laeo'].map((id) => asksForLodging(asked(id))), [true, false]);
  });

  test('ACC-32 who asks for a place to be safe is told whom to call, whoever it is for', () => {
    for (const audience of ['victimes', 'enfants', 'auteurs', 'professionnels']) {
      const question = { categories: new Set(['hebergement-urgence']), publics: new Set([audience]) };
      assert.deepEqual(secretPlaces(TERRITORY, question), [{ pour: 'victimes', places: 135 }], audience);
      assert.deepEqual(lodgingNumbers(undefined, question), ['115', '3919'], audience);
    }
    assert.deepEqual(lodgingNumbers(TERRITORY, asked('hebergement-auteurs')), ['0\u00a0801\u00a090\u00a019\u00a011']);
    assert.deepEqual(lodgingNumbers(TERRITORY, asked('laeo')), []);
  });

  test('CONF-20 an audience that is asked for is answered, the other is not', () => {
    assert.deepEqual(secretPlaces(TERRITORY, { ...NONE, publics: new Set(['auteurs']) }), [{ pour: 'auteurs', places: 36 }]);
    assert.deepEqual(secretPlaces(TERRITORY, { ...NONE, publics: new Set(['victimes']) }), [{ pour: 'victimes', places: 233 }]);
    assert.deepEqual(secretPlaces(TERRITORY, { ...NONE, publics: new Set(['professionnels']) }), []);
  });

  test('CONF-20 a count under 11 is not said', () => {
    const placed = (places: number) => secretPlaces({ ...TERRITORY, counts: { alt: { entries: 2, places } } }, NONE);
    assert.deepEqual(placed(10), [{ pour: 'victimes', places: undefined }]);
    assert.deepEqual(placed(11), [{ pour: 'victimes', places: 11 }]);
    assert.deepEqual(placed(0), []);
  });

  test('CONF-20 only places where people sleep are counted; without a territory nothing is said', () => {
    const counts = { ...TERRITORY.counts, laeo: { entries: 3, places: 500 }, auteurs: { entries: 3, places: 500 } };
    assert.deepEqual(secretPlaces({ ...TERRITORY, counts }, NONE), [{ pour: 'victimes', places: 233 }]);
    assert.deepEqual(secretPlaces({ ...TERRITORY, counts }, { ...NONE, publics: new Set(['auteurs']) }), [{ pour: 'auteurs', places: 36 }]);
    assert.deepEqual(secretPlaces(undefined, NONE), []);
  });
});
