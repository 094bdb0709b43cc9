/** What the removal list of a territory takes out, read by this package alone: no published byte may hold it. */

import { mailsIn, phonesInCell } from './contacts.js';
import { plainWords } from './plain-words.js';
import { rawRows } from './raw-rows.js';
import type { Sought, Withheld } from './withheld.js';

export const REMOVALS_FILE = 'removals.csv';

export function removalsOf(bytes: Uint8Array | undefined): readonly Withheld[] {
  if (!bytes) return [];
  let titles: readonly string[] | undefined;
  const values: Withheld[] = [];
  for (const { row, cells } of rawRows(bytes)) {
    if (!titles) {
      titles = cells.map(plainWords);
      continue;
    }
    const at = titles;
    const cell = (title: string) => cells[at.indexOf(title)]?.trim() ?? '';
    const add = (column: string, sought: Sought & { readonly text: string }) =>
      void values.push({ kind: 'retrait', key: sought.text, where: { file: REMOVALS_FILE, sheet: '', row, column }, sought });
    if (cell('id') !== '') add('id', { as: 'raw', text: `"${cell('id')}"` });
    for (const text of phonesInCell(cell('telephone'))) add('telephone', { as: 'phone', text });
    for (const text of mailsIn(cell('courriel'))) add('courriel', { as: 'mail', text });
  }
  return values;
}
