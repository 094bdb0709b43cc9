/** XLSX bytes → rows of text. Guards first, hidden parts left out, formulas by their cached value only. */

import readXlsxFile from 'read-excel-file/universal';
import { workbookLayout } from './workbook-layout.js';
import type { Merge, WorkbookLayout } from './workbook-layout.js';
import type { IssueCode } from '../issues.js';
import type { Reading, ReadingRemark, Sheet, SheetRow } from './sheet.js';
import { columnLetters } from './sheet.js';
import { workbookFault } from './workbook-guard.js';
import { zipEntries } from './zip-directory.js';

export async function readXlsx(bytes: Uint8Array): Promise<Reading> {
  const entries = zipEntries(bytes);
  if (!entries) return refused('classeur.illisible');
  try {
    const fault = await workbookFault(bytes, entries);
    if (fault) return refused(fault);
    const layout = await workbookLayout(bytes, entries);
    // Numbers stay as written: "0353010001" typed in a number cell is judged later, as text.
    const workbook = await readXlsxFile(bytes.slice().buffer, { parseNumber: (text) => text, trim: false });
    const sheets = workbook
      .filter(({ sheet }) => !layout.hiddenSheets.has(sheet))
      .map(({ sheet, data }) => toSheet(sheet, data as readonly (readonly unknown[])[], layout));
    // A sheet without a row is none; of one whose rows are all hidden, that is said.
    return { sheets: sheets.filter(({ rows }) => rows.length > 0), remarks: remarksOn(layout, sheets) };
  } catch {
    return refused('classeur.illisible');
  }
}

/** Taken out of its workbook whole: the guards bound its rows. */
type WholeSheet = Sheet & { readonly rows: readonly SheetRow[] };

function toSheet(name: string, data: readonly (readonly unknown[])[], layout: WorkbookLayout): WholeSheet {
  const hiddenColumns = layout.hiddenColumns.get(name);
  const hiddenRows = layout.hiddenRows.get(name);
  const cells = data.map((row) => row.map((cell, column) => (hiddenColumns?.has(column) ? '' : cellText(cell))));
  for (const merge of layout.merges.get(name) ?? []) fillMerged(cells, merge);
  const rows: SheetRow[] = cells.map((row, index) => ({ line: index + 1, cells: row }));
  return { name, rows: rows.filter((row) => !hiddenRows?.has(row.line)) };
}

/** Only the first cell of a merged range has a value; on screen it stands for every row. */
function fillMerged(cells: string[][], { column, first, last }: Merge): void {
  const value = cells[first - 1]?.[column] ?? '';
  for (const row of cells.slice(first, last)) {
    // A row of totals has nothing else: it stays as it is, to be recognised.
    if (row.some((cell) => cell !== '')) row[column] = value;
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return String(cell);
}

function remarksOn(layout: WorkbookLayout, sheets: readonly WholeSheet[]): readonly ReadingRemark[] {
  const remarks: ReadingRemark[] = [...layout.hiddenSheets].map((sheet) => ({ code: 'feuille.masquee', severity: 'warning', sheet }));
  for (const { name = '', rows } of sheets) {
    const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
    for (const column of layout.hiddenColumns.get(name) ?? []) {
      if (column < width) remarks.push({ code: 'colonne.masquee', severity: 'warning', sheet: name, column: columnLetters(column) });
    }
    for (const row of layout.hiddenRows.get(name) ?? []) remarks.push({ code: 'ligne.masquee', severity: 'warning', sheet: name, row });
  }
  if (layout.comments) remarks.push({ code: 'classeur.commentaires', severity: 'info' });
  return remarks;
}

function refused(code: IssueCode): Reading {
  return { sheets: [], remarks: [{ code, severity: 'error' }] };
}
