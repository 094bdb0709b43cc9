/** The clocks and the holidays of each part of the country. */

import { departementOf } from './commune-code.js';
import { MAINLAND, type PlaceZone } from './local-time.js';
import type { LocalHolidays } from './public-holidays.js';

/** Départements and collectivities where it is not the time of Paris. */
const OVERSEAS: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

/**
 * Good Friday and 26 December (art. L3134-13); the first only where there is a
 * Protestant or shared church: elsewhere a service that says its hours on
 * holidays is rare enough for a doubt to be right.
 */
const ALSACE_MOSELLE: LocalHolidays = [-2, '12-26'];

/**
 * Overseas, the day of the abolition of slavery (art. L3422-2; Saint-Martin
 * keeps 28 May since 2019). The Pacific has its own labour codes: the days of
 * the missions, of autonomy, of the territory and of citizenship.
 */
const HOLIDAYS: Readonly<Record<string, LocalHolidays>> = {
  57: ALSACE_MOSELLE,
  67: ALSACE_MOSELLE,
  68: ALSACE_MOSELLE,
  971: ['05-27'],
  972: ['05-22'],
  973: ['06-10'],
  974: ['12-20'],
  976: ['04-27'],
  977: ['10-09'],
  978: ['05-28'],
  986: ['04-28', '07-29'],
  987: [-2, '03-05', '06-29', '11-20'],
  988: ['09-24'],
};

const zones = new Map<string, PlaceZone>();

/**
 * Time and holidays of a place. The same object for the same département.
 *
 * @param code INSEE code of a commune, or of a département; without it, mainland France
 */
export function zoneOf(code = ''): PlaceZone {
  const departement = departementOf(code);
  const known = zones.get(departement);
  if (known) return known;
  const zone = { timeZone: OVERSEAS[departement] ?? MAINLAND.timeZone, holidays: HOLIDAYS[departement] ?? MAINLAND.holidays };
  zones.set(departement, zone);
  return zone;
}
