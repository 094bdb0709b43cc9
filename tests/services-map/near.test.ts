import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexCommunes, nearestCommune } from '@reperes/commune-search';
import { CATEGORIES, type Service } from '@reperes/schema';
import { clustersOf } from '@reperes/services-map/clusters.js';
import { type Choices, NO_CHOICES, YES } from '@reperes/services-map/facets/facets.js';
import { type Near, nearCommune } from '@reperes/services-map/near/near.js';
import { nearOrderOf } from '@reperes/services-map/near/near-order.js';
import { placesOf } from '@reperes/services-map/places.js';
import { type Question, Results } from '@reperes/services-map/results.js';
import { sectionsOf, STEP } from '@reperes/services-map/window.js';
import fc from 'fast-check';
import { contact, service, TERRITORY } from './folder-fixture.js';
import { COMMUNES, manyServices, RICH } from './rich-fixture.js';

const { communes } = indexCommunes(COMMUNES);
const commune = (nom: string): Near => nearCommune(communes.find((one) => one.nom === nom)!);
const ids = (services: readonly Service[]) => services.map(({ properties }) => properties.id);

const MONDAY = new Date('2026-11-23T09:00:00Z');
const question = (changes: Partial<Question> = {}): Question => ({
  services: RICH,
  territory: TERRITORY,
  territoire: '',
  choices: NO_CHOICES,
  near: undefined,
  at: MONDAY,
  ...changes,
});

function asked(changes: Partial<Question>): Results {
  const results = new Results();
  results.ask(question(changes));
  return results;
}

describe('near a commune', () => {
  test('what covers it comes first, the most its own before the rest, then the nearest, then what has no distance by name', () => {
    const results = asked({ near: commune('Béthune') });
    assert.deepEqual(ids(results.shown.slice(0, results.covering)), ['jour', 'police', 'ecoute', 'stage']);
    assert.deepEqual(ids(results.shown.slice(results.covering)), ['ados', 'sante', 'droits', 'relais', 'nombre', 'abri']);
  });

  test('CONF-3 CONF-4 only a public place has a distance, and a protected entry is never moved by one', () => {
    const results = asked({ near: commune('Béthune') });
    const measured = results.shown.filter((_service, at) => results.kilometres(at) < Infinity);
    assert.deepEqual(ids(measured), ['jour', 'police', 'ecoute', 'ados', 'sante', 'droits']);
    const leaked = RICH.map((entry) => (entry.properties.confidentialite === 'contact' ? { ...entry, geometry: { type: 'Point' as const, coordinates: [2.64, 50.53] as const } } : entry));
    assert.deepEqual(ids(asked({ services: leaked, near: commune('Béthune') }).shown), ids(results.shown));
  });

  test('CONF-4 for any places, protected entries keep their order among themselves', () => {
    const point = fc.tuple(fc.double({ min: 1.5, max: 3.2, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 3 }), (points) => {
        const services = [...points.map((at, index) => service(`p${index}`, 'laeo', { couvre: [] }, at)), contact('b', 'alt', { nom: 'B', couvre: [] }), contact('a', 'alt', { nom: 'A', couvre: [] })];
        const { rows, km } = nearOrderOf(services, commune('Arras'));
        assert.deepEqual(rows.slice(3), [4, 3]);
        const distances = rows.slice(0, 3).map((row) => km[row]!);
        assert.deepEqual(distances, [...distances].sort((a, b) => a - b));
      }),
    );
  });

  test('a commune without a centre orders by coverage alone', () => {
    const { km, covering } = nearOrderOf(RICH, commune('Sans-Centre'));
    assert.ok(km.every((one) => one === Infinity));
    assert.equal(covering, 2);
  });

  test('distances are those of the sphere', () => {
    const results = asked({ near: commune('Béthune') });
    assert.equal(Math.round(results.kilometres(ids(results.shown).indexOf('droits'))), 72);
  });

  test('the nearest centre names a position; centres that are not known are passed over', () => {
    assert.equal(nearestCommune(communes, [2.63, 50.52])?.commune.nom, 'Béthune');
    assert.equal(nearestCommune(communes.filter(({ centre }) => !centre), [2.6, 50.5]), undefined);
  });
});

const setOf = (options: readonly string[]) => fc.subarray([...options], { maxLength: Math.min(2, options.length) }).map((chosen): ReadonlySet<string> => new Set(chosen));

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  categories: setOf(CATEGORIES.map(({ id }) => id)),
  publics: setOf(['victimes', 'enfants', 'auteurs']),
  accueil: setOf(['en-presentiel', 'a-distance']),
  langues: setOf(['anglais', 'arabe']),
  ouvert: setOf([YES]),
  gratuit: setOf([YES]),
  fauteuil: setOf([YES]),
  lsf: setOf([YES]),
});

