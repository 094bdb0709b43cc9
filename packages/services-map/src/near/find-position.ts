import { type CommuneIndex, nearestCommune } from '@reperes/commune-search';
import type { Bbox, Position } from '@reperes/schema';
import { locate, LocateError, type LocateFault } from './locate.js';
import { type Near, nearPosition } from './near.js';

/** `ailleurs`: outside the territory; `communes`: the list of communes could not be read. */
export type NearFault = LocateFault | 'ailleurs' | 'communes';

/** Past this, a commune outside the box of the territory is not "near". */
const FAR_KM = 15;

/**
 * The commune nearest to the device, or why there is none.
 *
 * @param communes read at the same time as the device is asked
 */
export async function findPosition(communes: Promise<CommuneIndex | null>, bbox: Bbox | undefined): Promise<Near | NearFault> {
  try {
    const [position, index] = await Promise.all([locate(), communes]);
    const nearest = index ? nearestCommune(index.communes, position) : undefined;
    if (!nearest) return 'communes';
    return nearest.km > FAR_KM && !isIn(bbox, position) ? 'ailleurs' : nearPosition(nearest.commune, position);
  } catch (error) {
    return error instanceof LocateError ? error.fault : 'indisponible';
  }
}

function isIn(bbox: Bbox | undefined, [longitude, latitude]: Position): boolean {
  if (!bbox) return false;
  const [west, south, east, north] = bbox;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
