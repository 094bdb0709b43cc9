import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PlaceGrid } from '@reperes/services-map/place-grid.js';
import type { Point } from '@reperes/services-map/projection.js';
import fc from 'fast-check';

const REACH = 0.1;

/** Some at the same place, most of them near several others, on both sides of zero. */
const manyPoints = fc.array(fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) }), { maxLength: 60 }).map((all) => all.map(({ x, y }) => ({ x: x / 40, y: y / 40 })));

/** Each point with each other: what the grid spares. */
function gathered(points: readonly Point[], reach: number): readonly number[] {
  const heads: number[] = points.map(() => -1);
  for (const [head, { x, y }] of points.entries()) {
    if (heads[head] !== -1) continue;
    for (const [at, other] of points.entries()) if (heads[at] === -1 && Math.hypot(other.x - x, other.y - y) < reach) heads[at] = head;
  }
  return heads;
}

describe('PlaceGrid', () => {
  test('gathers what lies nearer than the reach, as if each point were held against each other', () => {
    fc.assert(
      fc.property(manyPoints, (points) => {
        const { heads, next } = new PlaceGrid(points).gather(REACH);
        assert.deepEqual([...heads], gathered(points, REACH));
        for (const [head] of points.entries()) {
          if (heads[head] !== head) continue;
          const members: number[] = [];
          for (let at = head; at !== -1; at = next[at]!) members.push(at);
          assert.deepEqual(members, points.flatMap((_point, at) => (heads[at] === head ? at : [])), 'in the order given');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a point at the very reach is free, one from any of the cells around is taken', () => {
    const around = [-0.09, 0, 0.09].flatMap((dx) => [-0.04, 0, 0.04].map((dy) => ({ x: 0.5 + dx, y: 0.5 + dy })));
    const points = [{ x: 0.5, y: 0.5 }, ...around, { x: 0.5, y: 0.75 }, { x: 0.75, y: 0.5 }];
    assert.deepEqual([...new PlaceGrid(points).gather(0.25).heads], [...Array<number>(10).fill(0), 10, 11]);
  });

  test('tells its points from west to east, those of one meridian in their order', () => {
    const points = [3, 1, 2, 1, 0].map((x, y) => ({ x, y }));
    assert.deepEqual([...new PlaceGrid(points).fromWest], [4, 1, 3, 2, 0]);
  });

  test('a point on the edge of a box is in it', () => {
    const grid = new PlaceGrid([{ x: 1, y: 2 }, { x: 3, y: 5 }, { x: 0.9, y: 3 }, { x: 2, y: 5.1 }, { x: 3.1, y: 3 }, { x: 2, y: 1.9 }]);
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map((at) => grid.isIn(at, { west: 1, east: 3, north: 2, south: 5 })), [true, true, false, false, false, false, false]);
  });
});
