import { equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCommunes } from '@reperes/commune-search';
import { packCommunes } from '@reperes/pipeline';
import { PublishedFileError } from '@reperes/schema';
import fc from 'fast-check';
import { bytesOf, fileOf } from './france.js';

describe('SEC-7 SEC-8 a file that is not as its writer left it', () => {
  const whole = fileOf('communes-2A.json');
  const read = (value: unknown) => readCommunes(new TextEncoder().encode(JSON.stringify(value)));
  const isRefused = (run: () => unknown, fault = 'forme') => throws(run, (error) => error instanceof PublishedFileError && error.fault === fault);

  it('is refused when one character of a column is changed, added or lost', () => {
    const place = fc.tuple(fc.nat({ max: 9 }), fc.nat(), fc.constantFrom('', 'a', ' ', '~', '0'));
    fc.assert(
      fc.property(place, ([column, at, put]) => {
        const text = whole.colonnes[column]!;
        fc.pre(text.length > 0);
        const changed = text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
        fc.pre(changed !== text);
        isRefused(() => read({ ...whole, colonnes: whole.colonnes.with(column, changed) }));
      }),
    );
  });

  it('is refused when it is cut anywhere, and when it holds anything but its shape', () => {
    const bytes = bytesOf('communes-2A.json');
    fc.assert(fc.property(fc.nat({ max: bytes.length - 1 }), (length) => isRefused(() => readCommunes(bytes.slice(0, length)))));
    isRefused(() => read({ ...whole, version: 2 }));
    isRefused(() => read({ ...whole, colonnes: whole.colonnes.slice(1) }));
    isRefused(() => read({ ...whole, colonnes: [...whole.colonnes].reverse() }));
    isRefused(() => read({ ...whole, departements: [['2A', 123]] }));
    isRefused(() => read({ ...whole, departements: [['20', 124]] }));
    isRefused(() => read({ ...whole, departements: [['2A', -1]] }));
    isRefused(() => read({ ...whole, somme: null }));
    isRefused(() => read(null));
    isRefused(() => readCommunes(new Uint8Array([0xff, 0xfe, 0x00])));
  });

  it('SEC-7 is refused with a key that reaches every object', () => {
    isRefused(() => readCommunes(new TextEncoder().encode(JSON.stringify(whole).replace('{', '{"__proto__":{"a":1},'))));
    equal('a' in {}, false);
  });

  it('SEC-8 is refused before it is read when it is larger than any such file', () => {
    isRefused(() => readCommunes(new Uint8Array(12_000_001)), 'taille');
  });

  it('is not written when a name holds a sign that stands between names', () => {
    throws(() => packCommunes('62', [['62119', 'Bé|thune', ['62400'], 2.64, 50.53, 25_224, [], []]]), RangeError);
  });
});
