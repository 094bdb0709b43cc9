/** One published folder, as a part of an ensemble. What it may show was decided when it was published; the marks are read again all the same. */

import type { Bbox, CategoryCount, CategoryId, EnsembleTerritory, Outline, Position, Service, Territory } from '@reperes/schema';
import simplify from '@turf/simplify';
import type { TilePoint } from './tile-points.js';

export interface PublishedFolder {
  readonly territory: Territory;
  readonly services: Iterable<Service>;
  /** From the ensemble to the folder: `../62/`. */
  readonly dossier: string;
}

export interface Part {
  readonly territory: EnsembleTerritory;
  readonly counts: Territory['counts'];
  readonly points: readonly TilePoint[];
}

export function partOf({ territory, services, dossier }: PublishedFolder): Part {
  const { id, nom, departements, bbox, contour, counts } = territory;
  const points: TilePoint[] = [];
  let shown = 0;
  for (const service of services) {
    shown += 1;
    const point = pointOf(service, id);
    if (point) points.push(point);
  }
  return { territory: { id, nom, departements, dossier, bbox, contour: coarse(contour), services: shown }, counts, points };
}

function pointOf({ geometry, properties }: Service, territoire: string): TilePoint | undefined {
  if (properties.confidentialite !== 'public' || !geometry) return undefined;
  const { id, nom, categorie, commune } = properties;
  const [longitude, latitude] = geometry.coordinates;
  return { longitude, latitude, service: { id, nom, categorie, ...(commune === undefined ? {} : { commune }), territoire } };
}

/** In degrees: a kilometre, or a pixel of a map of France on a phone. */
const TOLERANCE = 0.01;
const DECIMALS = 2;

function coarse({ coordinates }: Outline): Outline {
  const copy = coordinates.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
  const simple = simplify({ type: 'MultiPolygon' as const, coordinates: copy }, { tolerance: TOLERANCE, mutate: true });
  return { type: 'MultiPolygon', coordinates: simple.coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))) };
}

function rounded([x = 0, y = 0]: readonly number[]): Position {
  return [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))];
}

/** With a part that is not told, the sum would tell it (CONF-36). */
function plus(sum: number | null, part: number | null): number | null {
  return sum === null || part === null ? null : sum + part;
}

export function sumOfCounts(parts: readonly Part[]): Territory['counts'] {
  const sums: Partial<Record<CategoryId, CategoryCount>> = {};
  for (const { counts } of parts) {
    for (const [id, { entries, places }] of Object.entries(counts) as [CategoryId, CategoryCount][]) {
      const before = sums[id] ?? { entries: 0, places: 0 };
      sums[id] = { entries: plus(before.entries, entries), places: plus(before.places, places) };
    }
  }
  return sums;
}

/** Mainland and Corsica when there is some of it: a box around the whole world shows nothing. */
export function boundsOf(parts: readonly Part[]): Bbox {
  const boxes = parts.map(({ territory }) => territory);
  const near = boxes.filter(({ departements }) => !departements.every((code) => /^9[78]/.test(code)));
  const all = (near.length > 0 ? near : boxes).map(({ bbox }) => bbox);
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
