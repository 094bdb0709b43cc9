/** The CSV that goes to the geocoding service, and the one that comes back. */

import Papa from 'papaparse';
import { readPosition } from '../values/numbers.js';
import type { AddressAnswer, AddressMatch, AddressQuestion } from './geocoder.js';
import { questionKey } from './geocoder.js';

/** Columns of the file that is sent; `rang` finds each answer's question again, whatever the order. */
export const COLUMNS = { rang: 'rang', searched: ['adresse', 'code_postal', 'commune'], citycode: 'code_insee' } as const;

const MATCHES: readonly string[] = ['housenumber', 'street', 'locality', 'municipality'] satisfies readonly AddressMatch[];

export function questionsCsv(questions: readonly AddressQuestion[]): string {
  const header = [COLUMNS.rang, ...COLUMNS.searched, COLUMNS.citycode];
  const rows = questions.map(({ adresse, codePostal, commune, codeInsee }, rang) => [String(rang), adresse, codePostal, commune, codeInsee]);
  return Papa.unparse([header, ...rows], { newline: '\n' });
}

/**
 * Answers by `questionKey`. A line that is not an answer (skipped, not found,
 * no coordinates) gives nothing.
 *
 * @throws {RangeError} the text is not an answer of the service
 */
export function readAnswersCsv(text: string, questions: readonly AddressQuestion[]): ReadonlyMap<string, AddressAnswer> {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const at = (name: string) => header.indexOf(name);
  const columns = [COLUMNS.rang, 'longitude', 'latitude', 'result_score', 'result_type', 'result_citycode', 'result_status'];
  const [rang = -1, east = -1, north = -1, score = -1, match = -1, city = -1, status = -1] = columns.map(at);
  if ([rang, east, north, score, match, city, status].includes(-1)) {
    throw new RangeError(`Expected the columns ${columns.join(', ')}; received ${header.length} other columns.`);
  }
  const answers = new Map<string, AddressAnswer>();
  for (const row of rows) {
    const question = questions[Number(row[rang] ?? NaN)];
    const point = readPosition(row[east] ?? '', row[north] ?? '');
    const value = Number(row[score] || NaN);
    const type = row[match] ?? '';
    if (!question || !point || row[status] !== 'ok' || !(value >= 0) || !isMatch(type)) continue;
    answers.set(questionKey(question), { point, score: value, match: type, codeInsee: row[city] ?? '' });
  }
  return answers;
}

export function isMatch(text: string): text is AddressMatch {
  return MATCHES.includes(text);
}
