/**
 * What a table may hold, whatever it was read from. Beyond, the file is
 * something else than a directory, or somebody tries the reader.
 */

import type { Reading, ReadingRemark, Sheet, SheetRow } from './sheet.js';
import { columnLetters } from './sheet.js';

/** Ten times the columns of our widest source. */
export const MAX_COLUMNS = 400;

/** A département's directory holds hundreds of rows; this leaves room for all of France. */
const MAX_ROWS = 600_000;

/** What Excel itself holds in a cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const LONGEST_CELL = 32_767;

/** The reading within limits, long cells cut and reported. What is too large to be a directory stops there, with this remark alone. */
export function withinLimits(reading: Reading): Reading {
  let tooLarge = false;
  const cut: ReadingRemark[] = [];
  function* bounded({ name, rows }: Sheet): Generator<SheetRow> {
    let count = 0;
    for (const row of rows) {
      count += 1;
      tooLarge ||= count > MAX_ROWS || isTooWide(row);
      if (tooLarge) return;
      yield hasLongCell(row) ? cutRow(row, name, cut) : row;
    }
  }
  return {
    ...(reading.hiddenTexts ? { hiddenTexts: reading.hiddenTexts } : {}),
    sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: bounded(sheet) })),
    get remarks(): readonly ReadingRemark[] {
      return tooLarge ? [{ code: 'fichier.trop-gros', severity: 'error' }] : [...reading.remarks, ...cut];
    },
  };
}

/** Empty cells on the right are what a spreadsheet pads with: they do not count. */
function isTooWide({ cells }: SheetRow): boolean {
  return cells.length > MAX_COLUMNS && cells.findLastIndex((cell) => cell.trim() !== '') >= MAX_COLUMNS;
}

function hasLongCell({ cells }: SheetRow): boolean {
  for (const cell of cells) if (cell.length > LONGEST_CELL) return true;
  return false;
}

function cutRow(row: SheetRow, sheet: string | undefined, remarks: ReadingRemark[]): SheetRow {
  const named = sheet === undefined ? {} : { sheet };
  const cells = row.cells.map((cell, column) => {
    if (cell.length <= LONGEST_CELL) return cell;
    remarks.push({ code: 'cellule.longue', severity: 'warning', ...named, row: row.line, column: columnLetters(column) });
    return cell.slice(0, LONGEST_CELL);
  });
  return { ...row, cells };
}
