import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distanceKm, nearestCommune } from '@reperes/commune-search';
import { nearOrderOf } from '@reperes/services-map/near/near-order.js';
import fc from 'fast-check';
import { contact, service } from './folder-fixture.js';
import { asked, commune, communes, ids } from './results-fixture.js';
import { RICH } from './rich-fixture.js';

describe('near a commune', () => {
  test('what covers it comes first, the most its own before the rest, then the nearest, then what has no distance by name', () => {
    const results = asked({ near: commune('Béthune') });
    assert.deepEqual(ids(results.shown.slice(0, results.covering)), ['jour', 'police', 'ecoute', 'stage']);
    assert.deepEqual(ids(results.shown.slice(results.covering)), ['ados', 'sante', 'droits', 'relais', 'nombre', 'abri']);
  });

  test('what covers it alone comes before what covers its group, then the whole département, even nearer; equals keep the order of the list', () => {
    const covering = (id: string, couvre: readonly string[], at: readonly [number, number] | null = [2.64, 50.53]) => service(id, 'laeo', { couvre }, at);
    const services = [
      covering('departement', ['62']),
      covering('departement-unplaced', ['62'], null),
      covering('departement-unplaced-too', ['62'], null),
      covering('groupe', ['arr-bethune'], [2.7, 50.5]),
      covering('departement-too', ['62']),
      covering('commune', ['62119'], [1.6, 50.9]),
    ];
    const { rows } = nearOrderOf(services, commune('Béthune'));
    assert.deepEqual(rows.map((row) => services[row]!.id), ['commune', 'groupe', 'departement', 'departement-too', 'departement-unplaced', 'departement-unplaced-too']);
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
    assert.equal(distanceKm([0, 0], [180, 0]).toFixed(1), '20015.1', 'half of the way round');
    assert.equal(distanceKm([2.3522, 48.8566], [5.3698, 43.2965]).toFixed(1), '660.5', 'Paris to Marseille');
  });

  test('the nearest centre names a position; centres that are not known are passed over', () => {
    assert.equal(nearestCommune(communes, [2.63, 50.52])?.commune.nom, 'Béthune');
    assert.equal(nearestCommune(communes.filter(({ centre }) => !centre), [2.6, 50.5]), undefined);
  });
});
