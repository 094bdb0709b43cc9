import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CLUSTER_RADIUS, ClusterIndex, clusterScale } from '@reperes/services-map/clusters.js';
import { markerAfterKey } from '@reperes/services-map/map-markers.js';
import { type Place, placesOf } from '@reperes/services-map/places.js';
import fc from 'fast-check';
import { service } from './folder-fixture.js';

/** Close enough to gather, far enough to come apart, some at the same point. */
const spot = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })).map(([x, y]) => [2 + x / 40, 50 + y / 40] as const);
const somePlaces = fc.array(spot, { maxLength: 60 }).map((spots) => placesOf(spots.map((at, index) => service(`s${index}`, 'laeo', {}, at))));
const someScale = fc.double({ min: 5, max: 14, noNaN: true }).map((zoom) => 512 * 2 ** zoom);

/** The same rule, said as plainly as can be: each place, busiest first, takes the free ones within reach. */
function plainly(places: readonly Place[], scale: number): readonly (readonly string[])[] {
  const reach = CLUSTER_RADIUS / clusterScale(scale);
  const free = [...places].sort((a, b) => b.services.length - a.services.length || a.world.x - b.world.x || a.world.y - b.world.y);
  const groups: Place[][] = [];
  for (let head = free.shift(); head; head = free.shift()) {
    const { x, y } = head.world;
    const near = free.filter(({ world }) => Math.hypot(world.x - x, world.y - y) < reach);
    groups.push([head, ...near]);
    for (const place of near) free.splice(free.indexOf(place), 1);
  }
  return groups.map((group) => group.map(({ key }) => key));
}

const byFirst = (a: readonly string[], b: readonly string[]) => (a[0]! < b[0]! ? -1 : 1);

describe('ClusterIndex', () => {
  test('gathers exactly what the plain rule gathers, each place once', () => {
    fc.assert(
      fc.property(somePlaces, someScale, (places, scale) => {
        const groups = new ClusterIndex(places).at(scale).all().map((cluster) => cluster.places.map(({ key }) => key));
        assert.deepEqual([...groups].sort(byFirst), [...plainly(places, scale)].sort(byFirst));
        assert.deepEqual(groups.flat().sort(), places.map(({ key }) => key).sort());
      }),
    );
  });

  test('the order of the services changes nothing', () => {
    fc.assert(
      fc.property(somePlaces, someScale, (places, scale) => {
        const keys = (some: readonly Place[]) => new ClusterIndex(some).at(scale).all().map(({ key }) => key);
        assert.deepEqual(keys([...places].reverse()), keys(places));
      }),
    );
  });

  test('markers go from west to east, each on a true place, with all its services', () => {
    fc.assert(
      fc.property(somePlaces, someScale, (places, scale) => {
        const clusters = new ClusterIndex(places).at(scale).all();
        for (const [at, { world, key, services, places: members }] of clusters.entries()) {
          assert.ok(at === 0 || clusters[at - 1]!.world.x <= world.x);
          assert.equal(places.find((place) => place.key === key)!.world, world);
          assert.equal(services.length, members.reduce((sum, place) => sum + place.services.length, 0));
        }
      }),
    );
  });

  test('what is in a box is what stands in it, and the same objects each time', () => {
    fc.assert(
      fc.property(somePlaces, someScale, spot, (places, scale, [longitude, latitude]) => {
        const level = new ClusterIndex(places).at(scale);
        const [{ world }] = placesOf([service('corner', 'laeo', {}, [longitude, latitude])]) as [Place];
        const box = { west: world.x, east: world.x + 0.002, north: world.y - 0.002, south: world.y };
        const expected = level.all().filter(({ world: { x, y } }) => x >= box.west && x <= box.east && y >= box.north && y <= box.south);
        assert.deepEqual(level.within(box), expected);
        assert.ok(level.within(box).every((cluster, at) => cluster === expected[at]));
      }),
    );
  });

  test('a level is worked out once a step', () => {
    const index = new ClusterIndex(placesOf([service('a', 'laeo'), service('b', 'laeo', {}, [2.7, 50.5])]));
    assert.equal(index.at(512 * 2 ** 9), index.at(512 * 2 ** 9.2));
    assert.notEqual(index.at(512 * 2 ** 9), index.at(512 * 2 ** 9.3));
  });

  test('the cluster that holds a place is found by the key of the place', () => {
    fc.assert(
      fc.property(somePlaces, someScale, (places, scale) => {
        const level = new ClusterIndex(places).at(scale);
        for (const { key } of places) assert.ok(level.holding(key)!.places.some((place) => place.key === key));
        assert.equal(level.holding('nowhere'), undefined);
      }),
    );
  });
});

describe('markerAfterKey', () => {
  const level = new ClusterIndex(placesOf([service('a', 'laeo', {}, [1.9, 50.9]), service('b', 'laeo', {}, [2.4, 50.5]), service('c', 'laeo', {}, [3, 50.2])])).at(512 * 2 ** 9);
  const [west, middle, east] = level.all();

  test('ACC-3 arrows go through all the markers and stop at both ends; Home and End lead there', () => {
    const from = (key: string) => (start = middle!) => markerAfterKey(key, level, start.key);
    assert.deepEqual([from('ArrowRight')(), from('ArrowDown')(), from('ArrowLeft')(), from('ArrowUp')()], [east, east, west, west]);
    assert.deepEqual([from('ArrowRight')(east), from('ArrowLeft')(west), from('Home')(), from('End')()], [east, west, west, east]);
    assert.equal(from('Enter')(), undefined);
  });
});
