import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Position } from '@reperes/schema';
import { CLUSTER_RADIUS, ClusterIndex, clusterScale, clustersOf } from '@reperes/services-map/clusters.js';
import { drawOutline, viewBoxOf } from '@reperes/services-map/outline.js';
import { type Place, placesOf } from '@reperes/services-map/places.js';
import { toPosition, toWorld } from '@reperes/services-map/projection.js';
import { viewOfCluster, viewOfPlace } from '@reperes/services-map/reveal.js';
import { townLabels, townsOf } from '@reperes/services-map/town-labels.js';
import { clampView, fitBox, isInside, limitsOf, panned, toScreen, worldBoxOf, zoomed } from '@reperes/services-map/view.js';
import fc from 'fast-check';
import { service, SERVICES, TERRITORY } from './folder-fixture.js';

const SIZE = { width: 600, height: 400 };
const BOX = worldBoxOf(TERRITORY.bbox);
const LIMITS = limitsOf(BOX, SIZE);
const VIEW = fitBox(BOX, SIZE, 16);

const inTerritory = fc.tuple(fc.double({ min: 1.5, max: 3.2, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }));

const somePlaces = fc
  .array(inTerritory, { minLength: 1, maxLength: 40 })
  .map((points) => placesOf(points.map((at, index) => service(`s${index}`, 'laeo', {}, at))));

describe('the box of a territory', () => {
  for (const bbox of [[2, 50, 2, 51], [2, 50, 3, 50], [3, 51, 1, 50], [0, 0, 0, 0], [179, -20, -179, -10], [500, 500, 600, 600]] as const) {
    test(`SEC-8 ${bbox.join(' ')} has no inside: the whole world, and numbers to draw with`, () => {
      const box = worldBoxOf(bbox);
      assert.deepEqual(box, { west: 0, north: 0, east: 1, south: 1 });
      assert.match(viewBoxOf(drawOutline(TERRITORY.contour, box), fitBox(box, SIZE, 16), SIZE), /^[-\d. ]+$/);
    });
  }
});

describe('projection', () => {
  test('the centre of the world is at no longitude and no latitude', () => {
    assert.deepEqual(toWorld([0, 0]), { x: 0.5, y: 0.5 });
  });

  test('Béthune is where Web Mercator puts it', () => {
    const { x, y } = toWorld([2.64, 50.53]);
    assert.equal(x.toFixed(6), '0.507333');
    assert.equal(y.toFixed(6), '0.336842');
  });

  test('there and back gives the same position', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (longitude, latitude) => {
        const [backLongitude, backLatitude] = toPosition(toWorld([longitude, latitude]));
        assert.ok(Math.abs(backLongitude - longitude) < 1e-9 && Math.abs(backLatitude - latitude) < 1e-9);
      }),
    );
  });
});

describe('view', () => {
  test('a fitted box is whole on screen, centred', () => {
    const topLeft = toScreen({ x: BOX.west, y: BOX.north }, VIEW, SIZE);
    const bottomRight = toScreen({ x: BOX.east, y: BOX.south }, VIEW, SIZE);
    assert.ok(topLeft.x >= 15.9 && topLeft.y >= 15.9);
    assert.ok(bottomRight.x <= 584.1 && bottomRight.y <= 384.1);
    assert.ok(Math.abs(topLeft.x + bottomRight.x - 600) < 1e-6);
  });

  test('ACC-5 panning moves by so many pixels, zooming keeps the centre', () => {
    const point = toWorld([2.64, 50.53]);
    const before = toScreen(point, VIEW, SIZE);
    const after = toScreen(point, panned(VIEW, 100, -50), SIZE);
    assert.deepEqual([Math.round(after.x - before.x), Math.round(after.y - before.y)], [-100, 50]);
    assert.deepEqual(toScreen(VIEW, zoomed(VIEW, 2), SIZE), { x: 300, y: 200 });
  });

  test('the territory cannot be lost, however far one pans or zooms', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (dx, dy, factor) => {
        const { x, y, scale } = clampView(zoomed(panned(VIEW, dx, dy), factor), LIMITS);
        assert.ok(x >= BOX.west && x <= BOX.east && y >= BOX.north && y <= BOX.south);
        assert.ok(scale >= LIMITS.minScale && scale <= LIMITS.maxScale);
      }),
    );
  });

  test('the outline is drawn in the units of its view box', () => {
    const drawing = drawOutline(TERRITORY.contour, BOX);
    assert.match(drawing.path, /^M0\.00 [\d.]+L[\d.]+ [\d.]+L1000\.00 [\d. L]+Z$/);
    const [left, , width] = viewBoxOf(drawing, VIEW, SIZE).split(' ').map(Number);
    assert.ok(left! < 0 && left! + width! > 1000);
  });
});

