import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryId, TileCluster, TileService } from '@reperes/schema';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { matching } from '@reperes/services-map/ensemble/as-territory.js';
import { tileMarkers, type TilePoint, tilesInSight } from '@reperes/services-map/ensemble/tile-markers.js';
import { readTile } from '@reperes/services-map/ensemble/tile-reader.js';
import { CLUSTER_RADIUS } from '@reperes/services-map/clusters.js';
import { landmarkLabels } from '@reperes/services-map/town-labels.js';
import { scaleOfZoom } from '@reperes/services-map/view.js';
import fc from 'fast-check';

const ALL: ReadonlySet<CategoryId> = new Set();

const one = (id: string, categorie: CategoryId = 'laeo'): TileService => ({ id, nom: `Service ${id}`, categorie, territoire: '62' });

test('the tiles in sight cover the view, at the zoom just under its own', () => {
  const view = { x: 0.5, y: 0.5, scale: scaleOfZoom(3.4) };
  const tiles = tilesInSight(view, { width: 512, height: 512 }, 12);
  assert.deepEqual(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`), ['3/3/3', '3/4/3', '3/3/4', '3/4/4']);
  assert.deepEqual(tilesInSight({ x: 0.1, y: 0.1, scale: scaleOfZoom(20) }, { width: 400, height: 300 }, 12).map(({ z }) => z), [12]);
  assert.deepEqual(tilesInSight({ x: 0.5, y: 0.5, scale: 100 }, { width: 900, height: 900 }, 12), [{ z: 0, x: 0, y: 0 }]);
});

const TAGS = fc.oneof(
  fc.constantFrom<CategoryId>('laeo', 'iscg', 'ccas').map((categorie) => one('x', categorie)),
  fc.record({ laeo: fc.nat(9), iscg: fc.nat(9) }).map(({ laeo, iscg }): TileCluster => ({ services: laeo + iscg, laeo, iscg })),
);
const POINTS = fc
  .array(fc.record({ x: fc.double({ min: 0.5, max: 0.51, noNaN: true }), y: fc.double({ min: 0.3, max: 0.31, noNaN: true }), tags: TAGS }), { maxLength: 60 })
  .map((points) => points.map(({ x, y, tags }, rank): TilePoint => ({ world: { x, y }, tags: 'id' in tags ? { ...tags, id: `s${rank}` } : tags })));

test('markers count every service of the chosen categories once, and stand apart', () => {
  fc.assert(
    fc.property(POINTS, fc.subarray<CategoryId>(['laeo', 'iscg', 'ccas']), fc.double({ min: 8, max: 14, noNaN: true }), (points, wanted, zoom) => {
      const scale = scaleOfZoom(zoom);
      const markers = tileMarkers(points, new Set(wanted), scale);
      const expected = points.reduce((sum, { tags }) => sum + counted(tags, wanted), 0);
      assert.equal(markers.reduce((sum, { services }) => sum + services, 0), expected);
      for (const [rank, a] of markers.entries()) {
        for (const b of markers.slice(rank + 1)) {
          assert.ok(Math.hypot(a.world.x - b.world.x, a.world.y - b.world.y) * scale >= CLUSTER_RADIUS - 1e-6);
        }
      }
      for (const { only, services } of markers) if (only) assert.equal(services, 1);
    }),
  );
});

function counted(tags: TileService | TileCluster, wanted: readonly CategoryId[]): number {
  if ('categorie' in tags) return wanted.length === 0 || wanted.includes(tags.categorie) ? 1 : 0;
  return wanted.length === 0 ? tags.services : wanted.reduce((sum, id) => sum + (tags[id] ?? 0), 0);
}

test('SEC-8 what a tile says that our publishing does not write is left out', () => {
  const tags: Record<string, string | number | boolean>[] = [
    { ...one('good') },
    { services: 3, laeo: 2, iscg: 1, autre: 'x', __proto__: 1 },
    { id: 'a', nom: 'Sans catégorie', territoire: '62' },
    { id: 'a', nom: 'Inconnue', categorie: 'constructor', territoire: '62' },
    { id: 4, nom: 'Nombre', categorie: 'laeo', territoire: '62' },
  ];
  const features = tags.map((own) => ({ type: 1 as const, geometry: [[2048, 1024]] as [number, number][], tags: own }));
  const layer = { features, numPoints: 5, numSimplified: 5, numFeatures: 5, source: null, x: 1, y: 0, z: 1, transformed: true, minX: 0, minY: 0, maxX: 1, maxY: 1 };
  const points = readTile(fromGeojsonVt({ services: layer }, { version: 2, extent: 4096 }), { z: 1, x: 1, y: 0 });
  assert.deepEqual(points.map(({ tags: read }) => read), [one('good'), { services: 3, laeo: 2, iscg: 1 }]);
  assert.deepEqual(points[0]?.world, { x: 0.75, y: 0.125 });
  assert.equal(tileMarkers(points, ALL, 1000).reduce((sum, { services }) => sum + services, 0), 4);
});

test('names of territories stay clear of the markers, and of each other', () => {
  const view = { x: 0.5, y: 0.5, scale: 1000 };
  const size = { width: 400, height: 400 };
  const names = [['Nord', 0.5, 0.5], ['Sud', 0.5, 0.5], ['Ailleurs', 0.9, 0.9]].map(([nom, x, y]) => ({ nom: String(nom), world: { x: Number(x), y: Number(y) } }));
  const labels = landmarkLabels(names, { markers: [{ x: 200, y: 200 }], view, size });
  assert.deepEqual(labels.map(({ text, x, y }) => [text, x, y]), [['Nord', 200, 168], ['Sud', 200, 232]]);
});

test('a territory is found by the beginning of a word of its name, or of its number', () => {
  const territoires = [
    ['62', 'Pas-de-Calais'], ['38', 'Isère'], ['94', 'Val-de-Marne'], ['2A', 'Corse-du-Sud'],
  ].map(([code = '', nom = '']) => ({ id: code, nom, departements: [code], dossier: `../${code}/`, bbox: [0, 0, 1, 1] as const, contour: { type: 'MultiPolygon' as const, coordinates: [] }, services: 1 }));
  const found = (typed: string) => matching(territoires, typed).map(({ id }) => id);
  assert.deepEqual(found(''), ['62', '38', '94', '2A']);
  assert.deepEqual(found('calais'), ['62']);
  assert.deepEqual(found('ISERE'), ['38']);
  assert.deepEqual(found('2a'), ['2A']);
  assert.deepEqual(found('val de'), ['94']);
  assert.deepEqual(found('bourgogne'), []);
});
