/** An hours cell → what may be shown, and what may be computed from it. The text stays as it was written. */

import type { OpeningIntervals } from '@reperes/schema';
import { remembered } from '../values/remembered.js';
import type { HoursFault } from './french-hours.js';
import { readFrenchHours } from './french-hours.js';
import { osmOf, readOsmHours } from './osm-hours.js';
import { isOsmHours, isSameAsLibrary } from './same-as-library.js';

export interface ReadHours {
  readonly osm?: string;
  readonly intervalles?: OpeningIntervals;
  /** `non-calcule`: valid OSM syntax that says more than intervals can. */
  readonly fault?: HoursFault | 'non-calcule';
}

/** Two capital-first letters of OSM days or months: French text has none that the library would not correct. */
const OSM_WORD = /\b(?:Mo|Tu|We|Th|Fr|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week)\b/;

/** Officers copy the same hours from row to row; the library takes milliseconds for each text. */
const MOST_KNOWN = 10_000;
const readOnce = remembered(readAnew, MOST_KNOWN);

/** Longer is a page of explanations, which no one could check. It also bounds the time of the library. */
const LONGEST = 600;

/** @param text one line, without invisible characters */
export function readHours(text: string): ReadHours {
  return text.length > LONGEST ? { fault: 'ambigu' } : readOnce(text);
}

function readAnew(text: string): ReadHours {
  const osm = readOsmHours(text);
  if (osm && isSameAsLibrary(text, osm)) return { osm: text, intervalles: osm };
  const read = readFrenchHours(text);
  if (typeof read !== 'string') {
    const written = osmOf(read);
    if (isSameAsLibrary(written, read)) return { osm: written, intervalles: read };
    return { fault: 'ambigu' };
  }
  if (OSM_WORD.test(text) && isOsmHours(text)) return { osm: text, fault: 'non-calcule' };
  return { fault: read };
}
