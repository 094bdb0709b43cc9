/**
 * CSV text → rows, as it comes. Delimiter found by itself or given by an Excel
 * `sep=` line; a quote left open stops the file: the rows above it are given,
 * none after.
 */

import Papa from 'papaparse';
import { breaksIn } from './decode.js';
import { withHead } from './head.js';
import { LONGEST_CELL, MAX_COLUMNS } from './limits.js';
import type { Reading, ReadingRemark, SheetRow } from './sheet.js';

const SEP_LINE = /^sep=(.)\r?\n/i;
const DELIMITERS = [';', ',', '\t'] as const;

/** PapaParse looks at the first mebibyte to know how lines end: as much is looked at here, under a line `sep=`. */
const HEAD = 1024 * 1024 + 16;

/** A row that goes on for longer never ends: reading stops there, in the memory of one row. */
const LONGEST_ROW = LONGEST_CELL * MAX_COLUMNS;

/** The rows are taken once. The remarks are complete when they were. */
export function readCsv(pieces: Iterable<string>): Reading {
  const remarks: ReadingRemark[] = [];
  return { sheets: [{ rows: rowsOf(pieces, remarks) }], remarks };
}

function* rowsOf(pieces: Iterable<string>, remarks: ReadingRemark[]): Generator<SheetRow> {
  const { head, rest } = withHead(pieces, HEAD);
  const sep = SEP_LINE.exec(head);
  let text = head.slice(sep?.[0].length ?? 0).replace(/^\ufeff/, '');
  let line = sep ? 2 : 1;
  const parse = parserOf(text, sep?.[1]);
  for (let last = false; !last; ) {
    const piece = rest.next();
    last = piece.done === true;
    const { rows, end, broken, even } = parse(text, last);
    if (last && !broken && isBlank(rows.at(-1))) rows.pop();
    for (const cells of rows) {
      yield { line, cells };
      line += 1 + (even ? 0 : cells.reduce(addBreaks, 0));
    }
    text = text.slice(end);
    const endless = !last && text.length > LONGEST_ROW;
    if (endless && !broken && !parse(text, true).broken) return void remarks.push({ code: 'fichier.trop-gros', severity: 'error' });
    if (broken || endless) return void remarks.push({ code: 'csv.guillemet', severity: 'error', row: line });
    text += piece.done ? '' : piece.value;
  }
}

interface Parsed {
  /** Cells of whole rows, up to one that is broken. */
  readonly rows: string[][];
  /** Where the next row begins. */
  readonly end: number;
  /** The next row has a quote where none may be. */
  readonly broken: boolean;
  /** Every row is one line. */
  readonly even: boolean;
}

/** Reads the whole rows of a text; the last one as well when nothing comes after it. */
function parserOf(head: string, given: string | undefined): (text: string, last: boolean) => Parsed {
  const delimiter = given ?? guessDelimiter(head);
  const newline = Papa.parse(head, { delimiter, preview: 1 }).meta.linebreak as '\n' | '\r' | '\r\n';
  const parser = new Papa.Parser({ delimiter, newline });
  return (text, last) => {
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !last);
    // What is wrong with a row that is not whole yet may be right once it is.
    const quote = errors.find(({ type, row }) => type === 'Quotes' && row !== undefined && row < data.length);
    const rows = quote ? data.slice(0, quote.row) : data;
    const ended = last ? data.length - 1 : data.length;
    const even = countOf('\n', text, meta.cursor) + countOf('\r', text, meta.cursor) === ended * newline.length;
    return { rows, end: meta.cursor, broken: quote !== undefined, even };
  };
}

/** The delimiter that cuts most cells in the first lines: titles above the header have none of any. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/).slice(0, 30);
  const score = (delimiter: string) => Math.max(0, ...head.map((line) => line.split(delimiter).length));
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

function countOf(sign: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** A quoted cell may hold line breaks: the next row is then further down the file. */
function addBreaks(sum: number, cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? sum + breaksIn(cell) : sum;
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells !== undefined && cells.every((cell) => cell.trim() === '');
}
