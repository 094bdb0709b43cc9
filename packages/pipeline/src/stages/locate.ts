/** Public records → features. Runs after redaction, so that it cannot place what is withheld. */

import type { Position, Service, ServiceProperties } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import { placeOf } from '../issues.js';
import type { PublicRecord } from '../records.js';
import { roundPosition } from '../values/numbers.js';
import type { FoundAddress } from './geocode.js';
import type { StageContext } from './stage-context.js';

/** About 10 m: a door. */
const ADDRESS_DECIMALS = 4;
/** About 100 m: more would pretend to a precision that a commune centre has not. */
const COMMUNE_DECIMALS = 3;

type Context = Pick<StageContext, 'geography' | 'report'>;

/** Published contours are simplified, and a town hall may stand on a border. */
const BORDER_METRES = 300;

/** A point that the contours put outside its commune is worse than none: the address or the commune places the entry. */
export function withinCommune(record: PublicRecord, { geography, report }: Context): PublicRecord {
  if (!isOutside(record, geography)) return record;
  if (record.place) report({ ...placeOf(record.place), code: 'coordonnees.hors-commune', severity: 'warning', column: 'latitude' });
  return { ...record, point: null };
}

/** @param found what the geocoder answered for this record */
export function locate({ properties, point }: PublicRecord, found: FoundAddress | undefined, geography: Pick<Geography, 'centreOf'>): Service {
  if (properties.confidentialite !== 'public') return feature(properties, null);
  if (point) {
    const precision = properties.adresse === undefined ? 'voie' : 'adresse';
    return feature({ ...properties, precision }, roundPosition(point, ADDRESS_DECIMALS));
  }
  if (found) return feature({ ...properties, precision: found.precision }, roundPosition(found.point, ADDRESS_DECIMALS));
  const centre = properties.code_insee === undefined ? undefined : geography.centreOf(properties.code_insee);
  if (!centre) return feature(properties, null);
  return feature({ ...properties, precision: 'commune' }, roundPosition(centre, COMMUNE_DECIMALS));
}

/** Only known when the territory has contours. */
function isOutside({ properties, point }: PublicRecord, { contours }: Geography): boolean {
  if (!point || !contours || properties.confidentialite !== 'public' || properties.code_insee === undefined) return false;
  return contours.isNear(properties.code_insee, point, BORDER_METRES) === false;
}

function feature(properties: ServiceProperties, coordinates: Position | null): Service {
  return { type: 'Feature', id: properties.id, geometry: coordinates && { type: 'Point', coordinates }, properties };
}
