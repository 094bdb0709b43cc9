import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES, type CategoryId, isOpenAt, localMomentIn, type Service, type Territory, zoneOf } from '@reperes/schema';
import { adviceFor } from '@reperes/services-map/facets/advice.js';
import { audiencesOf } from '@reperes/services-map/facets/audience.js';
import { addBit, countBits, emptyBits, fullBits, hasBit, intersection, union } from '@reperes/services-map/facets/bits.js';
import { facetIndexOf } from '@reperes/services-map/facets/facet-index.js';
import { facetsAt, searchFacets } from '@reperes/services-map/facets/facet-search.js';
import { type Choices, chosenFacets, FACETS, type FacetId, NO_CHOICES, toggled, without, YES } from '@reperes/services-map/facets/facets.js';
import { languagesOf, speaksSigns } from '@reperes/services-map/facets/languages.js';
import { openRows } from '@reperes/services-map/facets/schedules.js';
import { choiceWord } from '@reperes/services-map/facet-words.js';
import fc from 'fast-check';
import { contact, service, TERRITORY } from './folder-fixture.js';
import { strings } from '@reperes/services-map/strings.fr.js';
import { ALWAYS, NEVER, RICH } from './rich-fixture.js';

/** A Monday at 10:00 in Paris. */
const MONDAY = new Date('2026-11-23T09:00:00Z');

const anyOpening = fc.constantFrom(undefined, ALWAYS, NEVER, { regles: [{ jours: [1], heures: [[540, 720] as const] }] });

const anyService = fc
  .record({
    id: fc.uuid(),
    categorie: fc.constantFrom(...CATEGORIES.map(({ id }) => id)),
    open: fc.boolean(),
    fields: fc.record({
      publics: fc.constantFrom(undefined, ['femmes'], ['mineurs'], ['auteurs', 'victimes'], ['familles']),
      langues: fc.constantFrom(undefined, ['Anglais'], ['anglais', 'LSF'], ['français'], ['Arabe']),
      frais: fc.constantFrom(undefined, 'gratuit', 'payant'),
      modes_accueil: fc.constantFrom(undefined, ['en-presentiel'], ['a-distance', 'en-presentiel']),
      acces_fauteuil: fc.constantFrom(undefined, true, false),
      horaires_intervalles: anyOpening,
      code_insee: fc.constantFrom('62119', '97411', undefined),
    }),
  })
  .map(({ id, categorie, open, fields }) => (open ? service(id, categorie, fields) : contact(id, categorie, fields)));

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  categories: setOf(CATEGORIES.map(({ id }) => id)),
  publics: setOf(['victimes', 'enfants', 'auteurs', 'professionnels']),
  accueil: setOf(['en-presentiel', 'a-distance']),
  langues: setOf(['anglais', 'arabe', 'turc']),
  ouvert: setOf([YES]),
  gratuit: setOf([YES]),
  fauteuil: setOf([YES]),
  lsf: setOf([YES]),
});

function setOf(options: readonly string[]): fc.Arbitrary<ReadonlySet<string>> {
  return fc.subarray([...options], { maxLength: Math.min(3, options.length) }).map((chosen) => new Set(chosen));
}

/** The options of one service, read without any index. */
function optionsOf(entry: Service, facet: FacetId): readonly string[] {
  const { properties } = entry;
  const open = properties.confidentialite === 'public' ? properties : undefined;
  const yes = (holds: boolean | undefined) => (holds ? [YES] : []);
  switch (facet) {
    case 'categories': return [properties.categorie];
    case 'publics': return audiencesOf(entry);
    case 'accueil': return open?.modes_accueil ?? [];
    case 'langues': return languagesOf(entry).map(({ key }) => key);
    case 'fauteuil': return yes(open?.acces_fauteuil);
    case 'lsf': return yes(speaksSigns(entry));
    case 'gratuit': return yes(properties.frais === 'gratuit');
    case 'ouvert': return yes(open?.horaires_intervalles && isOpenAt(open.horaires_intervalles, localMomentIn(zoneOf(open.code_insee), MONDAY)));
  }
}

function naive(services: readonly Service[], choices: Choices): readonly Service[] {
  return services.filter((entry) =>
    FACETS.every((facet) => choices[facet].size === 0 || optionsOf(entry, facet).some((option) => choices[facet].has(option))),
  );
}

function indexed(services: readonly Service[], choices: Choices) {
  const index = facetIndexOf(services);
  const facets = facetsAt(index, openRows(index.schedules, MONDAY));
  return { facets, ...searchFacets(facets, index.size, choices) };
}

const choosing = (chosen: Partial<Record<FacetId, readonly string[]>>): Choices => ({
  ...NO_CHOICES,
  ...Object.fromEntries(Object.entries(chosen).map(([facet, options]) => [facet, new Set(options)])),
});

