import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Position } from '@reperes/schema';
import { CLUSTER_RADIUS, ClusterIndex, clusterScale, clustersOf } from '@reperes/services-map/clusters.js';
import { drawOutline, viewBoxOf } from '@reperes/services-map/outline.js';
import { type Place, placesOf } from '@reperes/services-map/places.js';
import { toPosition, toWorld } from '@reperes/services-map/projection.js';
import { isInseparable, viewOfCluster, viewOfPlace } from '@reperes/services-map/reveal.js';
import { boxAround, boxInSight, clampView, fitBox, isInside, limitsOf, panned, toScreen, worldBoxOf, zoomed } from '@reperes/services-map/view.js';
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

  test('the box in sight is what the stage shows, to its edges', () => {
    const { west, north, east, south } = boxInSight(VIEW, SIZE);
    const [topLeft, bottomRight] = [toScreen({ x: west, y: north }, VIEW, SIZE), toScreen({ x: east, y: south }, VIEW, SIZE)];
    assert.deepEqual([topLeft.x, topLeft.y, bottomRight.x, bottomRight.y].map((value) => Math.round(value * 1e6) / 1e6), [0, 0, 600, 400]);
  });

  test('the smallest box around some points touches four of them; there is none around none', () => {
    assert.deepEqual(boxAround([{ x: 3, y: 4 }, { x: 1, y: 5 }, { x: 2, y: 9 }, { x: 8, y: 2 }]), { west: 1, north: 2, east: 8, south: 9 });
    assert.equal(boxAround([]), undefined);
  });

  test('the edge of the stage, and of its margin, is inside', () => {
    const within = (x: number, y: number, margin?: number) => isInside({ x, y }, SIZE, margin);
    assert.deepEqual([within(0, 0), within(600, 400), within(10, 10, 10), within(590, 390, 10)], [true, true, true, true]);
    assert.deepEqual([within(-1, 9), within(9, -1), within(601, 9), within(9, 401), within(9, 10, 10), within(10, 9, 10), within(591, 10, 10), within(10, 391, 10)], Array(8).fill(false));
  });

  test('a stage narrower than its margins still shows something, and the territory fits with a quarter to spare', () => {
    assert.ok(fitBox(BOX, { width: 20, height: 300 }, 16).scale > 0);
    assert.ok(fitBox(BOX, { width: 300, height: 20 }, 16).scale > 0);
    assert.equal(LIMITS.fitScale, Math.min(600 / (BOX.east - BOX.west), 400 / (BOX.south - BOX.north)));
    assert.equal(LIMITS.minScale, LIMITS.fitScale * 0.75);
    assert.equal(LIMITS.maxScale, 512 * 2 ** 14);
  });

  test('the view box is that of the view, in the units of the outline', () => {
    const [left, top, width, height] = viewBoxOf(drawOutline(TERRITORY.contour, BOX), VIEW, SIZE).split(' ').map(Number);
    const unit = 1000 / (BOX.east - BOX.west);
    const seen = boxInSight(VIEW, SIZE);
    const expected = [seen.west - BOX.west, seen.north - BOX.north, seen.east - seen.west, seen.south - seen.north].map((value) => value * unit);
    assert.deepEqual([left, top, width, height], expected.map((value) => Number(value.toFixed(3))));
    assert.match(viewBoxOf(drawOutline(TERRITORY.contour, BOX), VIEW, SIZE), /^(-?\d+\.\d{3} ?){4}$/);
  });

  test('a ring of two points has no inside, and is not drawn; holes and islands are', () => {
    const ring = [[1.5, 51], [3.2, 51], [3.2, 50]] as const;
    const path = (...coordinates: readonly (readonly (readonly Position[])[])[]) => drawOutline({ type: 'MultiPolygon', coordinates }, BOX).path;
    assert.equal(path([[[1.5, 51], [3.2, 50]]]), '');
    assert.match(path([ring]), /^M0\.00 0\.00L1000\.00 0\.00L1000\.00 [\d.]+Z$/);
    assert.equal(path([ring, ring], [ring]), path([ring]).repeat(3));
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

  test('two points of one metre are one place, two of three metres are two', () => {
    const at = (id: string, longitude: number) => service(id, 'laeo', {}, [longitude, 50.53]);
    const [one, other] = placesOf([at('a', 2.64), at('b', 2.640004), at('c', 2.64004)]);
    assert.deepEqual([one, other].map((place) => place?.services.map(({ id }) => id)), [['a', 'b'], ['c']]);
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

  test('revealing looks from as far as the place stands alone, and no nearer', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const index = new ClusterIndex(places);
        const { scale } = viewOfPlace(places[0]!, { index, view: { x: 0, y: 0, scale: LIMITS.minScale }, size: SIZE, limits: LIMITS });
        const alone = (at: number) => index.at(at).holding(places[0]!.key)!.places.length === 1;
        assert.ok(scale === LIMITS.fitScale || !alone(Math.min(scale, LIMITS.maxScale) / Math.SQRT2) || scale === LIMITS.maxScale);
        assert.ok(alone(scale) || scale === LIMITS.maxScale);
        assert.ok(scale <= LIMITS.maxScale);
      }),
    );
    const index = new ClusterIndex(placesOf([service('a', 'laeo', {}, [2.4, 50.5])]));
    assert.equal(viewOfPlace(index.places[0]!, { index, view: { x: 0, y: 0, scale: LIMITS.minScale }, size: SIZE, limits: LIMITS }).scale, LIMITS.fitScale);
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

  test('on a stage with hardly any room, a cluster is looked at from nearer until it comes apart', () => {
    const size = { width: 90, height: 90 };
    const places = placesOf([service('a', 'laeo', {}, [2.64, 50.53]), service('b', 'laeo', {}, [2.68, 50.53])]);
    const [cluster] = clustersOf(places, VIEW.scale);
    const index = new ClusterIndex(places);
    const view = viewOfCluster(cluster!, { index, view: VIEW, size, limits: limitsOf(BOX, size) })!;
    assert.equal(index.at(view.scale).size, 2);
    assert.equal(index.at(view.scale / 2).size, 1, 'and no nearer than that');
  });

  test('only what no view takes apart is inseparable', () => {
    const cluster = (...longitudes: readonly number[]) => clustersOf(placesOf(longitudes.map((at, index) => service(`s${index}`, 'laeo', {}, [at, 50.53]))), VIEW.scale)[0]!;
    assert.equal(isInseparable(cluster(2.64, 2.64002), LIMITS.maxScale), true);
    assert.equal(isInseparable(cluster(2.64, 2.64002, 2.66), LIMITS.maxScale), false);
  });

  test('places a metre apart cannot be taken apart', () => {
    const places: readonly Place[] = placesOf([service('a', 'laeo', {}, [2.64, 50.53]), service('b', 'laeo', {}, [2.64002, 50.53])]);
    const [cluster] = clustersOf(places, VIEW.scale);
    assert.equal(viewOfCluster(cluster!, { index: new ClusterIndex(places), view: VIEW, size: SIZE, limits: LIMITS }), undefined);
  });
});
