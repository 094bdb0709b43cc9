/**
 * What a table may hold, whatever it was read from. Beyond, the file is
 * something else than a directory, or somebody tries the reader.
 */

import type { Reading, ReadingRemark, Sheet, SheetRow } from './sheet.js';
import { columnLetters } from './sheet.js';

/** Ten times the columns of our widest source. */
const MAX_COLUMNS = 400;

/** A département's directory holds hundreds of rows; this leaves room for all of France. */
const MAX_ROWS = 600_000;

/** What Excel itself holds in a cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const LONGEST_CELL = 32_767;

/** The reading within limits, long cells cut and reported; `undefined` when it is too large to be a directory. */
export function withinLimits({ sheets, remarks }: Reading): Reading | undefined {
  if (sheets.some(isTooLarge)) return undefined;
  const cut: ReadingRemark[] = [];
  const kept = sheets.map((sheet) => (sheet.rows.some(hasLongCell) ? cutSheet(sheet, cut) : sheet));
  return { sheets: kept, remarks: [...remarks, ...cut] };
}

/** Empty cells on the right are what a spreadsheet pads with: they do not count. */
function isTooLarge({ rows }: Sheet): boolean {
  return rows.length > MAX_ROWS || rows.some(({ cells }) => cells.length > MAX_COLUMNS && cells.findLastIndex((cell) => cell.trim() !== '') >= MAX_COLUMNS);
}

function hasLongCell({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.length > LONGEST_CELL);
}

function cutSheet({ rows, ...sheet }: Sheet, remarks: ReadingRemark[]): Sheet {
  const named = sheet.name === undefined ? {} : { sheet: sheet.name };
  const cells = (row: SheetRow) =>
    row.cells.map((cell, column) => {
      if (cell.length <= LONGEST_CELL) return cell;
      remarks.push({ code: 'cellule.longue', severity: 'warning', ...named, row: row.line, column: columnLetters(column) });
      return cell.slice(0, LONGEST_CELL);
    });
  return { ...sheet, rows: rows.map((row) => (hasLongCell(row) ? { ...row, cells: cells(row) } : row)) };
}
