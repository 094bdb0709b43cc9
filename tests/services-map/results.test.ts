import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES } from '@reperes/schema';
import { clustersOf } from '@reperes/services-map/clusters.js';
import { type Choices, NO_CHOICES, YES } from '@reperes/services-map/facets/facets.js';
import { listedOf } from '@reperes/services-map/listed.js';
import { placesOf } from '@reperes/services-map/places.js';
import { type Question, Results } from '@reperes/services-map/results.js';
import { sectionsOf } from '@reperes/services-map/window.js';
import fc from 'fast-check';
import { contact, service, TERRITORY } from './folder-fixture.js';
import { asked, commune, ids, MONDAY, question } from './results-fixture.js';
import { manyServices, RICH } from './rich-fixture.js';

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

const GROUP = { ...TERRITORY, departements: ['974'] };
const LISTED = listedOf(RICH, '62');
const BARE = [contact('x', 'alt'), service('y', 'laeo', { couvre: ['62119'], source: 'other' })];

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    services: fc.constantFrom(RICH, BARE, manyServices(70)),
    listed: fc.boolean(),
    territory: fc.constantFrom(TERRITORY, GROUP, undefined),
    territoire: fc.constantFrom('', 'arr-bethune', 'arr-calais'),
    choices: fc.oneof(fc.constant(NO_CHOICES), fc.constant({ ...NO_CHOICES, ouvert: new Set([YES]) }), anyChoices),
    near: fc.constantFrom(undefined, commune('Béthune'), commune('Calais')),
    at: fc.constantFrom(MONDAY, new Date('2026-11-23T17:00:00Z')),
  })
  .map((asking) => ({ ...asking, listed: asking.listed && asking.services === RICH && asking.territory === TERRITORY ? LISTED : undefined }));

/** All that is read of an answer. */
function answerOf(results: Results) {
  const { known, group, shown, counts, covering, sources, index } = results;
  return { known: ids(known), group: group?.id, shown: ids(shown), counts, covering, sources, size: index.size, km: shown.map((_one, at) => results.kilometres(at)), advice: results.advice() };
}

describe('results', () => {
  test('whatever was asked before, the answer is that to the last question', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 2, maxLength: 6 }), (questions) => {
        const results = new Results();
        for (const [at, one] of questions.entries()) {
          const before = at > 0 ? answerOf(results) : undefined;
          const changed = results.ask(one);
          assert.deepEqual(answerOf(results), answerOf(asked({ ...one, listed: undefined })));
          if (!changed) assert.deepEqual(answerOf(results), before);
        }
      }),
    );
  });

  test('one wish that changes is one more answer', () => {
    const results = new Results();
    results.ask(question());
    const near = commune('Béthune');
    assert.equal(results.ask(question({ near })), true);
    assert.deepEqual([results.covering, results.kilometres(0) < 1], [4, true]);
    const choices = { ...NO_CHOICES, categories: new Set(['laeo']) };
    assert.equal(results.ask(question({ near, choices })), true);
    assert.deepEqual(ids(results.shown), ['ecoute', 'nombre']);
    assert.equal(results.covering, 1);
    assert.equal(results.ask(question({ choices })), true);
    assert.deepEqual([results.covering, results.kilometres(0)], [0, Infinity]);
    assert.equal(results.ask(question({ choices, territoire: 'arr-calais' })), true);
    assert.deepEqual([results.group?.id, ids(results.shown)], ['arr-calais', ['ecoute', 'nombre']]);
    assert.equal(results.ask(question({ choices, territoire: 'arr-calais', territory: undefined })), true);
    assert.equal(results.group, undefined);
  });

  test('a list that was made while it was read is taken as it is, unless the host has a group', () => {
    const listed = listedOf([...RICH].reverse(), '62');
    assert.equal(asked({ listed }).known, listed.known);
    assert.notEqual(asked({ listed, territoire: 'arr-calais' }).known, listed.known);
  });

  test('the sources are those of what is shown', () => {
    const services = [service('a', 'laeo', { source: 'one' }), service('b', 'ccas', { source: 'two' }), service('c', 'laeo', { source: 'one' })];
    assert.deepEqual(asked({ services }).sources, new Set(['one', 'two']));
    assert.deepEqual(asked({ services, choices: { ...NO_CHOICES, categories: new Set(['ccas']) } }).sources, new Set(['two']));
  });

  test('an unknown group of the host is said with those that are known; one that is known, or none, is not', (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    for (const territoire of ['', 'arr-calais']) asked({ territoire });
    asked({ territoire: 'nulle-part', territory: undefined });
    assert.equal(warn.mock.callCount(), 0);
    asked({ territoire: 'nulle-part' });
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /"territoire" has "nulle-part".*: arr-bethune, arr-calais\.$/);
  });

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
    assert.equal(results.ask(question({ at: new Date('2026-11-23T09:05:59Z') })), false);
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
