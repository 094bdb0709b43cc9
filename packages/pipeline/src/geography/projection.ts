/**
 * Metres of an official grid → degrees. The State's files give each row in the
 * grid of its own territory, under its EPSG code. All of these systems are
 * within a metre of WGS 84: no datum shift is needed at the precision of a door.
 */

import type { Position } from '@reperes/schema';
import proj4 from 'proj4';

/**
 * Parameters of the EPSG registry (https://epsg.org), the grids being those of
 * décret 2000-1276 as amended (https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000387816).
 */
const GRIDS: ReadonlyMap<string, string> = new Map([
  // RGF93 v1 / Lambert-93: metropolitan France.
  ['2154', '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'],
  // RGAF09 / UTM zone 20N: Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy.
  ['5490', '+proj=utm +zone=20 +ellps=GRS80 +units=m +no_defs'],
  // RGFG95 / UTM zone 22N: Guyane.
  ['2972', '+proj=utm +zone=22 +ellps=GRS80 +units=m +no_defs'],
  // RGR92 / UTM zone 40S: La Réunion.
  ['2975', '+proj=utm +zone=40 +south +ellps=GRS80 +units=m +no_defs'],
  // RGM04 / UTM zone 38S: Mayotte.
  ['4471', '+proj=utm +zone=38 +south +ellps=GRS80 +units=m +no_defs'],
  // RGNC91-93 / Lambert New Caledonia.
  ['3163', '+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.6666666666667 +lat_2=-22.3333333333333 +x_0=400000 +y_0=300000 +ellps=GRS80 +units=m +no_defs'],
]);

/** About 10 cm: as good as the best of the sources. */
const DECIMALS = 6;

/** `undefined` for a grid that no source uses, or for metres that are no number. */
export function toDegrees(epsg: string, x: string, y: string): Position | undefined {
  const grid = GRIDS.get(epsg.trim());
  const [east, north] = [metres(x), metres(y)];
  if (grid === undefined || east === undefined || north === undefined) return undefined;
  const [longitude = NaN, latitude = NaN] = proj4(grid, 'WGS84', [east, north]);
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))]
    : undefined;
}

/** Decimal point or comma; eight figures before it are more than any of these grids has. */
function metres(text: string): number | undefined {
  const written = text.trim();
  return /^-?\d{1,8}(?:[.,]\d{1,9})?$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}
