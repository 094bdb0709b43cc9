/** One key for the usual spellings of a street address: "appt 4, 12 r. des Lilas" and "12, rue des LILAS". */

import { searchKey } from '@reperes/schema';
import { STREET_TYPES } from './street-types.js';

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([...STREET_TYPES].map(([short, long]) => [short, searchKey(long)]));

/** From the house number on: what comes before (flat, building, "adresse :") is not the street. */
const STREET =
  /(?<!\d)\d{1,5} ?(?:[a-d] |bis |ter |quater )?(?:rue|avenue|boulevard|place|impasse|allee|chemin|route|square|faubourg|quai|cours?|sentier|passage|residence|voie|venelle|ruelle|esplanade|montee|hameau|lotissement|cite|rond point)\b.*$/;

/** Special delivery marks and what follows the street. */
const TAIL = / (?:bp|cs|cedex|tsa) ?\d*\b.*$/;

/** Fewer characters match by chance ("mairie", "7 rue"). */
const SHORTEST_KEY = 6;

/** Abbreviations written out; compares any text with the keys of addresses. */
export function addressWords(text: string): string {
  return searchKey(text)
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}

/** The whole address and, when there is more than the street, the street. */
export function addressKeys(adresse: string | undefined): readonly string[] {
  if (adresse === undefined) return [];
  const whole = addressWords(adresse).replace(TAIL, '');
  const street = STREET.exec(whole)?.[0];
  const keys = street === undefined || street === whole ? [whole] : [whole, street];
  return keys.filter((key) => key.length >= SHORTEST_KEY && !SAYS_NOTHING.test(key));
}

/** What officers write instead of an address. */
const SAYS_NOTHING =
  /^(?:adresse )?(?:non (?:communiquee?|diffusee?|renseignee?|connue?)|confidentielle?|secrete?|protegee?|inconnue?|neant|sans objet|a preciser|brigade ou commissariat)(?: s)?$/;
