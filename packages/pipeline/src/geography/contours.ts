/**
 * `contours.geojson` of a source folder, when a territory has one: a
 * FeatureCollection of its communes, `properties.code` the INSEE code, degrees
 * (https://geo.api.gouv.fr, Admin Express, etalab contours-administratifs).
 */

import type { Position } from '@reperes/schema';
import { readCommuneCode } from '@reperes/schema';
import type { CommuneNames } from './commune-names.js';
import { CommuneGrid } from './commune-grid.js';
import type { CommuneShape } from './commune-grid.js';

export const CONTOURS_FILE = 'contours.geojson';

/** Shapes by commune of today; `undefined` when the text is no such file. */
export function readContours(text: string, names: CommuneNames): CommuneGrid | undefined {
  const features = featuresOf(text);
  const shapes = features.flatMap(({ properties, geometry }): CommuneShape[] => {
    const written = properties?.code;
    const code = names.today(typeof written === 'string' ? readCommuneCode(written) ?? '' : '')?.code;
    const rings = ringsOf(geometry);
    return code === undefined || rings.length === 0 ? [] : [{ code, rings }];
  });
  return shapes.length === 0 ? undefined : new CommuneGrid(shapes);
}

interface Feature {
  readonly properties?: { readonly code?: unknown } | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

function featuresOf(text: string): readonly Feature[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const features = typeof parsed === 'object' && parsed !== null && 'features' in parsed ? parsed.features : undefined;
    return Array.isArray(features) ? features.filter((one): one is Feature => typeof one === 'object' && one !== null) : [];
  } catch {
    return [];
  }
}

function ringsOf(geometry: Feature['geometry']): CommuneShape['rings'] {
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  const rings = Array.isArray(polygons) ? polygons.flat() : [];
  return rings.every(isRing) ? rings : [];
}

function isRing(value: unknown): value is readonly Position[] {
  return Array.isArray(value) && value.every((point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]));
}
