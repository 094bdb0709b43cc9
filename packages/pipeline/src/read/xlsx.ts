/** XLSX bytes → rows of text. Guards first, hidden parts set apart, formulas by their cached value only. */

import type { IssueCode } from '../issues.js';
import type { Shown } from './hidden-parts.js';
import { shownOf } from './hidden-parts.js';
import { MAX_COLUMNS } from './limits.js';
import type { HiddenText, Reading, ReadingRemark, Sheet, SheetRow } from './sheet.js';
import { workbookFault } from './workbook-guard.js';
import { Package, WorkbookError } from './workbook-package.js';
import { workbookSheets } from './workbook-sheets.js';
import type { WorksheetRow } from './worksheet.js';
import { zipEntries } from './zip-directory.js';

export async function readXlsx(bytes: Uint8Array): Promise<Reading> {
  const entries = zipEntries(bytes);
  if (!entries) return refused('classeur.illisible');
  try {
    const fault = await workbookFault(bytes, entries);
    if (fault) return refused(fault);
    const sheets = await workbookSheets(new Package(bytes, entries));
    const shown = sheets.map((sheet) => ({ ...shownOf(sheet), name: sheet.name, hiddenSheet: sheet.hidden }));
    const comments = entries.some(({ name }) => /^\/?xl\/(?:comments|threadedComments)/i.test(name));
    return {
      // A sheet without a row is none; of one whose rows are all hidden, that is said.
      sheets: shown.filter(({ rows }) => rows.length > 0).map(({ name, rows }): Sheet => ({ name, rows: sheetRows(rows) })),
      remarks: [...shown.flatMap(remarksOn), ...(comments ? [{ code: 'classeur.commentaires', severity: 'info' } as const] : [])],
      hiddenTexts: shown.flatMap(({ hidden }) => hidden),
    };
  } catch (error) {
    return refused(error instanceof WorkbookError ? 'classeur.non-conforme' : 'classeur.illisible');
  }
}

/** Rows of one width, as CSV has them. Beyond what any table may hold, only what is wider is made wider: the limits stop there. */
function* sheetRows(rows: readonly WorksheetRow[]): Generator<SheetRow> {
  const width = Math.min(MAX_COLUMNS, rows.reduce((widest, { texts }) => Math.max(widest, filledWidth(texts)), 0));
  for (const { line, texts, struck } of rows) {
    const cells = Array.from({ length: Math.max(width, filledWidth(texts)) }, (_, column) => texts[column] ?? '');
    const isStruck = struck.size > 0 && cells.every((cell, column) => cell.trim() === '' || struck.has(column));
    yield isStruck ? { line, cells, struck: true } : { line, cells };
  }
}

function filledWidth(texts: WorksheetRow['texts']): number {
  return texts.findLastIndex((text) => text !== undefined) + 1;
}

function remarksOn({ name: sheet, hiddenSheet, rows, hidden }: Shown & { readonly name: string; readonly hiddenSheet: boolean }): readonly ReadingRemark[] {
  if (hiddenSheet) return [{ code: 'feuille.masquee', severity: 'warning', sheet }];
  const partly = rows.filter(({ texts, struck }) => struck.size > 0 && texts.some((text, column) => text !== undefined && text.trim() !== '' && !struck.has(column)));
  return [
    ...columnsOf(hidden).map((column): ReadingRemark => ({ code: 'colonne.masquee', severity: 'warning', sheet, column })),
    ...rowsOf(hidden, 'ligne').map((row): ReadingRemark => ({ code: 'ligne.masquee', severity: 'warning', sheet, row })),
    ...rowsOf(hidden, 'fusion').map((row): ReadingRemark => ({ code: 'ligne.fusion', severity: 'warning', sheet, row })),
    ...partly.map(({ line: row }): ReadingRemark => ({ code: 'ligne.barree-en-partie', severity: 'warning', sheet, row })),
  ];
}

function columnsOf(hidden: readonly HiddenText[]): readonly string[] {
  return [...new Set(hidden.flatMap(({ part, column }) => (part === 'colonne' ? [column] : [])))];
}

function rowsOf(hidden: readonly HiddenText[], part: HiddenText['part']): readonly number[] {
  return [...new Set(hidden.flatMap((one) => (one.part === part ? [one.row] : [])))];
}

function refused(code: IssueCode): Reading {
  return { sheets: [], remarks: [{ code, severity: 'error' }] };
}
