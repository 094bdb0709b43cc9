/** What part of the world the map shows. Pure: every button, gesture and swap goes through here. */

import type { Bbox } from '@reperes/schema';
import type { Point } from './projection.js';
import { toWorld } from './projection.js';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface View {
  /** Centre, on the unit square of `projection.ts`. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels across the whole world. */
  readonly scale: number;
}

/** A box of the unit square. */
export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

export interface ViewLimits {
  /** The centre stays inside, so that the territory is never lost. */
  readonly box: WorldBox;
  readonly minScale: number;
  /** The whole box in sight. */
  readonly fitScale: number;
  readonly maxScale: number;
}

/** MapLibre draws the world in tiles of 512 CSS pixels at zoom 0. */
const TILE = 512;

/** A street; without a basemap, nothing more is seen beyond it. */
export const MAX_ZOOM = 14;

/** A door: with a basemap, the last streets are worth seeing. */
export const STREET_ZOOM = 17;

const WORLD: WorldBox = { west: 0, north: 0, east: 1, south: 1 };

/** A box that has no inside gives the world: markers have a place all the same. */
export function worldBoxOf([west, south, east, north]: Bbox): WorldBox {
  const { x, y } = toWorld([west, north]);
  const end = toWorld([east, south]);
  return end.x > x && end.y > y ? { west: x, north: y, east: end.x, south: end.y } : WORLD;
}

/** The smallest box around the points; `undefined` without a point. */
export function boxAround(points: readonly Point[]): WorldBox | undefined {
  const [first] = points;
  if (!first) return undefined;
  const box = { west: first.x, north: first.y, east: first.x, south: first.y };
  // Not `Math.min(...xs)`: 100,000 arguments are too many for a call.
  for (const { x, y } of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return box;
}

export function limitsOf(box: WorldBox, size: Size, maxZoom = MAX_ZOOM): ViewLimits {
  const fitScale = fitBox(box, size, 0).scale;
  const minScale = fitScale * 0.75;
  return { box, minScale, fitScale, maxScale: Math.max(minScale, scaleOfZoom(maxZoom)) };
}

/** The view that shows the whole box, `padding` pixels away from each side. */
export function fitBox(box: WorldBox, size: Size, padding: number, maxScale = scaleOfZoom(MAX_ZOOM)): View {
  const across = Math.max(1, size.width - 2 * padding) / (box.east - box.west);
  const down = Math.max(1, size.height - 2 * padding) / (box.south - box.north);
  return {
    x: (box.west + box.east) / 2,
    y: (box.north + box.south) / 2,
    scale: Math.min(across, down, maxScale),
  };
}

/** The part of the world in sight. */
export function boxInSight({ x, y, scale }: View, { width, height }: Size): WorldBox {
  const across = width / scale / 2;
  const down = height / scale / 2;
  return { west: x - across, north: y - down, east: x + across, south: y + down };
}

/** Moves the centre by so many pixels: positive to the east and to the south. */
export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx / view.scale, y: view.y + dy / view.scale };
}

export function zoomed(view: View, factor: number): View {
  return { ...view, scale: view.scale * factor };
}

export function clampView(view: View, { box, minScale, maxScale }: ViewLimits): View {
  return {
    x: clamp(view.x, box.west, box.east),
    y: clamp(view.y, box.north, box.south),
    scale: clamp(view.scale, minScale, maxScale),
  };
}

/** From the unit square to pixels from the top left corner. */
export function toScreen(point: Point, view: View, size: Size): Point {
  return {
    x: (point.x - view.x) * view.scale + size.width / 2,
    y: (point.y - view.y) * view.scale + size.height / 2,
  };
}

/** Whether a screen point is at least `margin` pixels inside. */
export function isInside({ x, y }: Point, { width, height }: Size, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

export function scaleOfZoom(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function zoomOfScale(scale: number): number {
  return Math.log2(scale / TILE);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
