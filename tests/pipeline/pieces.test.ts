/** A large file is read piece by piece: wherever it is cut, the rows, their lines and what is said of them are the same. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { decode, decodePieces, headerKey, headerMatcher, readCsv, SOURCES } from '@reperes/pipeline';
import { attempt, csv, HEADER, publish, row, SERVICES_SOURCE } from './territory.js';

const AT = { source: 'services', file: 'services.csv' };
const NEWLINES = ['\n', '\r\n', '\r'] as const;

/** More than the beginning by which delimiter and line breaks are known: what follows is parsed as it comes. */
const beginning = (newline: string) => `${'x'.repeat(30_000)};y${newline}`.repeat(36);
const BEGINNING_ROWS = 36;

function read(pieces: Iterable<string>) {
  const { sheets, remarks } = readCsv(pieces);
  const rows = [...sheets[0]!.rows];
  return { rows: rows.slice(BEGINNING_ROWS), remarks };
}

/** The text cut after so many characters, again and again. */
function* cut(text: string, lengths: readonly number[]): Generator<string> {
  for (let at = 0, index = 0; at < text.length; index += 1) {
    const length = lengths[index % lengths.length]!;
    yield text.slice(at, at + length);
    at += length;
  }
}

function taken<Item>(items: Iterable<Item>): { readonly items: Iterable<Item>; readonly count: () => number } {
  let count = 0;
  function* counted() {
    for (const item of items) {
      count += 1;
      yield item;
    }
  }
  return { items: counted(), count: () => count };
}

const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
const cell = fc.array(fc.constantFrom('a', 'é', '’', '😀', ';', '"', ' ', '\n', '\r\n', '\r', ''), { maxLength: 6 }).map((parts) => parts.join(''));
const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('a table cut anywhere gives the same rows at the same lines', () => {
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(table, fc.constantFrom(...NEWLINES), lengths, (cells, newline, sizes) => {
    const text = cells.map((one) => one.map(quoted).join(';')).join(newline);
    const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline });
    const got = read([beginning(newline), ...cut(text, sizes)]);
    assert.deepEqual(got, read([beginning(newline) + text]));
    // A last row of nothing is the end of the file.
    const rows = data.at(-1)?.every((one) => one.trim() === '') ? data.slice(0, -1) : data;
    assert.deepEqual([got.rows.map((one) => one.cells), got.remarks], [rows, []]);
  }), { numRuns: 150 });
});

test('faulty quotes are said at the same line wherever the text is cut, and the rows above are the same', () => {
  const pieceOf = fc.constantFrom('a', 'é', ';', '"', '""', ' ', '\n', '\r\n', '\r', 'b";', ';"c');
  fc.assert(fc.property(fc.array(pieceOf, { minLength: 1, maxLength: 30 }), fc.constantFrom(...NEWLINES), lengths, (parts, newline, sizes) => {
    const text = parts.join('');
    assert.deepEqual(read([beginning(newline), ...cut(text, sizes)]), read([beginning(newline) + text]));
  }), { numRuns: 250 });
});

test('a line break cut in two is one line break', () => {
  const { rows } = read([`${beginning('\r\n')}a;b\r`, '\n"c\r', '\nd";e\r\n', 'f;g']);
  assert.deepEqual(rows, [{ line: 37, cells: ['a', 'b'] }, { line: 38, cells: ['c\r\nd', 'e'] }, { line: 40, cells: ['f', 'g'] }]);
});

test('a sep= line and a mark of UTF-8 are seen in the smallest pieces', () => {
  const [sheet] = readCsv(cut('sep=|\r\n\ufeffnom|type\r\na|b\r\n', [1])).sheets;
  assert.deepEqual([...sheet!.rows], [{ line: 2, cells: ['nom', 'type'] }, { line: 3, cells: ['a', 'b'] }]);
});

