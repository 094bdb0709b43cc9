/**
 * Whether a workbook may be opened at all. Every part is inflated once, piece
 * by piece, before a reader holds any of it: sizes that lie, document types
 * (entities that expand), links to other files and sheets of a million rows
 * stop here, in the memory of one piece (SEC-10).
 */

import type { ZipEntry } from './zip-directory.js';
import { partName } from './workbook-package.js';
import { inflatePieces } from './zip-directory.js';

export type WorkbookFault = 'classeur.suspect' | 'classeur.liens-externes' | 'fichier.type' | 'fichier.trop-gros';

/** A workbook has some tens of parts. */
const MAX_ENTRIES = 1000;
/** Text of a very large directory; the reader after this one holds it in memory. */
const MAX_INFLATED = 120_000_000;
/** Deflate cannot do better than about 1,030; an ordinary sheet stays under 30. */
const MAX_RATIO = 150;
/** A small part may be very regular without harm. */
const RATIO_FROM = 1_000_000;
/** Rows and cells of one part: the reader makes an object of each. A longer directory comes as CSV. */
const MAX_ROWS = 200_000;
const MAX_CELLS = 4_000_000;
/** Longest of the marks below, kept from one piece to the next. */
const OVERLAP = 40;

/** Some programs number it; its relation says which it is. */
const WORKBOOK = /^\/?xl\/workbook[^/]*\.xml$/i;
const XML_PART = /\.(?:xml|rels|vml)$/i;
const EXTERNAL_PART = /^xl\/externalLinks\//i;

export async function workbookFault(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<WorkbookFault | undefined> {
  if (entries.length > MAX_ENTRIES) return 'classeur.suspect';
  // Of two parts of one name, programs show one or the other.
  if (new Set(entries.map(({ name }) => partName(name))).size < entries.length) return 'classeur.suspect';
  if (entries.some(({ size, compressed }) => size > RATIO_FROM && size > compressed * MAX_RATIO)) return 'classeur.suspect';
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_INFLATED) return 'fichier.trop-gros';
  // An OpenDocument, a Word file, an archive: a ZIP, but no workbook.
  if (!entries.some(({ name }) => WORKBOOK.test(name))) return 'fichier.type';
  if (entries.some(({ name }) => EXTERNAL_PART.test(name))) return 'classeur.liens-externes';
  for (const entry of entries) {
    const fault = await partFault(bytes, entry);
    if (fault) return fault;
  }
  return undefined;
}

async function partFault(bytes: Uint8Array, entry: ZipEntry): Promise<WorkbookFault | undefined> {
  const xml = XML_PART.test(entry.name);
  const most = { rows: MAX_ROWS, cells: MAX_CELLS };
  const decoder = new TextDecoder();
  let tail = '';
  for await (const piece of inflatePieces(bytes, entry)) {
    if (!xml) continue;
    // Of UTF-16, this leaves the letters of ASCII, in which all that is looked for is written.
    const text = tail + decoder.decode(piece, { stream: true }).replaceAll('\0', '');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'classeur.suspect';
    // A mark cut by the end of a piece is whole in the next; one that is whole here is not counted twice.
    const end = text.length - OVERLAP;
    tail = text.slice(Math.max(0, end));
    for (const { 1: name, index } of text.matchAll(/<(?:[^\s<>/:]{1,30}:)?(row|c)(?=[\s/>])/g)) {
      if (index < end) most[name === 'row' ? 'rows' : 'cells'] -= 1;
    }
    if (most.rows < 0 || most.cells < 0) return 'fichier.trop-gros';
  }
  return undefined;
}
