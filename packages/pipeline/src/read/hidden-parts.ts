/** What a sheet shows, apart from what it holds and does not show. */

import type { HiddenText } from './sheet.js';
import { columnLetters } from './sheet.js';
import { WorkbookError } from './workbook-package.js';
import type { WorkbookSheet } from './workbook-sheets.js';
import type { Range, WorksheetRow } from './worksheet.js';

export interface Shown {
  /** Only what may be read is left in them. */
  readonly rows: readonly WorksheetRow[];
  readonly hidden: readonly HiddenText[];
}

export function shownOf({ name: sheet, hidden: isHidden, content }: WorkbookSheet): Shown {
  const { rows, hiddenColumns, hiddenRows, merges } = content;
  const hidden: HiddenText[] = [];
  const hide = (part: HiddenText['part'], { line: row, texts }: WorksheetRow, column: number) => {
    const text = texts[column];
    if (text === undefined) return;
    hidden.push({ part, sheet, row, column: columnLetters(column), text });
    texts[column] = undefined;
  };
  const hideRow = (part: HiddenText['part'], row: WorksheetRow) => row.texts.forEach((_, column) => hide(part, row, column));
  if (isHidden) {
    for (const row of rows) hideRow('feuille', row);
    return { rows: [], hidden };
  }
  const seen = rows.filter((row) => {
    if (hiddenRows.has(row.line)) hideRow('ligne', row);
    else row.texts.forEach((_, column) => hiddenColumns.has(column) && hide('colonne', row, column));
    return !hiddenRows.has(row.line);
  });
  layMerges(seen, merges, (row, column) => hide('fusion', row, column));
  return { rows: seen, hidden };
}

/** More rows under merged cells than a sheet has cells: they overlap, and somebody tries the reader. */
const MOST_MERGED_ROWS = 4_000_000;

/**
 * Only the first cell of a merged range is seen, and what a program kept below
 * it is not. One that runs downwards stands for each of its rows.
 */
function layMerges(rows: readonly WorksheetRow[], merges: readonly Range[], hide: (row: WorksheetRow, column: number) => void): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const lastLine = rows.at(-1)?.line ?? 0;
  let work = 0;
  for (const { columns: [left, right], rows: [top, bottom] } of merges) {
    const first = byLine.get(top)?.texts[left];
    for (let line = top; line <= Math.min(bottom, lastLine); line += 1) {
      if ((work += 1) > MOST_MERGED_ROWS) throw new WorkbookError('merged cells that do not overlap');
      const row = byLine.get(line);
      if (!row) continue;
      row.texts.forEach((_, column) => {
        if (column >= left && column <= right && (line !== top || column !== left)) hide(row, column);
      });
      // A row of totals has nothing else: it stays as it is, to be recognised.
      if (line === top || left !== right || first === undefined || !row.texts.some((text) => text !== undefined)) continue;
      row.texts[left] = first;
      // A row struck through is so whatever is written once for several.
      if (row.struck.size > 0) row.struck.add(left);
    }
  }
}