describe('facets', () => {
  test('any choices keep the same services as a plain filter, in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 80 }), anyChoices, (services, choices) => {
        const { rows } = indexed(services, choices);
        assert.deepEqual(services.filter((_entry, row) => hasBit(rows, row)), naive(services, choices));
      }),
    );
  });

  test('each count is what the option alone of its facet would leave, all other facets applied', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 80 }), anyChoices, (services, choices) => {
        const { counts } = indexed(services, choices);
        for (const facet of FACETS) {
          for (const [option, count] of counts[facet]) {
            assert.equal(count, naive(services, { ...choices, [facet]: new Set([option]) }).length, `${facet} ${option}`);
          }
        }
      }),
    );
  });

  test('the advice is the smallest set of facets that brings services back, and as many as it says', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 20 }), anyChoices, (services, choices) => {
        const { facets } = indexed(services, choices);
        const advice = adviceFor(facets, services.length, choices);
        const chosen = chosenFacets(choices);
        const single = Math.max(0, ...chosen.map((facet) => naive(services, without(choices, [facet])).length));
        if (!advice) assert.equal(single, 0);
        else assert.equal(advice.count, naive(services, without(choices, advice.facets)).length);
        if (single > 0) assert.deepEqual([advice?.facets.length, advice?.count], [1, single]);
      }),
    );
  });

  test('unknown hours, hours of a protected entry and hours that leave a doubt are never open', () => {
    const doubtful = { regles: [{ jours: [1], heures: [[540, 720] as const] }], rendez_vous: true as const };
    const services = [
      service('ouvert', 'laeo', { horaires_intervalles: ALWAYS }),
      service('inconnu', 'laeo'),
      service('rendez-vous', 'laeo', { horaires_intervalles: doubtful }),
      contact('protégé', 'alt', { horaires_intervalles: ALWAYS }),
    ];
    const { rows } = indexed(services, choosing({ ouvert: [YES] }));
    assert.deepEqual(services.filter((_entry, row) => hasBit(rows, row)).map(({ id }) => id), ['ouvert']);
  });

  test('each place is open on its own clocks', () => {
    const morning = { regles: [{ jours: [1], heures: [[540, 720] as const] }] };
    const services = [
      service('bethune', 'laeo', { horaires_intervalles: morning }),
      service('saint-denis', 'laeo', { horaires_intervalles: morning, code_insee: '97411' }),
    ];
    const { schedules } = facetIndexOf(services);
    const openAt = (at: string) => services.filter((_entry, row) => hasBit(openRows(schedules, new Date(at)), row)).map(({ id }) => id);
    assert.deepEqual(openAt('2026-11-23T06:00:00Z'), ['saint-denis']);
    assert.deepEqual(openAt('2026-11-23T09:00:00Z'), ['bethune']);
  });

  test('a place that tells no commune has the clocks of its territory, as on its card', () => {
    const services = [service('a', 'laeo', { horaires_intervalles: { regles: [{ jours: [1], heures: [[540, 720]] }] }, code_insee: undefined })];
    const openAt = (departement: string, at: string) => hasBit(openRows(facetIndexOf(services, departement).schedules, new Date(at)), 0);
    assert.equal(openAt('974', '2026-11-23T06:00:00Z'), true);
    assert.equal(openAt('62', '2026-11-23T06:00:00Z'), false);
  });

  test('hours that many keep are asked once', () => {
    const services = Array.from({ length: 50 }, (_item, at) => service(`s${at}`, 'laeo', { horaires_intervalles: structuredClone(at % 2 ? ALWAYS : NEVER) }));
    assert.equal(facetIndexOf(services).schedules.all.length, 2);
  });

  test('a protected entry tells no access of its place', () => {
    const { counts } = indexed([contact('x', 'alt', { acces_fauteuil: true, modes_accueil: ['en-presentiel'] })], NO_CHOICES);
    assert.deepEqual([counts.fauteuil.size, counts.accueil.size, counts.ouvert.size], [0, 0, 0]);
  });

  test('what the data say nothing about is no option', () => {
    const { counts } = indexed([service('a', 'laeo')], NO_CHOICES);
    assert.deepEqual(FACETS.filter((facet) => counts[facet].size > 0), ['categories', 'publics']);
  });

  test('a category says for whom, the words of the entry add to it', () => {
    assert.deepEqual(audiencesOf(service('a', 'laeo')), ['victimes']);
    assert.deepEqual(audiencesOf(service('a', 'laeo', { publics: ['Jeunes de 11 à 25 ans', 'tout public'] })), ['victimes', 'enfants']);
    assert.deepEqual(audiencesOf(service('a', 'reseau', { publics: ['professionnel·les'] })), ['professionnels']);
    assert.deepEqual(audiencesOf(service('a', 'auteurs', { publics: ['constructor'] })), ['auteurs']);
  });

  test('women, children of any age, authors and professionals are known by their usual words, one or many', () => {
    const added = (words: string, categorie: CategoryId = 'ccas') => audiencesOf(service('a', categorie, { publics: [words] })).slice(1).join();
    for (const words of ['enfant', 'Mineurs isolés', 'mineures', 'les jeunes', 'adolescents', 'adolescente', 'ados', 'bébés', 'un nourrisson']) assert.equal(added(words), 'enfants', words);
    for (const words of ['victimes', 'une femme', 'mères']) assert.equal(added(words, 'auteurs'), 'victimes', words);
    for (const words of ['auteur', 'auteurs de violences']) assert.equal(added(words), 'auteurs', words);
    for (const words of ['professionnels', 'une professionnelle']) assert.equal(added(words), 'professionnels', words);
    for (const words of ['', 'familles', 'hommes', 'jeunesse']) assert.equal(added(words), '', words);
  });

  test('languages are folded, sign language is no language of the list, French goes without saying', () => {
    const { languages, facets } = facetIndexOf(RICH);
    assert.deepEqual([...languages], [['anglais', 'Anglais'], ['arabe', 'Arabe'], ['turc', 'Turc']]);
    assert.deepEqual([...facets.langues].map(([key, rows]) => `${key} ${countBits(rows)}`), ['anglais 3', 'arabe 2', 'turc 1']);
    assert.equal(countBits(facets.lsf.get(YES)!), 2);
  });

  test('a language is shown as written, with a capital; what is no word is none', () => {
    const labels = (...langues: readonly string[]) => languagesOf(service('a', 'laeo', { langues })).map(({ label }) => label);
    assert.deepEqual(labels(' kurde ', '?', '', 'Français', 'langue des signes', 'LSF', 'anglais (LSF possible)'), ['Kurde', 'Anglais (LSF possible)']);
    assert.equal(speaksSigns(service('a', 'laeo', { langues: ['anglais (LSF possible)'] })), false);
  });

  test('toggling leaves the other facets as they are', () => {
    assert.deepEqual(toggled(choosing({ gratuit: [YES] }), 'lsf', [YES]), choosing({ gratuit: [YES], lsf: [YES] }));
  });

  test('toggling completes a need, then empties it', () => {
    const half = toggled(choosing({ categories: ['laeo'] }), 'categories', ['accueil-jour', 'laeo']);
    assert.deepEqual([...half.categories].sort(), ['accueil-jour', 'laeo']);
    assert.deepEqual([...toggled(half, 'categories', ['accueil-jour', 'laeo']).categories], []);
  });

  test('a choice is named as it was ticked', () => {
    const index = facetIndexOf(RICH);
    const named = (facet: FacetId, options: readonly string[]) => choiceWord(facet, choosing({ [facet]: options }), index, strings);
    assert.equal(named('ouvert', [YES]), 'Ouvert maintenant');
    assert.equal(named('langues', ['anglais', 'turc']), 'Anglais, Turc');
    assert.equal(named('categories', ['laeo', 'accueil-jour']), 'Parler, être écoutée');
    assert.equal(named('categories', ['laeo']), 'Lieu d’accueil, d’écoute et d’orientation');
    assert.equal(named('categories', ['maison-adolescents']), 'Mes enfants, les jeunes');
    assert.equal(named('categories', ['laeo', 'ccas']), 'types de service');
  });

  test('ACC-32 a need is named where all that it offers is ticked, by phone too; never for a part of it', () => {
    const index = facetIndexOf([service('a', 'laeo'), service('b', 'ccas'), service('c', 'accueil-jour'), service('d', 'commissariat')]);
    const named = (categories: readonly string[], territory?: Territory) => choiceWord('categories', choosing({ categories }), { ...index, territory }, strings);
    const counts = { alt: { entries: 9, places: 98 } };
    assert.equal(named(['hebergement-urgence'], { ...TERRITORY, counts: {} }), 'Me mettre à l’abri');
    assert.equal(named(['hebergement-urgence'], { ...TERRITORY, counts }), 'Hébergement d’urgence');
    assert.equal(named(['alt'], { ...TERRITORY, counts }), 'Logement temporaire (ALT)');
    assert.equal(named(['hebergement-urgence', 'alt'], { ...TERRITORY, counts }), 'Me mettre à l’abri');
    assert.equal(named(['laeo', 'accueil-jour', 'commissariat']), 'Parler, être écoutée + Signaler, porter plainte');
    assert.equal(named(['laeo', 'commissariat']), 'types de service');
  });
});

describe('bits', () => {
  test('sets of rows are those of plain sets', () => {
    const rows = fc.uniqueArray(fc.nat(130));
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [a, b] = [one, other].map((all) => {
          const bits = emptyBits(131);
          for (const row of all) addBit(bits, row);
          return bits;
        }) as [Uint32Array, Uint32Array];
        assert.equal(countBits(union([a, b], 131)), new Set([...one, ...other]).size);
        assert.equal(countBits(intersection(a, b)), one.filter((row) => other.includes(row)).length);
        assert.deepEqual(Array.from({ length: 131 }, (_item, row) => row).filter((row) => hasBit(a, row)), [...one].sort((x, y) => x - y));
      }),
    );
  });

  test('all rows of a list of any length', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) assert.equal(countBits(fullBits(size)), size);
  });
});
