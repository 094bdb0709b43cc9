/**
 * RFC 7946, checked by hand: a second opinion that shares nothing with the
 * writer nor with the JSON Schema. Gives the places of faults as JSON
 * pointers, never a value.
 */

/** Nothing of France is east of 180° or beyond these: Saint-Pierre, Réunion, Nouvelle-Calédonie and Wallis are within. */
const FRANCE = { west: -180, south: -55, east: 180, north: 52 };

/** Seven decimals are a centimetre: more is a computation, not a place. */
const MOST_DECIMALS = 7;

/** Of the collection, its features left out. */
export function collectionFaults(head: Readonly<Record<string, unknown>>): readonly string[] {
  if (head['type'] !== 'FeatureCollection' || !Array.isArray(head['features'])) return ['/'];
  // Section 4: an older member, which a reader may still obey.
  return 'crs' in head ? ['/crs'] : [];
}

/** As JSON pointers from the feature. */
export function featureFaults(feature: unknown): readonly string[] {
  if (!isObject(feature) || feature['type'] !== 'Feature') return ['/type'];
  const { geometry, properties, id } = feature;
  const faults: string[] = [];
  if (typeof id !== 'string' || id === '') faults.push('/id');
  if (!isObject(properties)) return [...faults, '/properties'];
  if (properties['id'] !== id) faults.push('/properties/id');
  // Section 3.2: the member is there even when there is no place.
  if (!('geometry' in feature)) faults.push('/geometry');
  if (geometry !== null && !isPointInFrance(geometry)) faults.push('/geometry/coordinates');
  if (geometry !== null && properties['confidentialite'] !== 'public') faults.push('/geometry');
  if (geometry === null && properties['precision'] !== 'departement') faults.push('/properties/precision');
  return faults;
}

function isPointInFrance(geometry: unknown): boolean {
  if (!isObject(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates'])) return false;
  const [longitude, latitude, ...others] = geometry['coordinates'] as readonly unknown[];
  return (
    others.length === 0 &&
    isDegrees(longitude, FRANCE.west, FRANCE.east) &&
    isDegrees(latitude, FRANCE.south, FRANCE.north) &&
    !(longitude === 0 && latitude === 0)
  );
}

function isDegrees(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'number' || !(value >= least && value <= most)) return false;
  return Number(value.toFixed(MOST_DECIMALS)) === value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
