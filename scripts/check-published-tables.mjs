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
export function decodeText(bytes) {
  return undoubled(decodeBytes(bytes).replaceAll('\0', ''));
}

/** @param {Uint8Array} bytes */
function decodeBytes(bytes) {
  const zeros = (/** @type {number} */ parity) => bytes.subarray(0, 2000).filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const many = Math.min(bytes.length, 2000) / 4;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (zeros(1) > many && zeros(0) < many / 4)) return new TextDecoder('utf-16le').decode(bytes);
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (zeros(0) > many && zeros(1) < many / 4)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder of Node 20 forgets the bytes 0x80 to 0x9F of Windows-1252; a file may also be half UTF-8.
    const text = Buffer.from(bytes).toString('latin1');
    const macLetters = text.match(/[\x88\x8d-\x90\x99]/g)?.length ?? 0;
    const windowsLetters = text.match(/[àâçèéêëîïôùû]/g)?.length ?? 0;
    const table = macLetters > windowsLetters ? MAC : WINDOWS;
    return text.split(/(?<=[\r\n])/).map((line) => decodeLine(line, table)).join('');
  }
}

/** Letters and signs of French addresses; others stay as they are, and are no letter to `words`. */
const WINDOWS = new Map(Object.entries({ '\x91': '’', '\x92': '’', '\x93': '"', '\x94': '"', '\x96': '–', '\x97': '–', '\x9c': 'œ', '\x8c': 'Œ' }));
const MAC = new Map(Object.entries({
  '\x80': 'Ä', '\x82': 'Ç', '\x83': 'É', '\x85': 'Ö', '\x86': 'Ü', '\x87': 'á', '\x88': 'à', '\x89': 'â', '\x8a': 'ä', '\x8d': 'ç', '\x8e': 'é', '\x8f': 'è', '\x90': 'ê',
  '\x91': 'ë', '\x94': 'î', '\x95': 'ï', '\x99': 'ô', '\x9a': 'ö', '\x9d': 'ù', '\x9e': 'û', '\x9f': 'ü', '\xa1': '°', '\xc7': '"', '\xc8': '"', '\xca': ' ', '\xcb': 'À',
  '\xce': 'Œ', '\xcf': 'œ', '\xd0': '–', '\xd1': '–', '\xd4': '’', '\xd5': '’', '\xe5': 'Â', '\xe6': 'Ê', '\xe9': 'È', '\xeb': 'Î', '\xef': 'Ô',
}));

/** @param {string} line one character a byte @param {ReadonlyMap<string, string>} table */
function decodeLine(line, table) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
  } catch {
    return Array.from(line, (character) => table.get(character) ?? character).join('');
  }
}

/** Lines that were UTF-8 read as Windows-1252 ("BÃ©thune"), when all of the line goes back. @param {string} text */
function undoubled(text) {
  const specials = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  return text.split(/(?<=[\r\n])/).map((line) => {
    if (!/[ÂÃÅâ]/.test(line)) return line;
    const bytes = Array.from(line, (character) => (specials.includes(character) ? specials.indexOf(character) + 0x80 : character.charCodeAt(0)));
    if (bytes.some((byte) => byte > 0xff)) return line;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return line;
    }
  }).join('');
}

/** @param {string} text @returns {RawRow[]} */
function csvRows(text) {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? mostCommon(text.slice(0, 20_000), [';', ',', '\t']);
  // The lone return of an old Mac ends a line as well.
  if (!text.includes('\n')) text = text.replaceAll('\r', '\n');
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
