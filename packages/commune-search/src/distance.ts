import type { Position } from '@reperes/schema';

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres (haversine, which stays exact for near points). */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const byLatitude = Math.sin(((latB - latA) * RADIANS) / 2) ** 2;
  const byLongitude = Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  const chord = byLatitude + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * byLongitude;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