describe('places and clusters', () => {
  test('services at one point are one place', () => {
    assert.deepEqual(placesOf(SERVICES).map(({ services }) => services.map(({ id }) => id)), [['a', 'b'], ['c']]);
  });

  test('no marker hides another: two centres are never closer than the radius', () => {
    fc.assert(
      fc.property(somePlaces, fc.double({ min: 6, max: 14, noNaN: true }), (places, zoom) => {
        const scale = 512 * 2 ** zoom;
        const clusters = clustersOf(places, scale);
        for (const a of clusters) {
          for (const b of clusters) {
            const apart = Math.hypot(a.world.x - b.world.x, a.world.y - b.world.y) * scale;
            assert.ok(a === b || apart >= CLUSTER_RADIUS - 1e-6);
          }
        }
      }),
    );
  });

  test('markers gather by steps that never let them overlap', () => {
    fc.assert(fc.property(fc.double({ min: 1e3, max: 1e8, noNaN: true }), (scale) => clusterScale(scale) <= scale && clusterScale(scale) > scale * 0.84));
  });

  test('revealing a place brings it in sight, alone unless another is too near for any view', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const place = places[0]!;
        const view = viewOfPlace(place, { index: new ClusterIndex(places), view: VIEW, size: SIZE, limits: LIMITS });
        const cluster = clustersOf(places, clusterScale(view.scale)).find((entry) => entry.places.includes(place));
        assert.ok(isInside(toScreen(place.world, view, SIZE), SIZE, 44));
        assert.ok(cluster!.places.length === 1 || view.scale === LIMITS.maxScale);
      }),
    );
  });

  test('a place that already stands alone in sight moves nothing', () => {
    const places = placesOf([service('a', 'laeo', {}, [2.4, 50.5])]);
    const near = { ...places[0]!.world, scale: LIMITS.maxScale };
    assert.deepEqual(viewOfPlace(places[0]!, { index: new ClusterIndex(places), view: near, size: SIZE, limits: LIMITS }), near);
  });

  test('choosing a cluster shows all its places and takes them apart', () => {
    const places = placesOf([service('a', 'laeo', {}, [2.64, 50.53]), service('b', 'laeo', {}, [2.66, 50.54]), service('c', 'laeo', {}, [1.6, 50.7])]);
    const scene = { index: new ClusterIndex(places), view: VIEW, size: SIZE, limits: LIMITS };
    const [cluster] = clustersOf(places, VIEW.scale).filter((entry) => entry.places.length > 1);
    const view = viewOfCluster(cluster!, scene)!;
    assert.equal(clustersOf(places, clusterScale(view.scale)).length, 3);
    for (const { world } of cluster!.places) {
      const { x, y } = toScreen(world, view, SIZE);
      assert.ok(x > 0 && x < 600 && y > 0 && y < 400);
    }
  });

  test('places a metre apart cannot be taken apart', () => {
    const places: readonly Place[] = placesOf([service('a', 'laeo', {}, [2.64, 50.53]), service('b', 'laeo', {}, [2.64002, 50.53])]);
    const [cluster] = clustersOf(places, VIEW.scale);
    assert.equal(viewOfCluster(cluster!, { index: new ClusterIndex(places), view: VIEW, size: SIZE, limits: LIMITS }), undefined);
  });
});

describe('townLabels', () => {
  const named = (commune: string, at: Position) => service(commune, 'laeo', { commune }, at);
  const labelled = (...services: Parameters<typeof placesOf>[0]) => townLabels({ clusters: clustersOf(placesOf(services), VIEW.scale), view: VIEW, size: SIZE });

  test('each town with services is named once, below its marker when there is room', () => {
    const labels = labelled(named('Béthune', [2.64, 50.53]), named('Calais', [1.86, 50.95]), named('Béthune', [2.2, 50.3]));
    assert.deepEqual(labels.map(({ text }) => text).sort(), ['Béthune', 'Calais']);
  });

  test('principal communes are named where there is room, once, more quietly, and never over a town with services', () => {
    const villes = [
      { nom: 'Calais', position: [1.86, 50.95] },
      { nom: 'Arras', position: [2.77, 50.29] },
      { nom: 'Saint-Laurent-Blangy', position: [2.8, 50.3] },
      { nom: 'Béthune', position: [2.65, 50.54] },
    ] as const;
    const clusters = clustersOf(placesOf([named('Béthune', [2.64, 50.53])]), VIEW.scale);
    const labels = townLabels({ clusters, towns: townsOf({ ...TERRITORY, villes }, undefined), view: VIEW, size: SIZE });
    assert.deepEqual(labels.map(({ text, quiet }) => [text, quiet]), [['Béthune', undefined], ['Calais', true], ['Arras', true]]);
  });

  test('the communes of the page come before those that the territory names', () => {
    const communes = { version: 1, territoire: '62', communes: [['62041', 'Arras', [], 2.77, 50.29, 42_000, [], []], ['62000', 'Sans centre', [], null, null, 9, [], []]] } as const;
    assert.deepEqual(townsOf({ ...TERRITORY, villes: [{ nom: 'Calais', position: [1.86, 50.95] }] }, communes).map(({ nom }) => nom), ['Arras']);
    assert.deepEqual(townsOf(TERRITORY, undefined), []);
  });

  test('names never overlap and stay inside', () => {
    fc.assert(
      fc.property(fc.array(inTerritory, { maxLength: 30 }), (points) => {
        const labels = labelled(...points.map((at, index) => named(`Commune-${index}`, at)));
        for (const a of labels) {
          assert.ok(a.x >= 0 && a.x <= SIZE.width && a.y >= 0 && a.y <= SIZE.height);
          for (const b of labels) assert.ok(a === b || Math.abs(a.y - b.y) >= 16 || Math.abs(a.x - b.x) >= 60);
        }
      }),
    );
  });
});
