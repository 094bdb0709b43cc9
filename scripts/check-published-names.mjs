/**
 * Names of persons in a list of referents (CONF-15): each is searched unless
 * its row asks for it, gives a basis of the law, and a day of review that has
 * not passed. A name of one word may be a town: it is not searched.
 */
import { words } from './check-published-bytes.mjs';

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|dr|docteur|me|maitre) /;
const BASES = /^(?:consentement|mission interet public|obligation legale|interet legitime)$/;

/** @param {readonly import('./check-published-values.mjs').MarkedRow[]} rows @param {string} today ISO 8601 @returns {import('./check-published-values.mjs').Withheld[]} */
export function namesWithheld(rows, today) {
  const shown = new Set(rows.filter(({ cells }) => mayShow(cells, today)).flatMap(({ cells }) => namesIn(cells)));
  return rows.flatMap(({ file, sheet, row, cells }) => {
    const where = `${file}${sheet === '' ? '' : ` (${sheet})`}, ligne ${row}`;
    return namesIn(cells)
      .filter((value) => !shown.has(value))
      .map((value) => ({ kind: 'nom', value, form: 'words', where }));
  });
}

/** In both orders. @param {Record<string, string>} cells */
function namesIn(cells) {
  const name = words(`${cells['firstname'] ?? ''} ${cells['person'] ?? ''}`).trim().replace(CIVILITY, '');
  const parts = name.split(' ');
  return parts.length < 2 ? [] : [name, [...parts.slice(1), parts[0]].join(' ')];
}

/** @param {Record<string, string>} cells @param {string} today */
function mayShow(cells, today) {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cells['review'] ?? '') ?? [];
  const review = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : (cells['review'] ?? '');
  const isToCome = /^\d{4}(?:-\d\d){0,2}$/.test(review) && today.slice(0, review.length) <= review;
  return /^(?:oui|o|x|vrai|true|1)$/.test(words(cells['asked'] ?? '')) && BASES.test(words(cells['basis'] ?? '').replaceAll('-', ' ')) && isToCome;
}
