import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Position } from '@reperes/schema';
import { clustersOf } from '@reperes/services-map/clusters.js';
import { placesOf } from '@reperes/services-map/places.js';
import { type Point, toPosition } from '@reperes/services-map/projection.js';
import { landmarkLabels, type TownLabel, townLabels, townsOf } from '@reperes/services-map/town-labels.js';
import { fitBox, toScreen, worldBoxOf } from '@reperes/services-map/view.js';
import fc from 'fast-check';
import { service, TERRITORY } from './folder-fixture.js';

const SIZE = { width: 600, height: 400 };
const VIEW = fitBox(worldBoxOf(TERRITORY.bbox), SIZE, 16);

const inTerritory = fc.tuple(fc.double({ min: 1.5, max: 3.2, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true }));

/** The position of a pixel of the stage. */
const under = (x: number, y: number): Position => toPosition({ x: VIEW.x + (x - 300) / VIEW.scale, y: VIEW.y + (y - 200) / VIEW.scale });

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const boxOf = ({ x, y }: Point, width: number, height: number): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
const textBox = (at: Point, text: string) => boxOf(at, text.length * 7.2, 16);
const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const inside = ({ left, right, top, bottom }: Box) => left >= 0 && top >= 0 && right <= 600 && bottom <= 400;
const rounded = (labels: readonly TownLabel[]) => labels.map(({ text, x, y }) => [text, Math.round(x * 10) / 10, Math.round(y * 10) / 10]);

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

  test('a name stands below its marker, else above, else on either side, as near as it can', () => {
    const label = (x: number, y: number, ...obstacles: readonly Point[]) =>
      rounded(labelled(named('Arras', under(x, y)), named('Arras', under(x, y)), ...obstacles.map((at) => named('', under(at.x, at.y)))))[0];
    const [below, above, right, left] = [{ x: 330, y: 245 }, { x: 270, y: 155 }, { x: 360, y: 200 }, { x: 240, y: 200 }];
    assert.deepEqual(label(300, 200), ['Arras', 300, 228]);
    assert.deepEqual(label(300, 200, below), ['Arras', 300, 172]);
    assert.deepEqual(label(300, 200, below, above), ['Arras', 338, 200]);
    assert.deepEqual(label(300, 200, below, above, right), ['Arras', 262, 200]);
    assert.notEqual(label(300, 200, below, above, right, left)?.[0], 'Arras');
    assert.deepEqual([label(300, 363.5), label(300, 364.5)], [['Arras', 300, 391.5], ['Arras', 300, 336.5]], 'never over the edge');
    assert.deepEqual([label(18.5, 200), label(17.5, 200)], [['Arras', 18.5, 228], ['Arras', 55.5, 200]]);
    assert.deepEqual([label(581.5, 200), label(582.5, 200)], [['Arras', 581.5, 228], ['Arras', 544.5, 200]]);
    assert.equal(label(300, 401), undefined, 'a marker out of sight has no name');
  });

  test('the busiest marker is named first', () => {
    const labels = labelled(named('Seul', under(100, 100)), named('Fréquenté', under(400, 300)), named('Fréquenté', under(400, 300)));
    assert.deepEqual(labels.map(({ text }) => text), ['Fréquenté', 'Seul']);
  });

  test('a landmark stays 28 pixels away from markers, and stands on its own point', () => {
    const town = (y: number) => rounded(townLabels({ clusters: clustersOf(placesOf([named('B', under(300, 200))]), VIEW.scale), towns: townsOf({ ...TERRITORY, villes: [{ nom: 'Ville', position: under(300, y) }] }, undefined), view: VIEW, size: SIZE }).filter(({ quiet }) => quiet));
    // Half of the marker, the distance, half of the name.
    assert.deepEqual([town(200 - 17 - 28 - 8.2), town(200 - 17 - 28 - 7.8)], [[['Ville', 300, 146.8]], []]);
  });

  test('no name covers a marker or another name; one is left out only where each of its spots is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 60 }), (pixels) => {
        const clusters = clustersOf(placesOf(pixels.map(([x, y], at) => named(`Commune ${at}`, under(x, y)))), VIEW.scale);
        const labels = townLabels({ clusters, view: VIEW, size: SIZE });
        const markers = clusters.map(({ world }) => boxOf(toScreen(world, VIEW, SIZE), 34, 34));
        const texts = labels.map((label) => textBox(label, label.text));
        for (const [at, box] of texts.entries()) {
          assert.ok(inside(box));
          for (const other of [...markers, ...texts.slice(0, at)]) assert.ok(apart(box, other));
        }
        for (const { world, places } of clusters) {
          const [{ properties }] = places[0].services as unknown as [{ properties: { commune: string } }];
          const { x, y } = toScreen(world, VIEW, SIZE);
          const aside = 20 + (properties.commune.length * 7.2) / 2;
          const spots = [{ x, y: y + 28 }, { x, y: y - 28 }, { x: x + aside, y }, { x: x - aside, y }].map((spot) => textBox(spot, properties.commune));
          const isFree = (box: Box) => inside(box) && [...markers, ...texts].every((other) => apart(box, other));
          assert.ok(labels.some(({ text }) => text === properties.commune) || x < 0 || y < 0 || x > 600 || y > 400 || !spots.some(isFree));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a commune of which only half of the centre is known has none', () => {
    const row = (longitude: number | null, latitude: number | null) => ['62000', 'x', [], longitude, latitude, 9, [], []] as const;
    assert.deepEqual(townsOf(TERRITORY, { version: 1, territoire: '62', communes: [row(null, 50), row(2, null)] }), []);
  });

  test('the name of a wide stretch leaves its middle for the rows above and below, and no further', () => {
    const names = townsOf({ ...TERRITORY, villes: [{ nom: 'Isère', position: under(300, 200) }] }, undefined);
    const label = (...markers: readonly Point[]) => rounded(landmarkLabels(names, { markers, view: VIEW, size: SIZE }))[0]?.[2];
    const at = (...ys: readonly number[]) => ys.map((y) => ({ x: 300, y }));
    assert.equal(label(), 200);
    assert.equal(label(...at(220)), 184);
    assert.equal(label(...at(180)), 216);
    assert.equal(label(...at(200)), 168);
    assert.equal(label(...at(200, 168)), 232);
    assert.equal(label(...at(168, 200, 232)), undefined);
    const edge = (y: number) => rounded(landmarkLabels(names, { markers: at(y), view: VIEW, size: SIZE }))[0]?.[2];
    assert.deepEqual([edge(228), edge(227.8)], [200, 184], 'three pixels between a marker and a name');
  });
});
