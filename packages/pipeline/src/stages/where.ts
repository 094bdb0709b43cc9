/** Where a row says that it is: commune, postcode, address and point, before anyone knows whether it may be said. */

import type { Position } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { PrivateRecord, ServiceField } from '../records.js';
import { communeKey } from '../geography/commune-names.js';
import { otherPoints, plainPoint } from '../values/coordinates.js';
import type { Cells } from './cells.js';
import type { StageContext } from './stage-context.js';

type Where = Pick<PrivateRecord, 'commune' | 'codeInsee' | 'codePostal' | 'adresse' | 'point'>;

/** The longest French postal address fits six lines of 38 characters (AFNOR XP Z 10-011). */
const LONGEST_ADDRESS = 228;

/** In degrees: the largest commune of France, Maripasoula excepted, is well within; swapped or shifted coordinates are not. */
const FARTHEST = 0.4;

export function readWhere(cells: Cells<ServiceField>, { geography }: StageContext): Where {
  const nom = cells.text('commune', LONGEST_ADDRESS);
  const code = cells.text('code_insee', 20);
  const codePostal = cells.read('code_postal', readPostcode);
  const adresse = cells.text('adresse', LONGEST_ADDRESS);
  const where = { codePostal, adresse };
  if (nom === undefined && code === undefined) return { ...where, point: readPoint(cells, undefined, geography), commune: undefined, codeInsee: undefined };
  const found = geography.names.find({ code, nom, codePostal });
  if ('commune' in found) {
    const { nom: commune, code: codeInsee } = found.commune;
    return { ...where, point: readPoint(cells, geography.centreOf(codeInsee), geography), commune, codeInsee };
  }
  const point = readPoint(cells, undefined, geography);
  cells.fault(nom === undefined ? 'code_insee' : 'commune', found.fault);
  const known = found.fault === 'commune.inconnue' && nom !== undefined && communeKey(nom) !== '';
  return { ...where, point, commune: known ? nom : undefined, codeInsee: undefined };
}

function isNear([longitude, latitude]: Position, [east, north]: Position): boolean {
  return Math.abs(longitude - east) <= FARTHEST && Math.abs(latitude - north) <= FARTHEST;
}

/** Without a commune, near the territory is all that can be asked; a territory without outline asks nothing. */
function isAround([longitude, latitude]: Position, { outline }: Geography): boolean {
  const ring = outline.coordinates.flatMap(([outside = []]) => outside);
  if (ring.length === 0) return true;
  const between = (value: number, all: readonly number[]) => value >= Math.min(...all) - FARTHEST && value <= Math.max(...all) + FARTHEST;
  return between(longitude, ring.map(([east]) => east)) && between(latitude, ring.map(([, north]) => north));
}

/** "1000" typed as a number is 01000. */
function readPostcode(text: string): string | undefined {
  const digits = text.replace(/\s/g, '').padStart(5, '0');
  return /^\d{5}$/.test(digits) ? digits : undefined;
}

/**
 * The point as written, when it is near the commune. Columns exchanged or
 * metres instead of degrees are put right only if they then fall there: a
 * point in the wrong town is worse than none.
 */
function readPoint(cells: Cells<ServiceField>, centre: Position | undefined, geography: Geography): Position | undefined {
  const [longitude = '', latitude = ''] = [cells.text('longitude', 30), cells.text('latitude', 30)];
  if (longitude === '' && latitude === '') return undefined;
  const plain = plainPoint(longitude, latitude);
  if (plain && (centre ? isNear(plain, centre) : isAround(plain, geography))) return plain;
  const corrected = centre && otherPoints(longitude, latitude).find((point) => isNear(point, centre));
  cells.fault('latitude', corrected ? 'coordonnees.corrigees' : 'coordonnees.illisibles');
  return corrected;
}
