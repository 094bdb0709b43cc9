/** What a kind of source declares: its columns under all their usual names, and how a row becomes a record. */

import type { TableRow } from '../read/table.js';
import type { RawRecord, RawReferent, RawService } from '../records.js';
import type { RowPlace } from '../issues.js';

export interface SourceColumn<Field extends string> {
  readonly field: Field;
  /** Search keys (no accent, case or punctuation) of headers seen in the field. The field's own name always matches. */
  readonly synonyms: readonly string[];
}

/** One row of a table of this source, with where it stands. */
export interface SourceRow<Field extends string> {
  readonly place: RowPlace;
  readonly values: TableRow<Field>['values'];
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  readonly refused: boolean;
}

export interface SourceKind<Field extends string, Raw extends RawRecord = RawRecord> {
  readonly id: string;
  readonly columns: readonly SourceColumn<Field>[];
  /** Columns that a table must have; of a list, one is enough. */
  readonly required: readonly (Field | readonly Field[])[];
  /** Known columns that are never published: their presence is told. */
  readonly leftOut?: readonly Field[];
  /** The field that a table's title stands for when no column gives it. */
  readonly titleField?: Field;
  readonly toRecords: (row: SourceRow<Field>) => readonly Raw[];
}

/** A row as a raw record, without undefined or empty members. */
export function rawService(row: SourceRow<string>, values: RawService['values'], headers: RawService['headers']): RawService {
  return { kind: 'service', place: row.place, values, headers, ...(row.refused ? { refused: true } : {}) };
}

export function rawReferent(row: SourceRow<string>, values: RawReferent['values'], headers: RawReferent['headers']): RawReferent {
  return { kind: 'referent', place: row.place, values, headers, ...(row.refused ? { refused: true } : {}) };
}

export function column<const Field extends string>(field: Field, ...synonyms: readonly string[]): SourceColumn<Field> {
  return { field, synonyms };
}