test('a quote left open in 60 MB is said at its line after what one row may hold, and no row after it is given', () => {
  const swallowed = `${'rue;'.repeat(250_000)}\n`;
  const pieces = taken([`${beginning('\n')}a;b\nc;"d\n`, ...Array.from({ length: 60 }, () => swallowed)]);
  assert.deepEqual(read(pieces.items), { rows: [{ line: 37, cells: ['a', 'b'] }], remarks: [{ code: 'csv.guillemet', severity: 'error', row: 38 }] });
  assert.ok(pieces.count() < 20, `${pieces.count()} pieces were read`);
});

test('a line that never ends is too large to be a row, and is not read to its end', () => {
  const pieces = taken([`${beginning('\n')}a;b\n`, ...Array.from({ length: 60 }, () => 'rue;'.repeat(250_000))]);
  assert.deepEqual(read(pieces.items), { rows: [{ line: 37, cells: ['a', 'b'] }], remarks: [{ code: 'fichier.trop-gros', severity: 'error' }] });
  assert.ok(pieces.count() < 20, `${pieces.count()} pieces were read`);
});

test('a file of 60 MB with a quote left open is refused with its line and the faults above it', async () => {
  const open = new TextEncoder().encode(`${HEADER}\na;Trop court\nb;"Ouvert;laeo\n`);
  const content = new Uint8Array(60_000_000).fill(0x0a);
  content.set(open);
  const result = await attempt({ files: { 'services.csv': content } });
  assert.deepEqual(result.issues, [
    { ...AT, code: 'csv.guillemet', severity: 'error', row: 3 },
    { ...AT, row: 2, code: 'ligne.courte', severity: 'warning' },
  ]);
});

/** Lines as they are found in one file: sound, misread once, misread twice, broken. */
const LINES: readonly (readonly number[])[] = [
  [...new TextEncoder().encode('nom;Béthune')],
  [...new TextEncoder().encode('BÃ©thune')],
  [...new TextEncoder().encode('lost \ufffd')],
  [...new TextEncoder().encode('😀 l’été')],
  [0x42, 0xe9, 0x74, 0x68, 0x75, 0x6e, 0x65],
  [0x42, 0x8e, 0x74, 0x68, 0x75, 0x6e, 0x65],
  [0x61, 0x00, 0x62],
  [0x61, 0x62, 0x63],
  [],
];
const BREAKS: readonly (readonly number[])[] = [[0x0a], [0x0d, 0x0a], [0x0d], [0x0d, 0x00, 0x0a]];
const line = fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...BREAKS)).map((parts) => parts.flat());

function assertSamePieces(content: Uint8Array, length: number): void {
  const { text, ...found } = decode(content);
  const cutUp = decodePieces(content, length);
  assert.equal([...cutUp.pieces].join(''), text);
  assert.deepEqual({ ...cutUp, pieces: [] }, { ...found, pieces: [] });
}

test('bytes cut into pieces of any length are the same text, with the same remarks at the same lines', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), fc.integer({ min: 1, max: 40 }), (lines, marked, length) => {
    assertSamePieces(new Uint8Array([...(marked ? [0xef, 0xbb, 0xbf] : []), ...lines.flat()]), length);
  }), { numRuns: 400 });
});

test('text in UTF-16 cut into pieces of any length is the same text', () => {
  const texts = fc.array(fc.constantFrom('Béthune', '😀', 'lost \ufffd', 'BÃ©thune', '\n', '\r\n', '\r', '\0', ';'), { maxLength: 30 });
  fc.assert(fc.property(texts, fc.boolean(), fc.integer({ min: 1, max: 20 }), (parts, little, length) => {
    const units = [...`\ufeff${parts.join('')}`].flatMap((one) => one.split(''));
    assertSamePieces(new Uint8Array(units.flatMap((one) => (little ? [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8] : [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]))), length);
  }), { numRuns: 200 });
});

test('pieces are whole lines: a break of two signs, or of three with a NUL, is never cut', () => {
  const pieces = (text: string) => [...decodePieces(new TextEncoder().encode(text), 1).pieces];
  assert.deepEqual(pieces('é\r\nb\rc\n\nd\r\0\ne'), ['é\r\n', 'b\r', 'c\n', '\n', 'd\r\n', 'e']);
});

