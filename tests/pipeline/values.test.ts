import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, plainText, readCapacity, readDate, readEmails, readPhone, readUrl } from '@reperes/pipeline';
import { growthOf, LINEAR } from '../linear-time.js';

test('phones become E.164, short numbers stay', () => {
  const read = (cell: string) => readPhone(cell).telephone;
  assert.deepEqual(
    ['03 53 01 00 01', '03.53.01.00.02', '03/53/01/00/20', '+33 (0)3 53 01 00 09', '0033353010017', '353010021', '3919', '116 006', '17', '03-53-01-00-55 (standard mairie)'].map(read),
    ['+33353010001', '+33353010002', '+33353010020', '+33353010009', '+33353010017', '+33353010021', '3919', '116006', '17', '+33353010055'],
  );
});

test('a cell of several phones gives the first and says so', () => {
  assert.deepEqual(readPhone('03 53 01 00 07 / 06 39 98 00 03'), { telephone: '+33353010007', several: true });
});

test('ACC-21 114 is never a phone to call', () => {
  assert.deepEqual(readPhone('114'), { several: false, fault: 'telephone.114' });
});

test('what is no phone is not guessed', () => {
  for (const cell of ['voir mairie', '03 53 01', '0З 53 01 00 21', '00000']) assert.equal(readPhone(cell).fault, 'telephone.illisible', cell);
});

test('capacities are read in the words of an officer', () => {
  assert.deepEqual(
    ['22 (dont 2 PMR)', '12+4', '10 pl.', '6 places', '18', '24.0', '8 logements', '18 dont 2 PMR', 'une dizaine', '1e9'].map(readCapacity),
    [22, 16, 10, 6, 18, 24, 8, 18, undefined, undefined],
  );
});

test('dates keep the precision that was written', () => {
  assert.deepEqual(
    ['2023', '12/2023', '15/12/2023', '15.12.23', '2023-12-15', 'nov-23', 'sept. 2023', '1er décembre 2023', '31/02/2023', 'hier'].map(readDate),
    ['2023', '2023-12', '2023-12-15', '2023-12-15', '2023-12-15', '2023-11', '2023-09', '2023-12-01', undefined, undefined],
  );
});

test('e-mails lose mailto and spaces', () => {
  assert.deepEqual(readEmails('mailto:ADJ@example.org'), ['adj@example.org']);
  assert.deepEqual(readEmails('a@example.org;b @ example.org'), ['a@example.org', 'b@example.org']);
  assert.deepEqual(readEmails('voir site'), []);
});

test('SEC-6 only https becomes a site', () => {
  assert.equal(readUrl('www.example.org'), 'https://www.example.org/');
  for (const url of ['http://example.org', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'https://u:p@example.org']) {
    assert.equal(readUrl(url), undefined, url);
  }
});

test('invisible and reordering characters are removed', () => {
  assert.equal(plainText('Nom\u202egpj.exe\u200b \u0000fin\n'), 'Nomgpj.exe fin');
});

test('text is decoded as UTF-8, UTF-16, or Windows-1252 line by line', () => {
  assert.deepEqual(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9])), { text: 'é', encoding: 'utf-8', faults: [] });
  assert.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0xe9, 0x00])), { text: 'é', encoding: 'utf-16', faults: [] });
  // "é" in UTF-8, then "é’" in Windows-1252.
  assert.deepEqual(decode(new Uint8Array([0xc3, 0xa9, 0x0a, 0xe9, 0x92])), { text: 'é\né’', encoding: 'windows-1252', line: 2, faults: [{ code: 'encodage.melange', line: 2 }] });
});

test('SEC-12 every reader takes hostile cells in linear time', () => {
  const readers: readonly (readonly [string, (cell: string) => unknown, string])[] = [
    ['phone', readPhone, '0 '], ['capacity', readCapacity, '(1+'], ['date', readDate, '1/'], ['emails', readEmails, 'a@'], ['url', readUrl, 'https://'], ['text', plainText, ' \n'],
  ];
  for (const [name, reader, piece] of readers) assert.ok(growthOf((size) => reader(piece.repeat(size)), 10_000) < LINEAR, name);
});
