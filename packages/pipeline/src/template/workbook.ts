/**
 * Sheets of text → an XLSX (ECMA-376) with frozen titles, column widths,
 * text cells, drop-down lists and notes on input. Every cell is text: a
 * spreadsheet then keeps the zeros of a phone and of a postcode.
 */

import { columnLetters } from '../read/sheet.js';
import { escapeHtml } from '../write/html.js';
import { zipStored } from './zip-store.js';

export interface TemplateColumnOfSheet {
  readonly width: number;
  /** A drop-down list: values, or the range of another sheet that holds them ("Listes!$A$2:$A$29"). */
  readonly choices?: readonly string[] | string;
  /** Shown when the cell is chosen. */
  readonly help?: string;
}

export interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly TemplateColumnOfSheet[];
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows that get the drop-down lists: more than a département's directory holds. */
const LAST_ROW = 2000;
/** Limits of a note on input, in Excel. */
const LONGEST_HELP = 255;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function workbook(sheets: readonly TemplateSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`])],
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escapeHtml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations([
      ...numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`),
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
    ])],
    ['xl/styles.xml', STYLES],
    ...numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)] as const),
  ]);
  return zipStored(parts);
}

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

function relations(items: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Style 0 is text that wraps, style 1 a bold title. Format 49 is "@", text. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const TEXT_STYLE = 1;
const TITLE_STYLE = 2;

/** Points, for Calibri 11. */
const LINE_HEIGHT = 15;

/** Characters: wider, a page that holds all the columns is too small to read. */
const WIDEST_PAGE = 200;

/** Printed without a cut between columns. */
const FIT_TO_WIDTH = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const LANDSCAPE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function sheetXml({ columns, rows }: TemplateSheet): string {
  const cols = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${TEXT_STYLE}" customWidth="1"/>`);
  const data = rows.map((cells, index) => rowXml(cells, index + 1, heightOf(cells, columns)));
  const fits = columns.reduce((sum, { width }) => sum + width, 0) <= WIDEST_PAGE;
  const validations = columns.flatMap((column, index) => validation(column, columnLetters(index)) ?? []);
  return `${HEAD}<worksheet xmlns="${MAIN}">${fits ? FIT_TO_WIDTH : ''}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>${
    validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
  }${LANDSCAPE}</worksheet>`;
}

/** Not every program makes a row as high as its text when it opens the file. */
function heightOf(cells: readonly string[], columns: readonly TemplateColumnOfSheet[]): number {
  const lines = cells.map((cell, index) => Math.ceil(cell.length / (columns[index]?.width ?? cell.length)));
  return LINE_HEIGHT * Math.max(1, ...lines);
}

function rowXml(cells: readonly string[], row: number, height: number): string {
  const style = row === 1 ? TITLE_STYLE : TEXT_STYLE;
  const inner = cells.map((cell, index) =>
    cell === '' ? '' : `<c r="${columnLetters(index)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeHtml(cell)}</t></is></c>`,
  );
  return `<row r="${row}" ht="${height}">${inner.join('')}</row>`;
}

function validation({ choices, help }: TemplateColumnOfSheet, letters: string): string | undefined {
  const range = `${letters}2:${letters}${LAST_ROW}`;
  const prompt = help === undefined ? '' : ` showInputMessage="1" prompt="${escapeHtml(help.slice(0, LONGEST_HELP))}"`;
  if (choices === undefined) return prompt === '' ? undefined : `<dataValidation allowBlank="1"${prompt} sqref="${range}"/>`;
  const formula = typeof choices === 'string' ? choices : `"${choices.join(',')}"`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${prompt} sqref="${range}"><formula1>${escapeHtml(formula)}</formula1></dataValidation>`;
}