describe('results', () => {
  test('ACC-1 under any choices, commune and zoom, the markers hold exactly the located entries of the list', () => {
    const nears = fc.constantFrom(undefined, commune('Béthune'), commune('Calais'));
    fc.assert(
      fc.property(anyChoices, nears, fc.integer({ min: 6, max: 14 }), (choices, near, zoom) => {
        const { shown } = asked({ choices, near });
        const marked = clustersOf(placesOf(shown), 512 * 2 ** zoom).flatMap((cluster) => cluster.services);
        assert.deepEqual(ids(marked).sort(), ids(shown.filter(({ geometry }) => geometry !== null)).sort());
        assert.deepEqual(ids(shown).sort(), ids(asked({ choices }).shown).sort());
      }),
    );
  });

  test('ACC-1 every entry of the list is drawn once the window is as long as the list', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(undefined, commune('Béthune')), (choices, near) => {
        const results = asked({ choices, near });
        const drawn = sectionsOf(results, { limit: Infinity, near: near !== undefined, selected: new Set() }).flatMap(({ entries }) => entries);
        assert.deepEqual(ids(drawn.map(({ service: one }) => one)), ids(results.shown));
      }),
    );
  });

  test('nothing is worked out again for the same question, nor for another minute when no hours are known', () => {
    const results = new Results();
    const bare = [service('a', 'laeo')];
    assert.equal(results.ask(question({ services: bare })), true);
    assert.equal(results.ask(question({ services: bare })), false);
    assert.equal(results.ask(question({ services: bare, at: new Date('2026-11-23T09:05:00Z') })), false);
    assert.equal(results.ask(question()), true);
    assert.equal(results.ask(question({ at: new Date('2026-11-23T09:05:00Z') })), true);
  });

  test('what was open closes with the minute', () => {
    const morning = { regles: [{ jours: [1], heures: [[540, 720] as const] }] };
    const results = new Results();
    const services = [service('a', 'laeo', { horaires_intervalles: morning })];
    const choices = { ...NO_CHOICES, ouvert: new Set([YES]) };
    results.ask(question({ services, choices, at: new Date('2026-11-23T10:59:30Z') }));
    assert.deepEqual(ids(results.shown), ['a']);
    results.ask(question({ services, choices, at: new Date('2026-11-23T11:00:00Z') }));
    assert.deepEqual(ids(results.shown), []);
    assert.deepEqual(results.advice(), { facets: ['ouvert'], count: 1 });
  });

  test('a group of the host is the whole list, and no choice lifts it', () => {
    const results = asked({ territoire: 'arr-calais' });
    assert.equal(results.group?.nom, 'Arrondissement de Calais');
    assert.deepEqual(ids(results.known), ids(results.shown));
    assert.deepEqual(ids(asked({ territoire: 'nulle-part' }).shown).length, RICH.length);
  });
});

describe('window', () => {
  const window = (count: number, limit: number, selected: readonly string[] = []) =>
    sectionsOf(asked({ services: manyServices(count) }), { limit, near: false, selected: new Set(selected) });
  const drawn = (sections: ReturnType<typeof window>) => sections.flatMap(({ entries }) => entries);

  test('however long the list, only the window is drawn', () => {
    assert.equal(drawn(window(5000, STEP)).length, 60);
    assert.equal(drawn(window(5000, 2 * STEP)).length, 120);
    assert.equal(drawn(window(40, STEP)).length, 40);
  });

  test('needs go on across the window, in the order of the list', () => {
    const whole = ids(asked({ services: manyServices(300) }).shown);
    assert.deepEqual(ids(drawn(window(300, 180)).map(({ service: one }) => one)), whole.slice(0, 180));
  });

  test('a choice beyond the window comes first of all, never more than a window of them', () => {
    const whole = ids(asked({ services: manyServices(2000) }).shown);
    const [first] = window(2000, STEP, [whole[1500]!, whole[3]!]);
    assert.equal(first?.kind, 'choisis');
    assert.deepEqual(ids(first!.entries.map(({ service: one }) => one)), [whole[1500]]);
    assert.equal(drawn(window(2000, STEP, whole)).length, 120);
  });

  test('SAF-26 on paper the list is whole, each service once, what was chosen still first', () => {
    const results = asked({ services: manyServices(300) });
    const whole = ids(results.shown);
    const chosen = whole[250]!;
    const paper = (near: boolean) => sectionsOf(results, { limit: STEP, printed: 1000, near, selected: new Set([chosen]) });
    for (const near of [false, true]) {
      assert.equal(paper(near)[0]?.kind, 'choisis');
      assert.deepEqual(ids(drawn(paper(near)).map(({ service: one }) => one)), [chosen, ...whole.filter((id) => id !== chosen)]);
    }
    assert.equal(drawn(sectionsOf(results, { limit: STEP, printed: 200, near: false, selected: new Set() })).length, 200);
  });
});
