/**
 * The raw sources, read by this package alone, so that a fault of the
 * pipeline's readers cannot hide here as well. What an officer hid in a
 * workbook is read too: it must not come out either.
 */

import { csvRows } from './csv.js';
import { decodeText } from './decode.js';
import { workbookRows } from './workbook.js';

export interface RawRow {
  /** Its name in the workbook; empty in a text file. */
  readonly sheet: string;
  /** 1 is the first line of the file or sheet. */
  readonly row: number;
  readonly cells: readonly string[];
  /** It, or its sheet, is hidden. */
  readonly hidden: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function rawRows(bytes: Uint8Array): Iterable<RawRow> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? workbookRows(bytes) : csvRows(decodeText(bytes));
}
