/**
 * Sheets as officers lay them out → tables: titles above, totals and notes
 * among the rows, "idem" in cells, merged cells, several tables on a sheet.
 * Row numbers stay those of the file. Each row is looked at as it comes.
 */

import type { Header, HeaderMatcher } from './header.js';
import { headerAt } from './header.js';
import type { Sheet, SheetRow } from './sheet.js';

export interface TableRow<Field extends string> {
  readonly line: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Cells of the columns that are to be ignored. */
  readonly aside?: readonly string[];
  /** `longue`: more cells than columns, a separator inside a cell may have shifted every value. `barree`: struck through from end to end. */
  readonly fault?: 'longue' | 'courte' | 'barree';
}

export interface Table<Field extends string> {
  readonly sheet: string | undefined;
  /** Last line of text above the header; '' when there is none. */
  readonly title: string;
  readonly header: Header<Field>;
  /** Titles, totals and notes that were passed over so far. */
  readonly skipped: number;
  /** Columns that hold values under no name so far, counted from 0. */
  readonly unnamed: ReadonlySet<number>;
}

const TOTAL = /^(?:sous[\s-]?)?tota(?:l|ux)\b|^nombre de lignes\b/i;
/** Under a table, with or without separators in it. */
const NOTE = /^(?:\*+|\(\*+\)|(?:l[ée]gende|nota(?: bene)?|n\.?b\.?|note|sources?)\s*:)/i;
const DITTO = /^(?:"|''|”|″|«|»|idem|id\.?|ditto)$/i;
const LONGEST_DITTO = 5;

/** Rows of the tables of a sheet; each table is told before its rows. */
export function* tableRows<Field extends string>(
  sheet: Sheet,
  match: HeaderMatcher<Field>,
  onTable: (table: Table<Field>) => void,
): Generator<TableRow<Field>> {
  let table: OpenTable<Field> | undefined;
  let title = '';
  for (const { row, header } of linesOf(sheet.rows, match)) {
    const filled = filledCells(row);
    if (header) {
      table = new OpenTable(sheet.name, title, header);
      onTable(table);
      title = '';
      continue;
    }
    if (filled === 1) title = row.cells.find((cell) => cell !== '') ?? '';
    const read = filled === 0 ? undefined : table?.read(row, filled);
    if (read) yield read;
  }
}

/** A row with its cells trimmed, and the header that it is. */
interface Line<Field extends string> {
  readonly row: SheetRow;
  readonly header?: Header<Field> | undefined;
}

/** Group titles ("CONTACT" over "Tél." and "Courriel") look like a header: the lower line names the columns. */
function* linesOf<Field extends string>(rows: Iterable<SheetRow>, match: HeaderMatcher<Field>): Generator<Line<Field>> {
  let above: Line<Field> | undefined;
  for (const { cells, ...rest } of rows) {
    const row = { ...rest, cells: trimmed(cells) };
    const header = headerAt(row, above?.row, match);
    if (above?.header) yield header ? { row: above.row } : above;
    above = { row, header };
    if (!header) yield above;
  }
  if (above?.header) yield above;
}

/** Most rows are as they should be: no copy of them is made. */
function trimmed(cells: readonly string[]): readonly string[] {
  return cells.every((cell) => cell.trim().length === cell.length) ? cells : cells.map((cell) => cell.trim());
}

class OpenTable<Field extends string> implements Table<Field> {
  readonly sheet: string | undefined;
  readonly title: string;
  readonly header: Header<Field>;
  skipped = 0;
  readonly unnamed = new Set<number>();
  /** Under no label. */
  private readonly nameless: readonly number[];
  private readonly fields: readonly (readonly [column: number, field: Field])[];
  /** To be ignored. */
  private readonly ignored: readonly number[];
  /** Columns with a meaning, be it to be ignored. */
  private readonly named: number;
  private above: TableRow<Field>['values'] | undefined;

  constructor(sheet: string | undefined, title: string, header: Header<Field>) {
    this.sheet = sheet;
    this.title = title;
    this.header = header;
    this.nameless = header.labels.flatMap((label, column) => (label === '' ? [column] : []));
    this.ignored = header.fields.flatMap((field, column) => (field === null ? [column] : []));
    this.fields = header.fields.flatMap((field, column) => (field ? [[column, field] as const] : []));
    this.named = header.fields.filter((field) => field !== undefined).length;
  }

  /** `undefined` for a title, a total or a note. */
  read(row: SheetRow, filled: number): TableRow<Field> | undefined {
    if (this.isAside(row, filled)) {
      this.skipped += 1;
      return undefined;
    }
    const values = this.valuesOf(row.cells);
    for (const column of this.nameless) if ((row.cells[column] ?? '') !== '') this.unnamed.add(column);
    const fault = row.struck ? 'barree' : this.raggedness(row.cells);
    this.above = values;
    const aside = this.ignored.flatMap((column) => row.cells[column] || []);
    return { line: row.line, values, ...(aside.length > 0 ? { aside } : {}), ...(fault === undefined ? {} : { fault }) };
  }

  /** A total, or a line of text on its own under a table of several columns. */
  private isAside({ cells }: SheetRow, filled: number): boolean {
    const first = cells.findIndex((cell) => cell !== '');
    const [one = '', other = ''] = [cells[first], cells.find((cell, column) => column > first && cell !== '')];
    // The first cell may be a merged group name that runs over the total.
    if (TOTAL.test(one) || TOTAL.test(other)) return true;
    return (filled <= 2 && NOTE.test(one)) || (filled === 1 && this.named > 1 && cells.length > 1);
  }

  private valuesOf(cells: readonly string[]): TableRow<Field>['values'] {
    const values: Partial<Record<Field, string>> = {};
    for (const [column, field] of this.fields) {
      const cell = cells[column] ?? '';
      const value = cell.length <= LONGEST_DITTO && DITTO.test(cell) ? this.above?.[field] : cell;
      if (value !== undefined && value !== '') values[field] = value;
    }
    return values;
  }

  private raggedness(cells: readonly string[]): 'longue' | 'courte' | undefined {
    const width = this.header.labels.length;
    if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) return 'longue';
    return cells.length < width ? 'courte' : undefined;
  }
}

function filledCells({ cells }: SheetRow): number {
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled += 1;
  return filled;
}
