import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '@reperes/schema';
import { sectionsOf, STEP } from '@reperes/services-map/window.js';
import { service } from './folder-fixture.js';
import { asked, commune, ids } from './results-fixture.js';
import { manyServices } from './rich-fixture.js';

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

  test('around a commune the list has two parts, without one a part per need; each entry with its distance', () => {
    const near = commune('Béthune');
    const results = asked({ near });
    const parts = sectionsOf(results, { limit: 6, near: true, selected: new Set() });
    assert.deepEqual(parts.map(({ kind, entries }) => [kind, ids(entries.map(({ service: one }) => one))]), [
      ['couvre', ['jour', 'police', 'ecoute', 'stage']],
      ['autres', ['ados', 'sante']],
    ]);
    assert.deepEqual(parts[1]?.entries.map(({ km }) => km), [results.kilometres(4), results.kilometres(5)]);
    assert.deepEqual(
      sectionsOf(asked({}), { limit: Infinity, near: false, selected: new Set(['jour']) }).map(({ kind }) => (typeof kind === 'string' ? kind : kind.id)),
      ['abri', 'parler', 'plainte', 'droits', 'sante', 'enfants', 'auteurs'],
    );
  });

  test('a part without any entry is left out', () => {
    const kinds = (services: readonly Service[]) => sectionsOf(asked({ services, near: commune('Béthune') }), { limit: STEP, near: true, selected: new Set() }).map(({ kind }) => kind);
    assert.deepEqual(kinds([service('a', 'laeo')]), ['couvre']);
    assert.deepEqual(kinds([service('a', 'laeo', { couvre: ['62193'] })]), ['autres']);
    assert.deepEqual(kinds([]), []);
  });
});
