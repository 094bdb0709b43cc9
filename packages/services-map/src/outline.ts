/** The outline of the territory as an SVG path, in units that keep their precision at street level. */

import type { Outline, Position } from '@reperes/schema';
import { toWorld } from './projection.js';
import type { Size, View, WorldBox } from './view.js';

export interface Drawing {
  /** The `d` of a path, polygons closed. */
  readonly path: string;
  /** SVG units per unit of the unit square. */
  readonly unit: number;
  readonly box: WorldBox;
}

/** SVG units across the territory; browsers draw with 32-bit floats, so small numbers near an origin of its own. */
const WIDTH = 1000;

export function drawOutline(contour: Outline, box: WorldBox): Drawing {
  const unit = WIDTH / (box.east - box.west);
  const ringPath = (ring: readonly Position[]) => {
    const points = ring.map((position) => {
      const { x, y } = toWorld(position);
      return `${((x - box.west) * unit).toFixed(2)} ${((y - box.north) * unit).toFixed(2)}`;
    });
    return points.length > 2 ? `M${points.join('L')}Z` : '';
  };
  const path = contour.coordinates.flatMap((polygon) => polygon.map(ringPath)).join('');
  return { path, unit, box };
}

/** The `viewBox` that shows the view in a stage of that size. */
export function viewBoxOf({ unit, box }: Drawing, view: View, size: Size): string {
  const width = (size.width / view.scale) * unit;
  const height = (size.height / view.scale) * unit;
  const left = (view.x - box.west) * unit - width / 2;
  const top = (view.y - box.north) * unit - height / 2;
  return [left, top, width, height].map((value) => value.toFixed(3)).join(' ');
}
