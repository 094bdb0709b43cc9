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

/** One known word may be chance (a title, a town called "Type"); two on one line name columns. */
const FEWEST_KNOWN = 2;

/** "Tél.  :" and "tel" are one header, so are "(O/N)" and "o n": a slash is not "sur" here. */
export function headerKey(label: string): string {
  return searchKey(label.replaceAll('/', ' '));
}

/** How many cells are remembered: towns and categories come back on every other row, names and phones do not. */
const REMEMBERED = 4096;
/** Longer cells are texts, of which each is its own. */
const LONGEST_REMEMBERED = 40;

/** The same answers, sooner: every cell of every row is asked about, for any may name columns. */
export function remembering<Field extends string>(match: HeaderMatcher<Field>): HeaderMatcher<Field> {
  const answers = new Map<string, Field | null | undefined>();
  return (label) => {
    if (label.length > LONGEST_REMEMBERED) return match(label);
    const known = answers.get(label);
    if (known !== undefined || answers.has(label)) return known;
    const answer = match(label);
    if (answers.size === REMEMBERED) answers.clear();
    answers.set(label, answer);
    return answer;
  };
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

/** Most rows are none: looked at until more than half of the cells are unknown. */
function namesColumns<Field extends string>(cells: readonly string[], match: HeaderMatcher<Field>): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled += 1;
  if (filled < FEWEST_KNOWN) return false;
  // Distinct: a row named "HU FVV" of type "HU FVV" is a row, not a header.
  const known = new Set<Field>();
  let unknown = 0;
  for (const cell of cells) {
    const field = cell === '' ? null : match(cell);
    if (field) known.add(field);
    if (field === undefined) unknown += 1;
    if (unknown * 2 > filled) return false;
  }
  return known.size >= FEWEST_KNOWN;
}

/** A merged title such as "CONTACT" stands over named cells; only a label that names a column comes down. */
function labelAbove<Field extends string>(above: SheetRow | undefined, column: number, match: HeaderMatcher<Field>): string {
  const label = labelOf(above?.cells[column] ?? '');
  return label !== '' && match(label) !== undefined ? label : '';
}

function labelOf(cell: string): string {
  return cell.replace(/\s+/g, ' ');
}
