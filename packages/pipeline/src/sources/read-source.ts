/** A file of a source → raw records. Any column that nobody accounted for stops the source (CONF-5). */

import type { Issue, IssueCode, RowPlace, Severity } from '../issues.js';
import { isBlocking } from '../issues.js';
import { headerKey } from '../read/header.js';
import type { HeaderMatcher } from '../read/header.js';
import type { Reading, Sheet } from '../read/sheet.js';
import { columnLetters } from '../read/sheet.js';
import type { Table } from '../read/table.js';
import { findTables } from '../read/table.js';
import type { RawRecord } from '../records.js';
import { LISTS_SHEET, USAGE_SHEET } from '../template/template.strings.fr.js';
import type { SourceDeclaration } from '../territory-file.js';
import type { SourceKind } from './source.js';

/** What our own workbooks explain beside their table. */
const ASIDE_SHEETS: ReadonlySet<string> = new Set([USAGE_SHEET, LISTS_SHEET]);

interface From {
  readonly source: string;
  readonly file: string;
}

export interface SourceReading {
  /** Empty when a blocking issue was found. */
  readonly records: readonly RawRecord[];
  readonly issues: readonly Issue[];
}

export function readSource<Field extends string>(
  declaration: SourceDeclaration,
  kind: SourceKind<Field>,
  reading: Reading,
): SourceReading {
  const from = { source: declaration.id, file: declaration.file };
  const issues: Issue[] = reading.remarks.map((remark) => ({ ...from, ...remark }));
  const unknownField = Object.values(declaration.columns).find((field) => !isField(kind, field));
  if (unknownField !== undefined) issues.push({ ...from, code: 'territoire.champ', severity: 'error', column: `columns: ${unknownField}` });
  const quote = reading.remarks.find(({ code }) => code === 'csv.guillemet');
  if (issues.some((issue) => isBlocking(issue) && issue.code !== quote?.code)) return { records: [], issues };

  const match = matcherOf(kind, declaration);
  const sheets = reading.sheets.map((sheet) => ({ sheet, tables: findTables(quote ? rowsAbove(sheet, quote.row) : sheet, match) }));
  const tables = sheets.flatMap((one) => one.tables);
  if (quote) return { records: [], issues: [...issues, ...tables.flatMap((table) => faultsAbove(table, kind, from))] };
  if (tables.length === 0) return { records: [], issues: [...issues, { ...from, code: 'entete.introuvable', severity: 'error' }] };
  for (const { sheet, tables: own } of sheets) {
    if (own.length === 0 && sheet.rows.length > 0 && sheet.name !== undefined && !ASIDE_SHEETS.has(sheet.name)) {
      issues.push({ ...from, code: 'feuille.sans-tableau', severity: 'warning', sheet: sheet.name });
    }
  }
  for (const table of tables) issues.push(...columnIssues(table, kind).map((issue) => ({ ...from, ...issue })));
  if (!tables.some((table) => table.rows.length > 0)) issues.push({ ...from, code: 'lignes.aucune', severity: 'warning' });
  if (issues.some(isBlocking)) return { records: [], issues };

  const records = tables.flatMap((table) => tableRecords(table, kind, from, issues));
  return { records, issues };
}

/** What stands above a quote that is never closed is sound; from there on, cells are swallowed. */
function rowsAbove(sheet: Sheet, line = 1): Sheet {
  return { ...sheet, rows: sheet.rows.filter((row) => row.line < line) };
}

/** All that an officer can mend in one go, in a file that is refused for its quote. */
function faultsAbove<Field extends string>(table: Table<Field>, kind: SourceKind<Field>, from: From): readonly Issue[] {
  const rows = table.rows.flatMap(({ line, fault }): Issue[] => (fault ? [{ ...from, row: line, ...FAULTS[fault] }] : []));
  return [...columnIssues(table, kind).map((issue) => ({ ...from, ...issue })), ...rows];
}

function matcherOf<Field extends string>(kind: SourceKind<Field>, declaration: SourceDeclaration): HeaderMatcher<Field> {
  const known = new Map<string, Field | null>();
  for (const { field, synonyms } of kind.columns) {
    for (const name of [field, ...synonyms]) known.set(headerKey(name), field);
  }
  for (const [header, field] of Object.entries(declaration.columns)) {
    if (isField(kind, field)) known.set(headerKey(header), field);
  }
  for (const header of declaration.ignore) known.set(headerKey(header), null);
  return (header) => known.get(headerKey(header));
}

function isField<Field extends string>(kind: SourceKind<Field>, name: string): name is Field {
  return kind.columns.some(({ field }) => field === name);
}

function columnIssues<Field extends string>(table: Table<Field>, kind: SourceKind<Field>): readonly Issue[] {
  const at = { ...(table.sheet === undefined ? {} : { sheet: table.sheet }), row: table.header.line };
  const fault = (code: IssueCode, column: string): Issue => ({ ...at, code, severity: 'error', column });
  const { labels, fields } = table.header;
  const issues = labels.flatMap((label, index) => (label !== '' && fields[index] === undefined ? [fault('colonne.inconnue', label)] : []));
  for (const column of table.unnamed) issues.push(fault('colonne.inconnue', `${columnLetters(column)} (sans titre)`));
  fields.forEach((field, index) => {
    if (field && fields.indexOf(field) < index) issues.push(fault('colonne.en-double', labels[index] ?? ''));
  });
  fields.forEach((field, index) => {
    if (field && kind.leftOut?.includes(field)) issues.push({ ...fault('colonne.retenue', labels[index] ?? field), severity: 'info' });
  });
  for (const needed of kind.required) {
    const choices = typeof needed === 'string' ? [needed] : needed;
    const present = choices.some((field) => fields.includes(field) || (field === kind.titleField && table.title !== ''));
    if (!present) issues.push(fault('colonne.absente', choices.join(' ou ')));
  }
  return issues;
}

function tableRecords<Field extends string>(
  table: Table<Field>,
  kind: SourceKind<Field>,
  from: From,
  issues: Issue[],
): readonly RawRecord[] {
  const inSheet = { ...from, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
  if (table.skipped > 0) issues.push({ ...inSheet, code: 'lignes.ignorees', severity: 'info', count: table.skipped });
  const headers: Partial<Record<Field, string>> = {};
  table.header.fields.forEach((field, index) => {
    if (field) headers[field] = table.header.labels[index] ?? field;
  });
  let unlisted = 0;
  const records = table.rows.flatMap((row) => {
    const place: RowPlace = { ...inSheet, row: row.line };
    if (row.fault) issues.push({ ...place, ...FAULTS[row.fault] });
    const field = kind.titleField;
    const titled = field !== undefined && !table.header.fields.includes(field) ? { [field]: table.title } : {};
    const made = kind.toRecords({ place, values: { ...titled, ...row.values }, headers, refused: row.fault === 'longue' });
    if (made.length === 0) unlisted += 1;
    return made;
  });
  if (unlisted > 0) issues.push({ ...inSheet, code: 'lignes.hors-liste', severity: 'info', count: unlisted });
  return records;
}

const FAULTS: Readonly<Record<'longue' | 'courte', { code: IssueCode; severity: Severity }>> = {
  longue: { code: 'ligne.longue', severity: 'error' },
  courte: { code: 'ligne.courte', severity: 'warning' },
};
