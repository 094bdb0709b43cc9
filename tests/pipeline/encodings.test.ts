import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '@reperes/pipeline';
import { growthOf, LINEAR } from '../linear-time.js';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (content: Uint8Array) => decode(content).faults.map(({ code, line }) => [code, line]);

test('Mac Roman is known by its letters, and its lone returns end lines', () => {
  // "nom\rÉcoute de Béthune, l’accueil\r"
  const content = bytes(...ascii('nom\r'), 0x83, ...ascii('coute de B'), 0x8e, ...ascii('thune, l'), 0xd5, ...ascii('accueil\r'));
  assert.deepEqual(decode(content), { text: 'nom\rÉcoute de Béthune, l’accueil\r', encoding: 'mac-roman', line: 2, faults: [] });
});

test('Windows-1252 keeps its curly apostrophe, its ligature and its dash', () => {
  const content = bytes(...ascii('n'), 0x9c, ...ascii('ud l'), 0x92, 0xe9, ...ascii('t'), 0xe9, 0x20, 0x96);
  assert.deepEqual([decode(content).text, decode(content).encoding], ['nœud l’été –', 'windows-1252']);
});

test('text in UTF-16 is known without its mark, in either order', () => {
  const text = 'nom;catégorie\r\nÉcoute œcuménique;laeo\r\n';
  const little = bytes(...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]));
  const big = bytes(...[...text].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]));
  for (const content of [little, big]) assert.deepEqual(decode(content), { text, encoding: 'utf-16', faults: [] });
});

test('double encoding is undone line by line, and said at its first line', () => {
  const doubled = utf8('nom\r\nBéthune est juste\r\nBÃ©thune, lâ€™accueil\r\n');
  assert.deepEqual(decode(doubled), { text: 'nom\r\nBéthune est juste\r\nBéthune, l’accueil\r\n', encoding: 'utf-8', faults: [{ code: 'encodage.double', line: 3 }] });
});

test('a line that cannot go back to UTF-8 stays as it is, and is said', () => {
  assert.deepEqual(decode(utf8('BÃ©thune et Béthune')), { text: 'BÃ©thune et Béthune', encoding: 'utf-8', faults: [{ code: 'encodage.double', line: 1 }] });
});

test('French that is well written is never taken for double encoding', () => {
  const text = 'Âge, Ève, château, pâté, Å, ANGÉLIQUE Ã, « à l’île » – 12 €, NOËL';
  assert.deepEqual(decode(utf8(text)), { text, encoding: 'utf-8', faults: [] });
});

test('what is lost, nul or mixed is said at its line', () => {
  assert.deepEqual(codes(utf8('a\nB\ufffdthune')), [['encodage.perdu', 2]]);
  assert.deepEqual(codes(utf8('a\r\nb\0c')), [['encodage.nul', 2]]);
  assert.deepEqual(codes(bytes(...utf8('é\r\n'), 0xe9, 0x0a)), [['encodage.melange', 2]]);
  assert.equal(decode(utf8('a\0b')).text, 'ab');
});

test('no bytes make the decoder throw, or lose a character in silence', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
    const { text, faults } = decode(content);
    assert.ok(!text.includes('\0'));
    assert.equal(text.includes('\ufffd'), faults.some(({ code }) => code === 'encodage.perdu'));
  }), { numRuns: 400 });
});

test('any French text in Windows-1252 comes back whole', () => {
  const letters = fc.array(fc.constantFrom(...'abcéèêàçôùïÉÀœŒ’«»– °€\n'), { minLength: 1, maxLength: 80 }).map((list) => list.join(''));
  const signs = new Map([['œ', 0x9c], ['Œ', 0x8c], ['’', 0x92], ['–', 0x96], ['€', 0x80]]);
  fc.assert(fc.property(letters, (text) => {
    const content = bytes(...[...text].map((one) => signs.get(one) ?? one.charCodeAt(0)));
    // A text with no small accented letter may be either encoding, and one that is also UTF-8 is UTF-8.
    fc.pre(/[éèêàçôùï]/.test(text) && decode(content).encoding !== 'utf-8' && decode(content).faults.length === 0);
    assert.equal(decode(content).text, text);
  }), { numRuns: 200 });
});

test('SEC-12 decoding takes linear time on lines that are neither', () => {
  const piece = [0xc3, 0xa9, 0x0a, 0xe9, 0x8e, 0x0a];
  assert.ok(growthOf((size) => decode(new Uint8Array(size * piece.length).map((_, at) => piece[at % piece.length]!)), 3000) < LINEAR);
});
