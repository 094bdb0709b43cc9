/** `rapport.csv`: one fault a line, for sorting in a spreadsheet. Semicolons and a byte order mark, as a French Excel expects. */

import type { Issue } from '../issues.js';
import { ISSUE_LABELS } from '../issue-labels.js';
import { safeCell } from '../write/services-csv.js';

const COLUMNS = ['gravite', 'code', 'fichier', 'feuille', 'ligne', 'colonne', 'nombre', 'autre_fichier', 'autre_ligne', 'constat', 'a_faire'] as const;

export function reportCsv(issues: readonly Issue[]): string {
  const rows = issues.map(({ severity, code, file, sheet, row, column, count, other }) => {
    const { sentence, wayOut } = ISSUE_LABELS[code];
    return [severity, code, file, sheet, row, column, count, other?.file, other?.row, sentence, wayOut];
  });
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function quoted(value: string | number | undefined): string {
  const cell = safeCell(String(value ?? ''));
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
