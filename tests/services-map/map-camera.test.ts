import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ClusterIndex } from '@reperes/services-map/clusters.js';
import { MapCamera } from '@reperes/services-map/map-camera.js';
import { carte } from '@reperes/services-map/map.strings.fr.js';
import { placesOf } from '@reperes/services-map/places.js';
import { toWorld } from '@reperes/services-map/projection.js';
import { reachOf } from '@reperes/services-map/reveal.js';
import { fitBox, isInside, toScreen, worldBoxOf } from '@reperes/services-map/view.js';
import { service, TERRITORY } from './folder-fixture.js';

const at = (id: string, longitude: number, latitude: number) => service(id, 'laeo', {}, [longitude, latitude]);
const PLACES = placesOf([at('calais', 1.86, 50.95), at('béthune', 2.64, 50.53), at('lens', 2.83, 50.43), at('arras', 2.77, 50.29), at('boulogne', 1.61, 50.73)]);
const BETHUNE = { nom: 'Béthune', position: [2.64, 50.53] } as const;

describe('MapCamera', () => {
  test('around a commune: it is in the middle, and its three nearest places are in sight, the farthest are not', () => {
    const camera = new MapCamera(TERRITORY);
    const view = camera.settle(BETHUNE, PLACES);
    assert.deepEqual({ x: view.x, y: view.y }, toWorld(BETHUNE.position));
    const seen = PLACES.filter(({ world }) => isInside(toScreen(world, view, camera.size), camera.size, 44)).map(({ services }) => services[0].id);
    assert.deepEqual(seen, ['béthune', 'lens', 'arras']);
  });

  test('a commune whose services are all at one point is not looked at from its doorstep', () => {
    const camera = new MapCamera(TERRITORY);
    assert.ok(camera.settle(BETHUNE, placesOf([at('a', 2.64, 50.53)])).scale <= camera.limits.maxScale / 4);
    assert.ok(camera.settle(BETHUNE, []).scale <= camera.limits.maxScale / 4);
  });

  test('without a commune any more, the map starts as before', () => {
    const camera = new MapCamera(TERRITORY);
    const start = camera.view;
    camera.settle(BETHUNE, PLACES);
    assert.deepEqual(camera.settle(undefined, PLACES), start);
  });

  test('"Tout voir" frames the few places left, never more than the territory, never one alone on a plain ground', () => {
    const camera = new MapCamera(TERRITORY);
    const whole = camera.overview([]);
    const few = camera.overview(placesOf([at('lens', 2.83, 50.43), at('arras', 2.77, 50.29)]));
    assert.ok(few.scale > whole.scale * 1.5);
    assert.ok(few.scale <= camera.limits.fitScale * 4);
    assert.ok(camera.overview(PLACES).scale >= whole.scale);
  });

  test('ACC-1 a service beyond the territory can be looked at, and nothing else moves for it', () => {
    const camera = new MapCamera(TERRITORY);
    const [start, { fitScale, minScale }] = [camera.view, camera.limits];
    const [lille] = placesOf([at('lille', 3.9, 50.63)]);
    const away = { ...lille!.world, scale: fitScale * 4 };
    assert.notDeepEqual(camera.clamped(away), away);
    camera.reach = reachOf(camera.box, [lille!]);
    assert.deepEqual(camera.clamped(away), away);
    assert.deepEqual(camera.view, start);
    assert.deepEqual([camera.limits.fitScale, camera.limits.minScale], [fitScale, minScale]);
    camera.reach = reachOf(camera.box, []);
    assert.notDeepEqual(camera.clamped(away), away);
  });

  test('a stage of another size frames again what nobody has moved, and leaves what someone has', () => {
    const camera = new MapCamera(TERRITORY);
    const start = camera.view;
    for (const size of [{ ...camera.size }, { width: 0, height: 300 }, { width: 300, height: 0 }]) assert.equal(camera.resize(size), false);
    assert.equal(camera.resize({ width: 960, height: 840 }), true);
    assert.ok(camera.view.scale > start.scale);
    camera.moved = true;
    const { view } = camera;
    assert.equal(camera.resize({ width: 480, height: 420 }), true);
    assert.equal(camera.resize({ width: 480, height: 421 }), true);
    assert.deepEqual(camera.view, view);
    camera.settle(undefined, []);
    assert.equal(camera.moved, false, 'a new start is moved by nobody');
  });

  test('leads back to the places only when none is in sight', () => {
    const camera = new MapCamera(TERRITORY);
    const index = new ClusterIndex(PLACES);
    assert.equal(camera.wayBack(index), undefined);
    camera.view = { ...toWorld([3, 50.1]), scale: camera.limits.maxScale };
    assert.deepEqual(camera.wayBack(index), camera.overview(index.places));
    assert.equal(camera.wayBack(new ClusterIndex([])), undefined);
  });

  test('starts on the places of the group that the host chose, no nearer than twice the territory', () => {
    const framed = placesOf([at('lens', 2.83, 50.43), at('arras', 2.77, 50.29)]);
    const camera = new MapCamera(TERRITORY, framed);
    assert.ok(Math.abs(camera.view.scale / camera.limits.fitScale - 2) < 1e-9);
    assert.ok(framed.every(({ world }) => isInside(toScreen(world, camera.view, camera.size), camera.size, 44)));
    const all = new MapCamera(TERRITORY, placesOf([at('w', 1.5, 50.9), at('e', 3.2, 50.1)]));
    assert.deepEqual(all.view, fitBox(worldBoxOf(TERRITORY.bbox), all.size, 16), 'all over the territory: its outline');
  });

  test('a basemap gives a reason to look nearer', () => {
    const camera = new MapCamera(TERRITORY);
    const before = camera.limits.maxScale;
    camera.maxZoom = 17;
    assert.equal(camera.limits.maxScale, before * 8);
  });
});

describe('the name of a centre', () => {
  test('follows French usage', () => {
    assert.deepEqual(
      ['Béthune', 'Arras', 'Étaples', 'Le Portel', 'Les Attaques', 'Hesdin', 'La Couture'].map(carte.centre),
      ['Centre de Béthune', 'Centre d’Arras', 'Centre d’Étaples', 'Centre du Portel', 'Centre des Attaques', 'Centre de Hesdin', 'Centre de La Couture'],
    );
  });
});
