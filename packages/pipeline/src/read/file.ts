/** Bytes of a source file → sheets, read as their rows are asked for. The content decides the format: a workbook named .csv is a workbook. */

import { readCsv } from './csv.js';
import { decodePieces } from './decode.js';
import type { DecodedPieces } from './decode.js';
import { withHead } from './head.js';
import { withinLimits } from './limits.js';
import type { Reading, ReadingRemark } from './sheet.js';
import { readXlsx } from './xlsx.js';

/** 500,000 rows of a directory; the largest file that an ordinary office computer reads at once. */
const MAX_BYTES = 200_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The old binary workbook (.xls) and password-protected ones, PDF, RTF, gzip. */
const OTHER_FORMATS = [[0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46, 0x2d], [0x7b, 0x5c, 0x72, 0x74, 0x66], [0x1f, 0x8b]];

/** A page or an XML export that a web application named .xls. */
const MARKUP = /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype|html|head|body|meta|table|\?xml)/i;

/** Enough for the mark, and a comment above it. */
const SAMPLE = 2000;

export async function readFile(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return refused('fichier.vide');
  if (bytes.length > MAX_BYTES) return refused('fichier.trop-gros');
  if (OTHER_FORMATS.some((magic) => startsWith(bytes, magic))) return refused('fichier.type');
  const reading = startsWith(bytes, ZIP) ? await readXlsx(bytes) : readText(bytes);
  return withinLimits(reading);
}

function readText(bytes: Uint8Array): Reading {
  const decoded = decodePieces(bytes);
  if (MARKUP.test(withHead(decoded.pieces, SAMPLE).head.slice(0, SAMPLE))) return refused('fichier.type');
  let blank = true;
  function* watched(): Generator<string> {
    for (const piece of decoded.pieces) {
      blank &&= piece.trim() === '';
      yield piece;
    }
  }
  const { sheets, remarks } = readCsv(watched());
  return {
    sheets,
    get remarks() {
      return blank ? refused('fichier.vide').remarks : [...encodingRemarks(decoded), ...remarks];
    },
  };
}

function encodingRemarks({ encoding, line, faults }: DecodedPieces): readonly ReadingRemark[] {
  const told = faults.map(({ code, line: row }): ReadingRemark => ({ code, severity: 'warning', row }));
  if (encoding === 'utf-8') return told;
  if (encoding === 'utf-16') return [{ code: 'encodage.utf-16', severity: 'info' }, ...told];
  // From end to end, it is what a French spreadsheet writes when asked for a CSV.
  const usual = encoding === 'windows-1252' && faults.length === 0;
  return [{ code: `encodage.${encoding}`, severity: usual ? 'info' : 'warning', ...(line === undefined ? {} : { row: line }) }, ...told];
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refused(code: 'fichier.vide' | 'fichier.trop-gros' | 'fichier.type'): Reading {
  return { sheets: [], remarks: [{ code, severity: 'error' }] };
}
