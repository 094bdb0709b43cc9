/** Which row of a sheet names the columns, under titles and sometimes over two lines. */

import { searchKey } from '@reperes/schema';
import type { SheetRow } from './sheet.js';

/** What a header cell stands for: a field of the source, `null` when it is to be ignored, `undefined` when unknown. */
export type HeaderMatcher<Field extends string> = (header: string) => Field | null | undefined;

export interface Header<Field extends string> {
  readonly line: number;
  /** As written; '' under an empty cell. */
  readonly labels: readonly string[];
  readonly fields: readonly (Field | null | undefined)[];
}

/** One known word may be chance (a title, a town called "Type"); two on one line name columns. */
const FEWEST_KNOWN = 2;

/** "Tél.  :" and "tel" are one header, so are "(O/N)" and "o n": a slash is not "sur" here. */
export function headerKey(label: string): string {
  return searchKey(label.replaceAll('/', ' '));
}

/** The header that this row makes, with empty cells named by the row above (merged cells); `undefined` when it is no header. */
export function headerAt<Field extends string>(
  row: SheetRow,
  above: SheetRow | undefined,
  match: HeaderMatcher<Field>,
): Header<Field> | undefined {
  const own = row.cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  const filled = own.filter((label) => label !== '');
  if (!namesColumns(filled, match)) return undefined;
  const labels = own.map((label, column) => (label === '' ? labelAbove(above, column, match) : label));
  return { line: row.line, labels, fields: labels.map((label) => (label === '' ? undefined : match(label))) };
}

/** Most rows are none: looked at until more than half of the cells are unknown. */
function namesColumns<Field extends string>(filled: readonly string[], match: HeaderMatcher<Field>): boolean {
  // Distinct: a row named "HU FVV" of type "HU FVV" is a row, not a header.
  const known = new Set<Field>();
  let unknown = 0;
  for (const label of filled) {
    const field = match(label);
    if (field) known.add(field);
    if (field === undefined) unknown += 1;
    if (unknown * 2 > filled.length) return false;
  }
  return known.size >= FEWEST_KNOWN;
}

/** A merged title such as "CONTACT" stands over named cells; only a label that names a column comes down. */
function labelAbove<Field extends string>(above: SheetRow | undefined, column: number, match: HeaderMatcher<Field>): string {
  const label = above?.cells[column]?.trim().replace(/\s+/g, ' ') ?? '';
  return label !== '' && match(label) !== undefined ? label : '';
}
