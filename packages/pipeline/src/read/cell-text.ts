/** What a cell of a workbook shows, as text. Numbers stay as written: "0353010001" typed in a number cell is judged later. */

import type { RichText } from './rich-text.js';
import { unescaped } from './rich-text.js';
import { WorkbookError } from './workbook-package.js';
import type { CellStyle } from './workbook-styles.js';

export interface CellContent {
  readonly type: string;
  readonly style: CellStyle | undefined;
  /** Text of `v`; `undefined` when there is none. */
  readonly value: string | undefined;
  readonly inline: RichText | undefined;
}

export interface CellContext {
  readonly strings: readonly RichText[];
  /** Dates are counted from 1904 (a Mac of that time). */
  readonly from1904: boolean;
}

/** Formulas by their cached value alone; a fault such as #REF! is no text. @throws {WorkbookError} */
export function cellText(content: CellContent, { strings, from1904 }: CellContext): RichText {
  const { type, style, value = '', inline } = content;
  switch (type) {
    case 's':
      return value === '' ? plain('') : sharedString(value, strings);
    case 'inlineStr':
      return inline ?? plain('');
    case 'str':
      return plain(unescaped(value));
    case 'b':
      return plain(value === '' ? '' : value === '1' || value === 'true' ? 'oui' : 'non');
    case 'e':
      return plain('');
    case 'd':
      return plain(value.trim().slice(0, 'AAAA-MM-JJ'.length));
    case 'n':
      return plain(style === undefined || style.format === 'nombre' ? value : dateText(value, style.format, from1904));
    default:
      throw new WorkbookError('a type of cell');
  }
}

function plain(text: string): RichText {
  return { text, struck: undefined };
}

function sharedString(index: string, strings: readonly RichText[]): RichText {
  const found = /^\s*\d+\s*$/.test(index) ? strings[Number(index)] : undefined;
  if (!found) throw new WorkbookError('a shared string');
  return found;
}

const DAY = 86_400_000;
/** Day 0 of each count; after a February 29 of 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A count of days → "2026-01-15"; of less than one, a time → "09:30". */
function dateText(value: string, format: 'date' | 'heure', from1904: boolean): string {
  const days = Number(value);
  if (value.trim() === '' || !Number.isFinite(days)) return value;
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * DAY));
  if (Number.isNaN(date.getTime())) return value;
  const text = date.toISOString();
  return format === 'heure' && days >= 0 && days < 1 ? text.slice(11, 16) : text.slice(0, 10);
}
