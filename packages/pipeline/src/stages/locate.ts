/** Public records → features. Runs after redaction, so that it cannot place what is withheld. */

import type { Position, Service, ServiceProperties } from '@reperes/schema';
import type { PublicRecord } from '../records.js';
import { roundPosition } from '../values/numbers.js';
import type { FoundAddress } from './geocode.js';
import type { StageContext } from './stage-context.js';

/** About 10 m: a door. */
const ADDRESS_DECIMALS = 4;
/** About 100 m: more would pretend to a precision that a commune centre has not. */
const COMMUNE_DECIMALS = 3;

/** @param found what the geocoder answered for this record */
export function locate({ properties, point }: PublicRecord, found: FoundAddress | undefined, { geography }: Pick<StageContext, 'geography'>): Service {
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

function feature(properties: ServiceProperties, coordinates: Position | null): Service {
  return { type: 'Feature', id: properties.id, geometry: coordinates && { type: 'Point', coordinates }, properties };
}
