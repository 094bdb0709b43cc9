/** What the removal list of a territory (`removals.csv`) takes out, read on its own: no published byte may hold it. */
import { existsSync, readFileSync } from 'node:fs';
import { compact } from './check-published-bytes.mjs';
import { rawRows } from './check-published-tables.mjs';

/** @typedef {import('./check-published-values.mjs').Withheld} Withheld */

const NATIONAL_DIGITS = 9;

/** @param {string} path @returns {Withheld[]} */
export function removedValues(path) {
  if (!existsSync(path)) return [];
  const [header, ...rows] = rawRows(readFileSync(path));
  const names = (header?.cells ?? []).map(compact);
  return rows.flatMap(({ row, cells }) => {
    const where = `removals.csv, ligne ${row}`;
    const cell = (/** @type {string} */ name) => cells[names.indexOf(name)]?.trim() ?? '';
    const id = cell('id');
    const phone = cell('telephone').replace(/\D/g, '').slice(-NATIONAL_DIGITS);
    const mail = cell('courriel').toLowerCase();
    return [
      ...(id === '' ? [] : [/** @type {Withheld} */ ({ kind: 'retrait', value: `"${id}"`, form: 'raw', where })]),
      ...(phone.length < NATIONAL_DIGITS ? [] : [/** @type {Withheld} */ ({ kind: 'retrait', value: phone, form: 'compact', where })]),
      ...(mail === '' ? [] : [/** @type {Withheld} */ ({ kind: 'retrait', value: mail, form: 'raw', where })]),
    ];
  });
}
