/** A million points in communes: our grid beside boxes in a flatbush and a plain ray through every edge. The same points for both. */
import Flatbush from 'flatbush';
import { CommuneGrid } from '../../../packages/pipeline/lib/index.js';

const POINTS = 1_000_000;
/** The plain way is slow: a part of the points tells its speed. */
const PLAIN_POINTS = 50_000;

/** @typedef {import('@reperes/pipeline').CommuneShape} CommuneShape */

/** @typedef {{ features: { properties: { code: string }, geometry: { type: string, coordinates: any } }[] }} Contours */

/** @param {Contours} contours @returns {CommuneShape[]} */
export function shapesOf({ features }) {
  return features.map(({ properties, geometry }) => ({ code: properties.code, rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat() }));
}

/** @param {Contours} contours @param {(line: string) => void} say @returns the points that were asked */
export function joinPoints(contours, say) {
  const shapes = shapesOf(contours);
  const boxes = shapes.map(({ rings }) => boxOf(rings.flat()));
  const whole = boxOf(boxes.flatMap(([west, south, east, north]) => [[west, south], [east, north]]));
  const points = pointsIn(whole);

  const started = performance.now();
  const grid = new CommuneGrid(shapes);
  const built = performance.now();
  const ours = points.map((point) => grid.codeAt(point));
  const ended = performance.now();

  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  const from = performance.now();
  const plain = points.slice(0, PLAIN_POINTS).map(([x, y]) => tree.search(x, y, x, y).map((index) => shapes[index]).find((shape) => shape && isInside(shape.rings, x, y))?.code);
  const to = performance.now();

  const differing = plain.filter((code, index) => code !== ours[index]).length;
  const [speed, floor] = [POINTS / (ended - built), PLAIN_POINTS / (to - from)];
  say(`${POINTS} points in ${shapes.length} communes:`);
  say(`${'flatbush and a plain ray'.padEnd(26)}${(floor * 1000).toFixed(0).padStart(9)} points/s`);
  say(`${'grid'.padEnd(26)}${(speed * 1000).toFixed(0).padStart(9)} points/s   × ${(speed / floor).toFixed(1)}   index ${(built - started).toFixed(0)} ms   ${differing} answers differ`);
  return points;
}

/** @param {readonly (readonly number[])[]} points @returns {[number, number, number, number]} */
function boxOf(points) {
  /** @type {[number, number, number, number]} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** A fixed sequence: the same points in every run. @param {[number, number, number, number]} box @returns {[number, number][]} */
function pointsIn([west, south, east, north]) {
  let state = 12345;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return Array.from({ length: POINTS }, () => [west + next() * (east - west), south + next() * (north - south)]);
}

/** @param {CommuneShape['rings']} rings @param {number} x @param {number} y */
function isInside(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[index - 1], ring[index]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
