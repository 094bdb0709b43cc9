/** Rows of a text with separators, in the dialects that spreadsheets of French offices write. */

import type { RawRow } from './raw-rows.js';

const SEPARATORS = [';', ',', '\t', '|'];
const HEAD = 20_000;

export function* csvRows(written: string): Iterable<RawRow> {
  const declared = /^sep=(.)\r?\n/i.exec(written)?.[1];
  const separator = declared ?? mostCommon(written.slice(0, HEAD));
  // The lone return of an old Mac ends a line as well.
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n');
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? '\n';
    if (character === '\n') line += 1;
    if (quoted && at < text.length) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      cells.push(cell.replace(/\r$/, ''));
      yield { sheet: '', row: start, cells, hidden: false, hiddenColumns: NONE };
      cells = [];
      cell = '';
      start = line;
    } else cell += character;
  }
}

const NONE: ReadonlySet<number> = new Set();

function mostCommon(text: string): string {
  const count = (one: string) => text.split(one).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
