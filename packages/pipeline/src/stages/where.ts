/** Where a row says that it is: commune, postcode, address and point, before anyone knows whether it may be said. */

import type { Position } from '@reperes/schema';
import type { PrivateRecord, ServiceField } from '../records.js';
import { communeKey } from '../geography/commune-names.js';
import { readPosition } from '../values/numbers.js';
import type { Cells } from './cells.js';
import type { StageContext } from './stage-context.js';

type Where = Pick<PrivateRecord, 'commune' | 'codeInsee' | 'codePostal' | 'adresse' | 'point'>;

/** The longest French postal address fits six lines of 38 characters (AFNOR XP Z 10-011). */
const LONGEST_ADDRESS = 228;

/** In degrees: the largest commune of France, Maripasoula excepted, is well within; swapped or shifted coordinates are not. */
const FARTHEST = 0.4;

export function readWhere(cells: Cells<ServiceField>, { geography }: StageContext): Where {
  const nom = cells.text('commune', LONGEST_ADDRESS);
  const code = cells.text('code_insee', 10);
  const codePostal = cells.read('code_postal', readPostcode);
  const adresse = cells.text('adresse', LONGEST_ADDRESS);
  const where = { codePostal, adresse, point: readPoint(cells) };
  if (nom === undefined && code === undefined) return { ...where, commune: undefined, codeInsee: undefined };
  const found = geography.names.find({ code, nom, codePostal });
  if ('commune' in found) {
    const { nom: commune, code: codeInsee } = found.commune;
    const centre = geography.centreOf(codeInsee);
    const far = where.point !== undefined && centre !== undefined && !isNear(where.point, centre);
    if (far) cells.fault('latitude', 'coordonnees.illisibles');
    return { ...where, point: far ? undefined : where.point, commune, codeInsee };
  }
  cells.fault(nom === undefined ? 'code_insee' : 'commune', found.fault);
  const known = found.fault === 'commune.inconnue' && nom !== undefined && communeKey(nom) !== '';
  return { ...where, commune: known ? nom : undefined, codeInsee: undefined };
}

function isNear([longitude, latitude]: Position, [east, north]: Position): boolean {
  return Math.abs(longitude - east) <= FARTHEST && Math.abs(latitude - north) <= FARTHEST;
}

/** "1000" typed as a number is 01000. */
function readPostcode(text: string): string | undefined {
  const digits = text.replace(/\s/g, '').padStart(5, '0');
  return /^\d{5}$/.test(digits) ? digits : undefined;
}

function readPoint(cells: Cells<ServiceField>): PrivateRecord['point'] {
  const latitude = cells.text('latitude', 30);
  const longitude = cells.text('longitude', 30);
  if (latitude === undefined && longitude === undefined) return undefined;
  const point = readPosition(longitude ?? '', latitude ?? '');
  if (!point) cells.fault('latitude', 'coordonnees.illisibles');
  return point;
}
