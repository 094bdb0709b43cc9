/**
 * Web Mercator on the unit square (EPSG:3857 divided by the length of the
 * equator): x grows to the east, y to the south, both from 0 to 1. The SVG map
 * and MapLibre share it, so that one replaces the other without a jump.
 */

import type { Position } from '@reperes/schema';

/** A point of the unit square, or of the screen in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the projection stops being square (https://epsg.io/3857). */
const MAX_LATITUDE = 85.051129;

export function toWorld([longitude, latitude]: Position): Point {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

export function toPosition({ x, y }: Point): Position {
  const latitude = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
