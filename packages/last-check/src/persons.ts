/**
 * Names of persons in a list of referents (CONF-15): each is looked for unless
 * its row asks for it, gives a basis of the law, and a day of review that has
 * not passed. A name of one word may be a town: it is not looked for.
 */

import type { Cells } from './marks.js';
import { plainWords } from './plain-words.js';
import type { MarkedRow } from './rows.js';
import type { Withheld } from './withheld.js';
import { whereOf } from './withheld.js';

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|dr|docteur|me|maitre) /;
const BASES = /^(?:consentement|mission interet public|obligation legale|interet legitime)$/;

/** @param today ISO 8601 */
export function personsOf(rows: readonly MarkedRow[], today: string): readonly Withheld[] {
  const shown = new Set(rows.filter(({ cells }) => mayShow(cells, today)).flatMap(({ cells }) => namesIn(cells)));
  return rows.flatMap((row) => {
    const names = namesIn(row.cells).filter((name) => !shown.has(name));
    const where = whereOf(row, row.texts.find(({ kind }) => kind === 'person')?.column ?? '');
    return names.length === 0 ? [] : [{ kind: 'personne', key: names.join(), where, sought: { as: 'words', texts: names } }];
  });
}

/** From any of its words on: which of them are the first name, nobody says. */
function namesIn({ firstname = '', person = '' }: Cells): readonly string[] {
  const name = plainWords(`${firstname} ${person}`).replace(CIVILITY, '');
  const parts = name.split(' ');
  return parts.length < 2 ? [] : parts.map((_, at) => [...parts.slice(at), ...parts.slice(0, at)].join(' '));
}

function mayShow({ asked = '', basis = '', review: written = '' }: Cells, today: string): boolean {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written) ?? [];
  const review = year === undefined ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isToCome = /^\d{4}(?:-\d\d){0,2}$/.test(review) && today.slice(0, review.length) <= review;
  return /^(?:oui|o|x|vrai|true|1)$/.test(plainWords(asked)) && BASES.test(plainWords(basis)) && isToCome;
}