test('the first line that is not UTF-8 is the one that is said, in whichever piece it stands', () => {
  const content = new Uint8Array([...new TextEncoder().encode('nom\r\nété\r\na\r\n'), 0xe9, 0x0a, 0x61, 0x0a, 0xe9, 0x0a]);
  for (const length of [1, 8, 100]) {
    const { pieces, encoding, line: first, faults } = decodePieces(content, length);
    assert.deepEqual([encoding, first, faults], ['windows-1252', 4, [{ code: 'encodage.melange', line: 4 }]]);
    assert.equal([...pieces].join(''), 'nom\r\nété\r\na\r\né\na\né\n');
  }
});

test('a cell is told from a header by its beginning, and never wrongly', () => {
  const known = new Map(['nom', 'tel 1', 'adresse', 'n', 'saint omer', 'oeuvre', 'code postal'].map((key) => [key, key]));
  const match = headerMatcher(known);
  const signs = fc.constantFrom(...'nomtel1adrsxcp ST.ste/œŒéÉ\u0301-’(°"  ');
  const labels = fc.oneof(fc.array(signs, { maxLength: 12 }).map((list) => list.join('')), fc.constantFrom('St Omer', 'ST-OMER', 'st.omer', 'Œuvre', 'ŒUVRE', 'Tél. 1', 'N°', '(Nom)', 'NOM :', 'Code  postal'), fc.string({ unit: 'grapheme' }));
  fc.assert(fc.property(labels, (label) => {
    assert.equal(match(label), known.get(headerKey(label)));
    assert.equal(match(label), known.get(headerKey(label)));
  }), { numRuns: 2000 });
  assert.deepEqual(['St Omer', 'Œuvre', 'N°', 'Noms', 'Tél. 2'].map(match), ['saint omer', 'oeuvre', 'n', undefined, undefined]);
});

test('records are made as they are asked for, and what is to be said of them is known at the end', async () => {
  const declaration = { ...SERVICES_SOURCE, id: 'services', exemple: false, columns: {}, ignore: [] };
  const territory = { id: '62', nom: 'Exemple', departements: ['62'], territoires: [], numeros: [], sources: [declaration] };
  const content = new TextEncoder().encode(csv('a;Court', row({ cle: 'b', nom: 'B' })));
  const { records, issues } = await SOURCES.get('services')!(declaration, content, territory as never);
  const rows = records[Symbol.iterator]();
  assert.deepEqual([rows.next().value?.place.row, issues], [2, []]);
  assert.deepEqual([rows.next().value?.place.row, issues], [3, []]);
  assert.deepEqual([rows.next().done, issues], [true, [{ ...AT, row: 2, code: 'ligne.courte', severity: 'warning' }]]);
});

test('CONF-5 a column without a name that is met at the last row counts no row, and row faults wait for it to be mended', async () => {
  const result = await attempt({ files: { 'services.csv': `nom;categorie;confidentialite;\nA;laeo;public;\nB;laeo\n${'C;laeo;public;\n'.repeat(50)}D;laeo;public;12 rue Cachée\n` } });
  assert.deepEqual(result.issues, [{ ...AT, code: 'colonne.inconnue', severity: 'error', row: 1, column: 'D (sans titre)' }]);
  assert.deepEqual(result.read.map(({ rows }) => rows), [0]);
});

test('two tables on a sheet are found in one pass, with what was passed over in each', async () => {
  const text = [
    'Services;;', 'Nom;Type;Confidentialité', 'A;laeo;public', 'Total;1;', '', 'Services protégés;;',
    'Nom;Type;Confidentialité', 'B;alt;secret', 'C;idem;idem', 'Source : plan;;', '',
  ].join('\n');
  const publication = await publish({ files: { 'services.csv': text } });
  assert.deepEqual(publication.counts, { laeo: { entries: 1, places: 0 }, alt: { entries: 2, places: 0 } });
  assert.deepEqual(publication.issues, [2, 1].map((count) => ({ ...AT, code: 'lignes.ignorees', severity: 'info', count })));
});
