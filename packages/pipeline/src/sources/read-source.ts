/** A file of a source → raw records, in one pass. Any column that nobody accounted for stops the source (CONF-5). */

import type { Issue } from '../issues.js';
import { isBlocking } from '../issues.js';
import type { HiddenText, Reading, ReadingRemark } from '../read/sheet.js';
import { tableRows } from '../read/table.js';
import type { RawRecord } from '../records.js';
import { LISTS_SHEET, USAGE_SHEET } from '../template/template.strings.fr.js';
import type { SourceDeclaration } from '../territory-file.js';
import { isField, matcherOf } from './matching.js';
import type { SourceKind } from './source.js';
import type { From } from './source-table.js';
import { SourceTable } from './source-table.js';

/** What our own workbooks explain beside their table. */
const ASIDE_SHEETS: ReadonlySet<string> = new Set([USAGE_SHEET, LISTS_SHEET]);

export interface SourceReading {
  /** Taken once. They mean nothing, and need not be all, when an issue is blocking. */
  readonly records: Iterable<RawRecord>;
  /** Complete once every record was taken. */
  readonly issues: readonly Issue[];
  /** What the file holds and does not show; the same whether a record was taken or not. */
  readonly hiddenTexts?: readonly HiddenText[];
}

export function readSource<Field extends string>(declaration: SourceDeclaration, kind: SourceKind<Field>, reading: Reading): SourceReading {
  const issues: Issue[] = [];
  function* records(): Generator<RawRecord> {
    const from = { source: declaration.id, file: declaration.file };
    const unknown = unknownField(declaration, kind, from);
    const sheets: SourceSheet<Field>[] = [];
    yield* recordsOf({ declaration, kind, reading, from }, sheets, unknown.length > 0);
    for (const issue of issuesOf(reading.remarks, unknown, sheets, from)) issues.push(issue);
  }
  return { records: records(), issues, ...(reading.hiddenTexts ? { hiddenTexts: reading.hiddenTexts } : {}) };
}

interface Source<Field extends string> {
  readonly declaration: SourceDeclaration;
  readonly kind: SourceKind<Field>;
  readonly reading: Reading;
  readonly from: From;
}

interface SourceSheet<Field extends string> {
  readonly name: string | undefined;
  readonly tables: readonly SourceTable<Field>[];
}

/** Once something stops the source, rows are only read for what else is to be said of them. */
function* recordsOf<Field extends string>({ declaration, kind, reading, from }: Source<Field>, sheets: SourceSheet<Field>[], refused: boolean): Generator<RawRecord> {
  const match = matcherOf(kind, declaration);
  let stopped = refused;
  for (const sheet of reading.sheets) {
    const tables: SourceTable<Field>[] = [];
    sheets.push({ name: sheet.name, tables });
    for (const row of tableRows(sheet, match, (table) => tables.push(new SourceTable(table, kind, from)))) {
      const table = tables.at(-1);
      table?.note(row);
      stopped ||= table?.stops ?? false;
      const records = stopped ? [] : table?.recordsOf(row) ?? [];
      for (const record of records) yield record;
    }
  }
}

/** In the order in which an officer mends them: the file, its columns, its rows. */
function issuesOf<Field extends string>(remarks: readonly ReadingRemark[], unknown: readonly Issue[], sheets: readonly SourceSheet<Field>[], from: From): readonly Issue[] {
  const file = [...remarks.map((remark): Issue => ({ ...from, ...remark })), ...unknown];
  const tables = sheets.flatMap((sheet) => sheet.tables);
  if (file.some((issue) => isBlocking(issue) && issue.code !== 'csv.guillemet')) return file;
  // What stands above a quote that is never closed is sound: all that can be mended in one go is said.
  if (file.some(({ code }) => code === 'csv.guillemet')) return [...file, ...tables.flatMap((table) => [...table.columnIssues(), ...table.faults])];
  if (tables.length === 0) return [...file, { ...from, code: 'entete.introuvable', severity: 'error' }];
  const above = [...file, ...bareSheets(sheets, from), ...tables.flatMap((table) => table.columnIssues())];
  if (!tables.some(({ filled }) => filled)) above.push({ ...from, code: 'lignes.aucune', severity: 'warning' });
  return above.some(isBlocking) ? above : [...above, ...tables.flatMap((table) => table.rowIssues())];
}

function bareSheets<Field extends string>(sheets: readonly SourceSheet<Field>[], from: From): readonly Issue[] {
  return sheets.flatMap(({ name, tables }): readonly Issue[] => {
    const bare = tables.length === 0 && name !== undefined && !ASIDE_SHEETS.has(name);
    return bare ? [{ ...from, code: 'feuille.sans-tableau', severity: 'warning', sheet: name }] : [];
  });
}

function unknownField<Field extends string>({ columns }: SourceDeclaration, kind: SourceKind<Field>, from: From): readonly Issue[] {
  const unknown = Object.values(columns).find((field) => !isField(kind, field));
  return unknown === undefined ? [] : [{ ...from, code: 'territoire.champ', severity: 'error', column: `columns: ${unknown}` }];
}
