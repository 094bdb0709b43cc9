/** CSV text → rows. Delimiter found by itself or given by an Excel `sep=` line; a quote left open stops the file. */

import Papa from 'papaparse';
import type { Reading, ReadingRemark, SheetRow } from './sheet.js';

const SEP_LINE = /^sep=(.)\r?\n/i;
const DELIMITERS = [';', ',', '\t'] as const;

export function readCsv(text: string): Reading {
  const sep = SEP_LINE.exec(text);
  const body = sep ? text.slice(sep[0].length) : text;
  const delimiter = sep?.[1] ?? guessDelimiter(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const rows = numberLines(parsed.data, sep ? 2 : 1);
  const quote = parsed.errors.find((error) => error.type === 'Quotes');
  const remarks: ReadingRemark[] = [];
  if (quote) {
    const row = rows[quote.row ?? rows.length - 1]?.line;
    remarks.push({ code: 'csv.guillemet', severity: 'error', ...(row === undefined ? {} : { row }) });
  }
  return { sheets: [{ rows: withoutTrailingBlank(rows) }], remarks };
}

/** The delimiter that cuts most cells in the first lines: titles above the header have none of any. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/).slice(0, 30);
  const score = (delimiter: string) => Math.max(0, ...head.map((line) => line.split(delimiter).length));
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** A quoted cell may hold line breaks: the next row is then further down the file. */
function numberLines(data: readonly string[][], first: number): SheetRow[] {
  let line = first;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}

function withoutTrailingBlank(rows: readonly SheetRow[]): readonly SheetRow[] {
  const last = rows.at(-1);
  return last && last.cells.every((cell) => cell.trim() === '') ? rows.slice(0, -1) : rows;
}
