/** Point in commune: the grid answers as a plain walk round each ring would, and tells a slip from a border. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CommuneShape } from '@reperes/pipeline';
import { CommuneGrid } from '@reperes/pipeline';
import type { Position } from '@reperes/schema';
import { codesOf, publish, SERVICES_SOURCE, servicesOf } from './territory.js';

const CONTOURS = join(process.cwd(), '../shared/data/contours');

const square = (west: number, south: number, size: number): readonly Position[] => [
  [west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south],
];

/** The plain way: every edge of every ring. */
function slowCode(shapes: readonly CommuneShape[], [x, y]: Position): string | undefined {
  return shapes.find(({ rings }) => {
    let inside = false;
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index += 1) {
        const [a, b] = [ring[index - 1]!, ring[index]!];
        const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
        if (y >= low[1] && y < high[1] && x < low[0] + ((y - low[1]) * (high[0] - low[0])) / (high[1] - low[1])) inside = !inside;
      }
    }
    return inside;
  })?.code;
}

/** A fixed sequence, the same in every run: no chance in a test. */
function* points([west, south, east, north]: readonly number[], count: number): Generator<Position> {
  let state = 12345;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let index = 0; index < count; index += 1) yield [west! + next() * (east! - west!), south! + next() * (north! - south!)];
}

test('an enclave, a hole, an island overseas and the sea are told apart', () => {
  const shapes: readonly CommuneShape[] = [
    { code: '62041', rings: [square(2, 50, 0.1), square(2.04, 50.04, 0.02)] },
    { code: '62119', rings: [square(2.04, 50.04, 0.02)] },
    { code: '97411', rings: [square(55.4, -20.95, 0.1), square(55.6, -20.95, 0.03)] },
  ];
  const grid = new CommuneGrid(shapes);
  assert.equal(grid.codeAt([2.01, 50.01]), '62041');
  assert.equal(grid.codeAt([2.05, 50.05]), '62119');
  assert.equal(grid.codeAt([55.61, -20.94]), '97411');
  assert.equal(grid.codeAt([55.55, -20.9]), undefined);
  assert.equal(grid.codeAt([181, 91]), undefined);
  for (const point of points([1.99, 49.99, 2.11, 50.11], 5000)) assert.equal(grid.codeAt(point), slowCode(shapes, point), point.join(' '));
});

test('a border belongs to one commune and one only', () => {
  const shapes: readonly CommuneShape[] = [
    { code: 'A', rings: [[[2, 50], [2.013, 50.004], [2.007, 50.02], [2, 50.02], [2, 50]]] },
    { code: 'B', rings: [[[2.013, 50.004], [2.03, 50], [2.03, 50.02], [2.007, 50.02], [2.013, 50.004]]] },
  ];
  const grid = new CommuneGrid(shapes);
  for (let step = 1; step < 1000; step += 1) {
    const along: Position = [2.013 - (0.006 * step) / 1000, 50.004 + (0.016 * step) / 1000];
    assert.equal(shapes.filter(({ code, rings }) => new CommuneGrid([{ code, rings }]).codeAt(along) === code).length, 1);
    assert.notEqual(grid.codeAt(along), undefined);
  }
});

test('a point beyond a border is near it by metres; a commune without contours is not judged', () => {
  const grid = new CommuneGrid([{ code: '62041', rings: [square(2, 50, 0.1)] }]);
  assert.equal(grid.isNear('62041', [2.05, 50.05], 0), true);
  assert.equal(grid.isNear('62041', [2.05, 50.102], 300), true);
  assert.equal(grid.isNear('62041', [2.05, 50.104], 300), false);
  // A degree of longitude is shorter up north.
  assert.equal(grid.isNear('62041', [2.104, 50.05], 300), true);
  assert.equal(grid.isNear('99999', [2.05, 50.05], 300), undefined);
});

test('the communes of five départements are found as the plain way finds them', { skip: existsSync(CONTOURS) ? false : 'skipped: no ../shared' }, () => {
  for (const name of ['03-allier', '38-isere', '41-loir-et-cher', '62-pas-de-calais', '94-val-de-marne']) {
    const { features } = JSON.parse(readFileSync(join(CONTOURS, name, `communes-${name}.geojson`), 'utf8'));
    const shapes: CommuneShape[] = features.map((feature: { properties: { code: string }; geometry: { type: string; coordinates: never[] } }) => ({
      code: feature.properties.code,
      rings: feature.geometry.type === 'Polygon' ? feature.geometry.coordinates : (feature.geometry.coordinates as never[][]).flat(),
    }));
    const grid = new CommuneGrid(shapes);
    const all = shapes.flatMap(({ rings }) => rings.flat());
    const bounds = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))];
    for (const point of points(bounds, 1500)) assert.equal(grid.codeAt(point), slowCode(shapes, point), `${name} ${point.join(' ')}`);
  }
});

test('a point outside its commune is not published: the commune centre is, and the row is reported', async () => {
  const contours = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: '62119' }, geometry: { type: 'Polygon', coordinates: [square(2.6, 50.5, 0.06)] } }],
  });
  const rows = 'cle;nom;categorie;confidentialite;commune;adresse;latitude;longitude\na;A;laeo;public;Béthune;1 rue X;50.53;2.64\nb;B;laeo;public;Béthune;2 rue Y;50.53;2.7\n';
  const publication = await publish({ sources: [SERVICES_SOURCE], files: { 'services.csv': rows, 'contours.geojson': contours } });
  assert.deepEqual(servicesOf(publication).map(({ geometry, properties }) => [geometry?.coordinates, properties.precision]), [
    [[2.64, 50.53], 'adresse'],
    [[2.65, 50.53], 'commune'],
  ]);
  assert.deepEqual(publication.issues.map(({ code, row }) => [code, row]), [['coordonnees.hors-commune', 3], ['geocodage.incomplet', undefined]]);
  const broken = await publish({ files: { 'services.csv': rows, 'contours.geojson': '{' } });
  assert.deepEqual(codesOf(broken.issues), ['contours.illisibles']);
});
