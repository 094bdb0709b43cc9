/** Names under which a directory lists a place where people sleep, whatever kind it gives it. */

import { searchKey } from '@reperes/schema';

const LODGING =
  /\b(?:hebergements?|chrs|huda|cada|foyers?|refuges?|mise a l abri|centres? maternels?|lieux? de vie|residences? sociales?|(?:maisons?|logements?|appartements?) (?:relais|d urgence|temporaires?|therapeutiques?)|pensions? de famille|haltes? de nuit)\b/;

/** A rural foyer is a club; the foyer of a theatre has no beds either. */
const NO_BEDS = /\bfoyers? (?:rural|ruraux|socio educatif|culturel)\b/;

export function namesLodging(nom: string): boolean {
  const key = searchKey(nom);
  return LODGING.test(key) && !NO_BEDS.test(key);
}
