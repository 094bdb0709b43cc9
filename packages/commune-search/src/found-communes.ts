/** The communes found so far, each with the best of what it was found by. */

import type { CommuneIndex, CommuneMatch } from './commune-index.js';
import { nameIn } from './commune-table.js';

/** A former name is worth its commune with fifty times fewer inhabitants. */
const FORMER = 4;

const DIGITS_OF_A_POSTCODE = 5;

export const NOT_FOUND = -Infinity;

export interface FoundCommunes {
  /** From now on, only communes of this département, or whose postcode begins so; '' for all. */
  near(code: string): void;
  /** @param name of the table @param worth in natural logarithms of inhabitants @returns whether it may be shown */
  add(name: number, worth: number): boolean;
  /** Every commune that `near` allows. */
  addAll(): void;
  count(): number;
  /** The best, best first; those that are worth the same in the order of the file. Then the search is over. */
  best(limit: number): CommuneMatch[];
}

export function foundCommunes({ table, worths, by }: CommuneIndex, only: string | undefined): FoundCommunes {
  const { weights, anciens, departements, postcodes, others, noms } = table;
  const rows: number[] = [];
  let wanted = '';
  let lowest = 0;
  let highest = 0;
  const covers = (code: number) => code >= lowest && code <= highest;
  const found: FoundCommunes = {
    near(code) {
      wanted = code;
      lowest = Number(code.padEnd(DIGITS_OF_A_POSTCODE, '0'));
      highest = Number(code.padEnd(DIGITS_OF_A_POSTCODE, '9'));
    },
    add(name, worth) {
      const former = name - weights.length;
      const row = former < 0 ? name : (anciens[former] as number);
      const departement = departements[row];
      if (only !== undefined && only !== departement) return false;
      if (wanted !== '' && wanted !== departement && !covers(postcodes[row] as number) && !others.get(row)?.some(covers)) return false;
      const total = (weights[row] as number) + worth - (former < 0 ? 0 : FORMER);
      const before = worths[row] as number;
      if (before === NOT_FOUND) rows.push(row);
      if (total > before) {
        worths[row] = total;
        by[row] = name;
      }
      return true;
    },
    addAll() {
      for (let row = 0; row < weights.length; row++) {
        if (wanted === '' || covers(postcodes[row] as number) || departements[row] === wanted) found.add(row, 0);
      }
      others.forEach((_, row) => found.add(row, 0));
    },
    count: () => rows.length,
    best(limit) {
      const best: number[] = [];
      const order = (row: number, other: number) => (worths[other] as number) - (worths[row] as number) || row - other;
      for (const row of rows) {
        let at = best.length;
        for (; at > 0 && order(row, best[at - 1] as number) < 0; at--) best[at] = best[at - 1] as number;
        best[at] = row;
        if (best.length > limit) best.pop();
      }
      for (const row of rows) worths[row] = NOT_FOUND;
      return best.map((row) => {
        const name = by[row] as number;
        return name === row ? table.commune(row) : { ...table.commune(row), ancienNom: nameIn(noms, name) };
      });
    },
  };
  return found;
}
