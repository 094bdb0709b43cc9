/** Which column of a table stands for which field of a source, and what is wrong with its columns. */

import type { Issue, IssueCode } from '../issues.js';
import { headerKey, headerMatcher } from '../read/header.js';
import type { HeaderMatcher } from '../read/header.js';
import { columnLetters } from '../read/sheet.js';
import type { Table } from '../read/table.js';
import { namesStreet } from '../values/address-key.js';
import type { SourceDeclaration } from '../territory-file.js';
import type { SourceKind } from './source.js';

export function matcherOf<Field extends string>(kind: SourceKind<Field>, declaration: SourceDeclaration): HeaderMatcher<Field> {
  const known = new Map<string, Field | null>();
  for (const { field, synonyms } of kind.columns) {
    for (const name of [field, ...synonyms]) known.set(headerKey(name), field);
  }
  for (const [header, field] of Object.entries(declaration.columns)) {
    if (isField(kind, field)) known.set(headerKey(header), field);
  }
  for (const header of declaration.ignore) known.set(headerKey(header), null);
  return headerMatcher(known);
}

/** A row that looks like titles may be a row: an address, a phone or a mailbox is told by the letter of its column (CONF-6). */
function holdsValue(label: string): boolean {
  return label.includes('@') || /\d(?:[ .\-/]?\d){5}/.test(label) || namesStreet(label);
}

export function isField<Field extends string>(kind: SourceKind<Field>, name: string): name is Field {
  return kind.columns.some(({ field }) => field === name);
}

/** What the header alone tells, and the columns without a name that held values so far. */
export function columnIssues<Field extends string>(table: Table<Field>, kind: SourceKind<Field>): readonly Issue[] {
  const at = { ...(table.sheet === undefined ? {} : { sheet: table.sheet }), row: table.header.line };
  const fault = (code: IssueCode, column: string): Issue => ({ ...at, code, severity: 'error', column });
  const { labels, fields } = table.header;
  const issues = labels.flatMap((label, index) => (label !== '' && fields[index] === undefined ? [fault('colonne.inconnue', holdsValue(label) ? columnLetters(index) : label)] : []));
  for (const column of [...table.unnamed].sort((a, b) => a - b)) issues.push(fault('colonne.inconnue', `${columnLetters(column)} (sans titre)`));
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
