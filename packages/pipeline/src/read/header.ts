/** Which row of a sheet names the columns, under titles and sometimes over two lines. */

import { searchKey } from '@reperes/schema';
import type { SheetRow } from './sheet.js';

/** What a header cell stands for: a field of the source, `null` when it is to be ignored, `undefined` when unknown. Spaces do not matter. */
export type HeaderMatcher<Field extends string> = (header: string) => Field | null | undefined;

export interface Header<Field extends string> {
  readonly line: number;
  /** As written; '' under an empty cell. */
  readonly labels: readonly string[];
  readonly fields: readonly (Field | null | undefined)[];
}

/** "Tél.  :" and "tel" are one header, so are "(O/N)" and "o n": a slash is not "sur" here. */
export function headerKey(label: string): string {
  return searchKey(label.replaceAll('/', ' '));
}

/** How many cells are remembered: towns and categories come back on every other row, names and phones do not. */
const REMEMBERED = 4096;
/** Longer cells are texts, of which each is its own. */
const LONGEST_REMEMBERED = 40;

/** What the keys stand for. Every cell of every row is asked about, for any may name columns: most are told from a header by how they begin. */
export function headerMatcher<Field extends string>(known: ReadonlyMap<string, Field | null>): HeaderMatcher<Field> {
  const beginnings = new Set([...known.keys()].flatMap((key) => [key.slice(0, 1), key.slice(0, 2), key.slice(0, 3)]));
  const answers = new Map<string, Field | null | undefined>();
  return (label) => {
    const beginning = beginningOf(label);
    // "st" is written out as "saint" in a key.
    if (beginning !== '' && !beginnings.has(beginning) && !beginning.startsWith('st')) return undefined;
    if (label.length > LONGEST_REMEMBERED) return known.get(headerKey(label));
    const answer = answers.get(label);
    if (answer !== undefined || answers.has(label)) return answer;
    if (answers.size === REMEMBERED) answers.clear();
    const found = known.get(headerKey(label));
    answers.set(label, found);
    return found;
  };
}

/** Up to three letters or digits that the key of this label begins with as well; '' when it begins with another sign. */
function beginningOf(label: string): string {
  let length = 0;
  while (length < 3 && isPlain(label.charCodeAt(length))) length += 1;
  return label.slice(0, length).toLowerCase();
}

/** A letter or digit of ASCII; NaN, beyond the end, is none. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

/** The header that this row of trimmed cells makes, with empty cells named by the row above (merged cells); `undefined` when it is no header. */
export function headerAt<Field extends string>(
  row: SheetRow,
  above: SheetRow | undefined,
  match: HeaderMatcher<Field>,
): Header<Field> | undefined {
  if (!namesColumns(row.cells, match)) return undefined;
  const labels = row.cells.map((cell, column) => labelOf(cell) || labelAbove(above, column, match));
  return { line: row.line, labels, fields: labels.map((label) => (label === '' ? undefined : match(label))) };
}

/**
 * One known word may be chance (a title, a town called "Type"); two on one line
 * name columns. Most rows do not: looked at until more than half of the cells
 * are unknown.
 */
function namesColumns<Field extends string>(cells: readonly string[], match: HeaderMatcher<Field>): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled += 1;
  let first: Field | undefined;
  let several = false;
  let unknown = 0;
  for (const cell of cells) {
    const field = cell === '' ? null : match(cell);
    // Distinct: a row named "HU FVV" of type "HU FVV" is a row, not a header.
    if (field && first !== undefined && field !== first) several = true;
    if (field) first ??= field;
    if (field === undefined) unknown += 1;
    if (unknown * 2 > filled) return false;
  }
  return several;
}

/** A merged title such as "CONTACT" stands over named cells; only a label that names a column comes down. */
function labelAbove<Field extends string>(above: SheetRow | undefined, column: number, match: HeaderMatcher<Field>): string {
  const label = labelOf(above?.cells[column] ?? '');
  return label !== '' && match(label) !== undefined ? label : '';
}

function labelOf(cell: string): string {
  return cell.replace(/\s+/g, ' ');
}
