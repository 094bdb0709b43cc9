/**
 * Sheets as officers lay them out → tables: titles above, totals and notes
 * among the rows, "idem" in cells, merged cells, several tables on a sheet.
 * Row numbers stay those of the file.
 */

import type { Header, HeaderMatcher } from './header.js';
import { headerAt } from './header.js';
import type { Sheet, SheetRow } from './sheet.js';

export interface TableRow<Field extends string> {
  readonly line: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** More cells than columns: a separator inside a cell may have shifted every value. */
  readonly fault?: 'longue' | 'courte';
}

export interface Table<Field extends string> {
  readonly sheet?: string;
  /** Last line of text above the header; '' when there is none. */
  readonly title: string;
  readonly header: Header<Field>;
  readonly rows: readonly TableRow<Field>[];
  /** Titles, totals and notes that were passed over. */
  readonly skipped: number;
  /** Columns that hold values under no name, counted from 0. */
  readonly unnamed: readonly number[];
}

const TOTAL = /^(?:sous[\s-]?)?tota(?:l|ux)\b|^nombre de lignes\b/i;
/** Under a table, with or without separators in it. */
const NOTE = /^(?:\*+|\(\*+\)|(?:l[ée]gende|nota(?: bene)?|n\.?b\.?|note|sources?)\s*:)/i;
const DITTO = /^(?:"|''|”|″|«|»|idem|id\.?|ditto)$/i;

export function findTables<Field extends string>(
  sheet: Sheet,
  match: HeaderMatcher<Field>,
): readonly Table<Field>[] {
  const candidates = sheet.rows.flatMap((row, at) => {
    const header = headerAt(row, sheet.rows[at - 1], match);
    return header ? [{ at, header }] : [];
  });
  // Group titles ("CONTACT" over "Tél." and "Courriel") look like a header: the lower line names the columns.
  const headers = candidates.filter(({ at }, index) => candidates[index + 1]?.at !== at + 1);
  return headers.map(({ at, header }, index) => {
    const previous = headers[index - 1]?.at ?? -1;
    const body = sheet.rows.slice(at + 1, headers[index + 1]?.at);
    return {
      ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
      title: titleAbove(sheet.rows.slice(previous + 1, at)),
      header,
      ...readBody(body, header),
    };
  });
}

function titleAbove(rows: readonly SheetRow[]): string {
  const title = rows.findLast((row) => filledCells(row) === 1);
  return title?.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

function readBody<Field extends string>(body: readonly SheetRow[], header: Header<Field>) {
  const rows: TableRow<Field>[] = [];
  const unnamed = new Set<number>();
  let skipped = 0;
  let above: TableRow<Field>['values'] | undefined;
  for (const row of body) {
    const filled = filledCells(row);
    if (filled === 0) continue;
    if (isAside(row, filled, header)) {
      skipped += 1;
      continue;
    }
    const values = readValues(row, header, above);
    for (const column of unnamedColumns(row, header)) unnamed.add(column);
    const fault = raggedness(row, header);
    rows.push({ line: row.line, values, ...(fault === undefined ? {} : { fault }) });
    above = values;
  }
  return { rows, skipped, unnamed: [...unnamed].sort((a, b) => a - b) };
}

/** A total, or a line of text on its own under a table of several columns. */
function isAside<Field extends string>(row: SheetRow, filled: number, header: Header<Field>): boolean {
  // The first cell may be a merged group name that runs over the total.
  const first = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '').slice(0, 2);
  const named = header.fields.filter((field) => field !== undefined).length;
  return (filled <= 2 && NOTE.test(first[0] ?? '')) || first.some((cell) => TOTAL.test(cell)) || (filled === 1 && named > 1 && row.cells.length > 1);
}

function readValues<Field extends string>(
  row: SheetRow,
  header: Header<Field>,
  above: TableRow<Field>['values'] | undefined,
): TableRow<Field>['values'] {
  const values: Partial<Record<Field, string>> = {};
  header.fields.forEach((field, column) => {
    if (!field) return;
    const cell = row.cells[column]?.trim() ?? '';
    const value = DITTO.test(cell) ? above?.[field] : cell;
    if (value !== undefined && value !== '') values[field] = value;
  });
  return values;
}

function unnamedColumns<Field extends string>(row: SheetRow, header: Header<Field>): readonly number[] {
  return header.labels.flatMap((label, column) => (label === '' && (row.cells[column]?.trim() ?? '') !== '' ? [column] : []));
}

function raggedness<Field extends string>(row: SheetRow, header: Header<Field>): 'longue' | 'courte' | undefined {
  const width = header.labels.length;
  if (row.cells.slice(width).some((cell) => cell.trim() !== '')) return 'longue';
  return row.cells.length < width ? 'courte' : undefined;
}

function filledCells(row: SheetRow): number {
  return row.cells.filter((cell) => cell.trim() !== '').length;
}
