/** A table of a source: its rows as raw records, and what is to be said of them. */

import type { Issue, IssueCode, RowPlace, Severity } from '../issues.js';
import { isBlocking } from '../issues.js';
import type { Table, TableRow } from '../read/table.js';
import type { RawRecord } from '../records.js';
import { columnIssues } from './matching.js';
import type { SourceKind } from './source.js';

export interface From {
  readonly source: string;
  readonly file: string;
}

const FAULTS: Readonly<Record<NonNullable<TableRow<string>['fault']>, { code: IssueCode; severity: Severity }>> = {
  longue: { code: 'ligne.longue', severity: 'error' },
  courte: { code: 'ligne.courte', severity: 'warning' },
  barree: { code: 'ligne.barree', severity: 'warning' },
};

/** With the cells that its source reads into no field: remarks, columns to ignore. */
function withAside<Field extends string>(record: RawRecord, { values, aside = [] }: TableRow<Field>): RawRecord {
  const taken = new Set<string | undefined>(Object.values(record.values));
  const left = [...Object.values<string | undefined>(values), ...aside].filter((cell) => cell !== undefined && !taken.has(cell)) as readonly string[];
  return left.length === 0 ? record : { ...record, aside: left };
}

export class SourceTable<Field extends string> {
  /** Rows with too many or too few cells. */
  readonly faults: Issue[] = [];
  /** Whether rows were found. */
  filled = false;
  private unlisted = 0;
  private readonly table: Table<Field>;
  private readonly kind: SourceKind<Field>;
  private readonly from: From & { readonly sheet?: string };
  private readonly headers: Partial<Record<Field, string>> = {};
  /** What the title stands for when no column does. */
  private readonly titled: { readonly [field: string]: string } | undefined;

  private readonly misnamed: boolean;

  constructor(table: Table<Field>, kind: SourceKind<Field>, from: From) {
    this.table = table;
    this.kind = kind;
    this.from = { ...from, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
    const { fields, labels } = table.header;
    fields.forEach((field, index) => {
      if (field) this.headers[field] = labels[index] ?? field;
    });
    if (kind.titleField !== undefined && !fields.includes(kind.titleField)) this.titled = { [kind.titleField]: table.title };
    this.misnamed = this.columnIssues().some(isBlocking);
  }

  /** Columns under no name are found row by row. */
  get stops(): boolean {
    return this.misnamed || this.table.unnamed.size > 0;
  }

  private placeOf({ line: row }: TableRow<Field>): RowPlace {
    const { source, file, sheet } = this.from;
    return sheet === undefined ? { source, file, row } : { source, file, sheet, row };
  }

  /** Every row is counted, be its record made or not. */
  note(row: TableRow<Field>): void {
    this.filled = true;
    if (row.fault) this.faults.push({ ...this.placeOf(row), ...FAULTS[row.fault] });
  }

  recordsOf(row: TableRow<Field>): readonly RawRecord[] {
    const values = this.titled ? { ...this.titled, ...row.values } : row.values;
    const made = this.kind.toRecords({ place: this.placeOf(row), values, headers: this.headers, refused: row.fault === 'longue' });
    if (made.length === 0) this.unlisted += 1;
    const records = made.map((record) => withAside(record, row));
    return row.fault === 'barree' ? records.map((record) => ({ ...record, refused: true, struck: true })) : records;
  }

  columnIssues(): readonly Issue[] {
    return columnIssues(this.table, this.kind).map((issue) => ({ source: this.from.source, file: this.from.file, ...issue }));
  }

  rowIssues(): readonly Issue[] {
    const count = (code: IssueCode, rows: number): readonly Issue[] => (rows === 0 ? [] : [{ ...this.from, code, severity: 'info', count: rows }]);
    return [...count('lignes.ignorees', this.table.skipped), ...this.faults, ...count('lignes.hors-liste', this.unlisted)];
  }
}
