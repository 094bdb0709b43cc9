/** Points by squares of about a kilometre: which are within a short walk of another. */

import type { Position } from '@reperes/schema';

/** Nearer than that, a door can be found by walking round (CONF-33). */
const NEAR_METRES = 100;

/** In degrees: a square and its neighbours hold all that is near, at every latitude of France. */
const SQUARE = 0.01;

/** Of a degree of a meridian (IUGG mean radius of 6,371 km). */
const METRES_A_DEGREE = 111_195;

export class NearPoints {
  private readonly squares = new Map<string, Position[]>();

  add(point: Position): void {
    const square = squareOf(point);
    const known = this.squares.get(square);
    if (known) known.push(point);
    else this.squares.set(square, [point]);
  }

  /** In metres; `undefined` when nothing is near. */
  distanceTo(point: Position): number | undefined {
    if (this.squares.size === 0) return undefined;
    const distances = aroundOf(point).flatMap((square) => (this.squares.get(square) ?? []).map((other) => metresBetween(point, other)));
    const nearest = Math.min(...distances);
    return nearest <= NEAR_METRES ? nearest : undefined;
  }
}

function squareOf([longitude, latitude]: Position): string {
  return `${Math.floor(longitude / SQUARE)} ${Math.floor(latitude / SQUARE)}`;
}

function aroundOf([longitude, latitude]: Position): readonly string[] {
  const steps = [-SQUARE, 0, SQUARE];
  return steps.flatMap((east) => steps.map((north) => squareOf([longitude + east, latitude + north])));
}

/** On a plane: exact to a hand's breadth over such distances. */
function metresBetween([x, y]: Position, [east, north]: Position): number {
  const width = (east - x) * Math.cos((y * Math.PI) / 180);
  return Math.hypot(width, north - y) * METRES_A_DEGREE;
}
