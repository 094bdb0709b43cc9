/** Bytes of a source file → sheets. The content decides the format: a workbook named .csv is a workbook. */

import { readCsv } from './csv.js';
import { decode } from './decode.js';
import type { Reading, ReadingRemark } from './sheet.js';
import { MAX_COLUMNS, MAX_ROWS } from './sheet.js';
import { readXlsx } from './xlsx.js';

/** The largest file that a page on an ordinary office computer reads at once. */
const MAX_BYTES = 60_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The old binary workbook (.xls) and password-protected ones. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

export async function readFile(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return refused('fichier.vide');
  if (bytes.length > MAX_BYTES) return refused('fichier.trop-gros');
  if (startsWith(bytes, COMPOUND_FILE)) return refused('fichier.type');
  const reading = startsWith(bytes, ZIP) ? await readXlsx(bytes) : readText(bytes);
  const tooLarge = reading.sheets.some(
    ({ rows }) => rows.length > MAX_ROWS || rows.some((row) => row.cells.length > MAX_COLUMNS),
  );
  return tooLarge ? refused('fichier.trop-gros') : reading;
}

function readText(bytes: Uint8Array): Reading {
  const { text, encoding, line } = decode(bytes);
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return refused('fichier.type');
  const { sheets, remarks } = readCsv(text);
  if (encoding === 'utf-8') return { sheets, remarks };
  const remark: ReadingRemark =
    encoding === 'utf-16'
      ? { code: 'encodage.utf-16', severity: 'info' }
      : { code: 'encodage.windows-1252', severity: 'warning', ...(line === undefined ? {} : { row: line }) };
  return { sheets, remarks: [remark, ...remarks] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refused(code: 'fichier.vide' | 'fichier.trop-gros' | 'fichier.type'): Reading {
  return { sheets: [], remarks: [{ code, severity: 'error' }] };
}
