/** A sheet of a workbook: its cells, and which of its rows and columns are not shown. */

import type { CellContext } from './cell-text.js';
import { cellText } from './cell-text.js';
import { RichTextReader } from './rich-text.js';
import type { RichText } from './rich-text.js';
import type { PartHandler } from './spreadsheet-names.js';
import { isOn, requireKnown, wholeNumber } from './spreadsheet-names.js';
import { WorkbookError } from './workbook-package.js';
import type { CellStyle } from './workbook-styles.js';

export interface WorksheetRow {
  /** From 1. */
  readonly line: number;
  /** By column, from 0; nothing where nothing is written. */
  readonly texts: (string | undefined)[];
  /** Columns whose text is struck through from end to end. */
  readonly struck: Set<number>;
}

export interface Range {
  /** From 0, both included. */
  readonly columns: readonly [first: number, last: number];
  /** From 1, both included. */
  readonly rows: readonly [first: number, last: number];
}

/** The last of each that Excel itself has. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const ROW: ReadonlySet<string> = new Set(['r', 'spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'ph']);
const COLUMN: ReadonlySet<string> = new Set(['min', 'max', 'width', 'style', 'hidden', 'bestFit', 'customWidth', 'phonetic', 'outlineLevel', 'collapsed']);

/** Elsewhere, these would be read by one program and not by another. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['sheetFormatPr', 'worksheet/sheetFormatPr'], ['cols', 'worksheet/cols'], ['col', 'worksheet/cols/col'], ['sheetData', 'worksheet/sheetData'],
  ['row', 'worksheet/sheetData/row'], ['c', 'worksheet/sheetData/row/c'], ['mergeCells', 'worksheet/mergeCells'],
]);

const CELL = 'worksheet/sheetData/row/c';
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

export class WorksheetReader implements PartHandler {
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly merges: Range[] = [];
  private readonly rowsByLine = new Map<number, WorksheetRow>();
  private readonly styles: readonly CellStyle[];
  private readonly context: CellContext;
  private row: WorksheetRow | undefined;
  private line = 0;
  private column = -1;
  private cell = { type: '', style: undefined as CellStyle | undefined, value: undefined as string | undefined };
  private inline: RichText | undefined;
  private readonly rich = new RichTextReader();
  /** Rows that say nothing of themselves are hidden. */
  private hidesRows = false;
  private hasRoot = false;

  constructor(styles: readonly CellStyle[], context: CellContext) {
    this.styles = styles;
    this.context = context;
  }

  /** In the order of their numbers. */
  get rows(): readonly WorksheetRow[] {
    if (!this.hasRoot) throw new WorkbookError('a sheet');
    return [...this.rowsByLine.values()].sort((a, b) => a.line - b.line);
  }

  open(path: string, attributes: ReadonlyMap<string, string>): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if ((PLACES.get(name) ?? path) !== path) throw new WorkbookError(`${name} in its place`);
    if (path === 'worksheet') this.hasRoot = true;
    else if (path === CELL) this.openCell(attributes);
    else if (path.startsWith(`${CELL}/is/`)) this.rich.open(path.slice(CELL.length + 4), attributes);
    else if (path === 'worksheet/sheetData/row') this.openRow(attributes);
    else if (path === 'worksheet/cols/col') this.openColumn(attributes);
    else if (path === 'worksheet/mergeCells/mergeCell') this.merges.push(rangeOf(attributes.get('ref') ?? ''));
    else if (path === 'worksheet/sheetFormatPr') this.openDefaults(attributes);
    else requireOther(path);
  }

  text(path: string, text: string): void {
    if (path === `${CELL}/v`) this.cell.value = (this.cell.value ?? '') + text;
    else if (path.startsWith(`${CELL}/is/`)) this.rich.read(path.slice(CELL.length + 4), text);
  }

  close(path: string): void {
    if (path === `${CELL}/is`) this.inline = this.rich.end();
    else if (path === CELL) this.closeCell();
  }

  private openDefaults(attributes: ReadonlyMap<string, string>): void {
    this.hidesRows = isOn(attributes.get('zeroHeight')) || isNothing(attributes.get('defaultRowHeight'));
    if (this.hidesRows && this.rowsByLine.size > 0) throw new WorkbookError('what is said of all rows before the first');
  }

  private openColumn(attributes: ReadonlyMap<string, string>): void {
    requireKnown(attributes, COLUMN);
    const first = wholeNumber(attributes.get('min'), 1, LAST_COLUMN);
    const last = wholeNumber(attributes.get('max'), first, LAST_COLUMN);
    if (!isOn(attributes.get('hidden')) && !isNothing(attributes.get('width'))) return;
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  private openRow(attributes: ReadonlyMap<string, string>): void {
    requireKnown(attributes, ROW);
    this.line = attributes.has('r') ? wholeNumber(attributes.get('r'), 1, LAST_ROW) : this.line + 1;
    this.column = -1;
    const hidden = attributes.get('hidden');
    const says = hidden !== undefined || attributes.has('ht');
    if (isOn(hidden) || isNothing(attributes.get('ht')) || (this.hidesRows && !says)) this.hiddenRows.add(this.line);
    this.row = this.rowsByLine.get(this.line) ?? { line: this.line, texts: [], struck: new Set() };
    this.rowsByLine.set(this.line, this.row);
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const address = attributes.get('r');
    const [, letters, line] = ADDRESS.exec(address ?? '') ?? [];
    if (address !== undefined && (letters === undefined || Number(line) !== this.line)) throw new WorkbookError('the address of a cell of its row');
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (this.column >= LAST_COLUMN) throw new WorkbookError('a column of a sheet');
    this.cell = { type: attributes.get('t') ?? 'n', style: this.styles[Number(attributes.get('s') ?? 0)], value: undefined };
    this.inline = undefined;
  }

  private closeCell(): void {
    const { row, column, cell, inline } = this;
    const { text, struck = cell.style?.struck ?? false } = cellText({ ...cell, inline }, this.context);
    if (!row || text === '') return;
    // Two cells of one address: nobody can say which of them is seen.
    if (row.texts[column] !== undefined) throw new WorkbookError('one cell at an address');
    row.texts[column] = text;
    if (struck && text.trim() !== '') row.struck.add(column);
  }
}

/** Only what is known may stand where rows, cells and columns are: a wrapper of another standard would be passed over with all it holds. */
const KNOWN_INSIDE = /^worksheet\/(?:sheetData\/row\/(?:c|extLst)|cols\/col|mergeCells\/mergeCell)(?:\/|$)/;
const INSIDE = /^worksheet\/(?:sheetData|cols|mergeCells)\//;

function requireOther(path: string): void {
  if (path.includes('{}') || !path.startsWith('worksheet/') || (INSIDE.test(path) && !KNOWN_INSIDE.test(path))) throw new WorkbookError(`no ${path}`);
}

/** A height or a width of nothing is not seen. */
function isNothing(size: string | undefined): boolean {
  return size !== undefined && !(Number(size) > 0);
}

/** "A6:C12", or one cell. */
function rangeOf(ref: string): Range {
  const corners = ref.trim().split(':').map((corner) => ADDRESS.exec(corner));
  const [from, to = from] = corners;
  if (!from || !to || corners.length > 2) throw new WorkbookError('a range of cells');
  return { columns: [columnNumber(from[1] ?? ''), columnNumber(to[1] ?? '')], rows: [Number(from[2]), Number(to[2])] };
}

/** "A" → 0, "AA" → 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
