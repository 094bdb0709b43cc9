/** Rows of a declared source: what each holds, by kind of column, and how open it is. */

import type { Declaration, Header, Kind } from './columns.js';
import { headerOf } from './columns.js';
import type { Cells, Mark } from './marks.js';
import { markOf } from './marks.js';
import type { RawRow } from './raw-rows.js';
import { rawRows } from './raw-rows.js';

/** Where a value stands, as the officer sees it. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface Text {
  /** Its title, or its letters. */
  readonly column: string;
  readonly text: string;
  /** Absent: no column that is known. */
  readonly kind?: Kind;
}

export interface MarkedRow extends Place {
  readonly source: string;
  readonly mark: Mark;
  /** In a hidden row or sheet. */
  readonly hidden: boolean;
  readonly nombre: number;
  readonly cells: Cells;
  /** Every cell that is filled, ignored and unknown columns included. */
  readonly texts: readonly Text[];
  /** Those of hidden columns. */
  readonly hiddenTexts: readonly Text[];
}

const DITTO = /^(?:"|''|”|″|idem|id\.?|ditto)$/i;
const TOTAL = /^\s*(?:sous[\s-]?)?total|^\s*nombre de lignes/i;

export function* markedRows(declaration: Declaration, bytes: Uint8Array): Iterable<MarkedRow> {
  let header: Header | undefined;
  let above: readonly string[] = [];
  let title = '';
  let sheet = '';
  for (const raw of rawRows(bytes)) {
    if (raw.sheet !== sheet) [header, above, title, sheet] = [undefined, [], '', raw.sheet];
    const filled = raw.cells.filter((cell) => cell.trim() !== '');
    const found = headerOf(raw.cells, above, declaration);
    // A row of data may look like one of titles ("Longuenesse", "Tél : 03…"): that of another table names as much as the first.
    if (found && (!header || knownIn(found) * 2 > knownIn(header))) header = found;
    else if (filled.length === 1) title = filled[0] ?? '';
    else if (header && filled.length > 1 && !TOTAL.test(filled[0] ?? '')) {
      const before = above;
      const cells = raw.cells.map((cell, column) => (DITTO.test(cell.trim()) ? (before[column] ?? '') : cell));
      yield rowOf(declaration, { ...raw, cells }, header, title);
      above = cells;
      continue;
    }
    above = raw.cells;
  }
}

function knownIn({ kinds }: Header): number {
  return kinds.filter((kind) => kind !== undefined).length;
}

function rowOf({ source, file }: Declaration, raw: RawRow, { kinds, titles }: Header, title: string): MarkedRow {
  const cells: Partial<Record<Kind, string>> = {};
  const texts: Text[] = [];
  const hiddenTexts: Text[] = [];
  for (const [at, written] of raw.cells.entries()) {
    const text = written.trim();
    if (text === '') continue;
    const column = titles[at] || lettersOf(at);
    const kind = kinds[at];
    (raw.hiddenColumns.has(at) ? hiddenTexts : texts).push({ column, text, ...(kind === undefined ? {} : { kind }) });
    if (kind !== undefined) cells[kind] = cells[kind] === undefined ? text : `${cells[kind]}\n${text}`;
  }
  const nombre = Number(/^\d+/.exec(cells.nombre ?? '')?.[0] ?? 1) || 1;
  const { sheet, row, hidden } = raw;
  return { source, file, sheet, row, hidden, mark: markOf(source, cells, title), nombre, cells, texts, hiddenTexts };
}

/** 0 → "A", 26 → "AA", as a spreadsheet names a column without a title. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
