/**
 * The raw sources, read on their own: no code of the pipeline, so that a fault
 * of its readers cannot hide here as well. Hidden rows and columns are read
 * too: what an officer hid must not come out either.
 */
import { strFromU8, unzipSync } from 'fflate';

/** @typedef {{ sheet: string, row: number, cells: string[] }} RawRow */

/** @param {Uint8Array} bytes @returns {RawRow[]} */
export function rawRows(bytes) {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zipped ? workbookRows(bytes) : csvRows(decodeText(bytes));
}

/** @param {Uint8Array} bytes */
function decodeText(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder of Node 20 forgets the bytes 0x80 to 0x9F of Windows-1252; a file may also be half UTF-8.
    return Buffer.from(bytes).toString('latin1').split('\n').map(decodeLine).join('\n');
  }
}

/** @param {string} line one character a byte */
function decodeLine(line) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
  } catch {
    return line.replace(/[\x91\x92]/g, '’').replace(/[\x93\x94]/g, '"').replace(/[\x96\x97]/g, '–').replace(/\x9c/g, 'œ').replace(/\x8c/g, 'Œ');
  }
}

/** @param {string} text @returns {RawRow[]} */
function csvRows(text) {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? mostCommon(text.slice(0, 20_000), [';', ',', '\t']);
  /** @type {RawRow[]} */
  const rows = [];
  /** @type {string[]} */
  let cells = [];
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
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      cells.push(cell.replace(/\r$/, ''));
      rows.push({ sheet: '', row: start, cells });
      cells = [];
      cell = '';
      start = line;
    } else cell += character;
  }
  return rows;
}

/** @param {string} text @param {string[]} candidates */
function mostCommon(text, candidates) {
  const count = (/** @type {string} */ one) => text.split(one).length;
  return candidates.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** @param {Uint8Array} bytes @returns {RawRow[]} */
function workbookRows(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:sharedStrings|worksheets\/)/.test(name) });
  const shared = [...text(parts['xl/sharedStrings.xml']).matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, item = '']) => textRuns(item));
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .flatMap((name) => sheetRows(name.replace(/^.*\/|\.xml$/g, ''), text(parts[name]), shared));
}

/** @param {string} sheet @param {string} xml @param {string[]} shared @returns {RawRow[]} */
function sheetRows(sheet, xml, shared) {
  const rows = [...xml.matchAll(/<row\b([^>]*)>(.*?)<\/row>/gs)].map(([, attributes = '', content = ''], index) => {
    /** @type {string[]} */
    const cells = [];
    for (const [, own = '', inner = ''] of content.matchAll(/<c\b((?:[^>/]|\/(?!>))*)(?:\/>|>(.*?)<\/c>)/gs)) {
      cells[columnOf(/\br="([A-Z]+)/.exec(own)?.[1] ?? 'A')] = cellText(own, inner, shared);
    }
    return { sheet, row: Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? index + 1), cells: Array.from(cells, (cell) => cell ?? '') };
  });
  for (const [, column = '', first, last] of xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):\1(\d+)"/g)) {
    const value = rows.find(({ row }) => row === Number(first))?.cells[columnOf(column)] ?? '';
    for (const { row, cells } of rows) if (row > Number(first) && row <= Number(last)) cells[columnOf(column)] ??= value;
    for (const { row, cells } of rows) if (row > Number(first) && row <= Number(last) && cells[columnOf(column)] === '') cells[columnOf(column)] = value;
  }
  return rows.map((row) => ({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') }));
}

/** @param {string} attributes @param {string} inner @param {string[]} shared */
function cellText(attributes, inner, shared) {
  const value = unescapeXml(/<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? '');
  if (/\bt="s"/.test(attributes)) return shared[Number(value)] ?? '';
  return /\bt="inlineStr"/.test(attributes) ? textRuns(inner) : value;
}

/** @param {string} xml */
function textRuns(xml) {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, run = '']) => unescapeXml(run)).join('');
}

/** @param {string} letters */
function columnOf(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @param {string} xml */
function unescapeXml(xml) {
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

/** @param {Uint8Array | undefined} bytes */
function text(bytes) {
  return bytes ? strFromU8(bytes) : '';
}
