import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { type CommuneIndex, findCommunes, readCommunes } from '@reperes/commune-search';
import { nationalRows } from '@reperes/pipeline';
import { departementOf } from '@reperes/schema';
import { bytesOf, FILES, FRANCE, REFERENCE } from './france.js';

const ROWS = nationalRows(REFERENCE);

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Each commune, but what the file of France does not hold. */
function withoutGroups(index: CommuneIndex): string[] {
  return index.communes.map(({ codeInsee, nom, codesPostaux, centre }) => JSON.stringify([codeInsee, nom, codesPostaux, centre])).sort();
}

describe('the communes of France', () => {
  it('gives back every name, code, postcode and centre as the reference has them', () => {
    equal(ROWS.length, 34_969);
    const expected = ROWS.map(([code, nom, codesPostaux, longitude, latitude]) => JSON.stringify([code, nom, codesPostaux, longitude === null ? null : [longitude, latitude]])).sort();
    const found = withoutGroups(FRANCE);
    deepEqual(found.filter((commune, at) => commune !== expected[at]), []);
    equal(found.length, expected.length);
  });

  it('gives the same in the files of the 109 départements as in that of France', () => {
    const shards = [...FILES.keys()].filter((name) => name !== 'communes-france.json');
    equal(shards.length, 109);
    equal(shards.flatMap((name) => withoutGroups(readCommunes(bytesOf(name)))).sort().join('\n'), withoutGroups(FRANCE).join('\n'));
    equal(FRANCE.departements.length, 109);
  });

  it('leads every former, delegated and arrondissement name to its commune of today', () => {
    const lost = ROWS.flatMap(([code, , , , , , , anciens]) => anciens.map((ancien) => ({ code, ancien }))).filter(({ code, ancien }) => {
      const found = findCommunes(FRANCE, ancien, { limit: 200, departement: departementOf(code) });
      return !found.some(({ codeInsee }) => codeInsee === code);
    });
    deepEqual(lost, []);
    equal(findCommunes(FRANCE, 'Fontaine-Guérin')[0]!.ancienNom, 'Fontaine-Guérin');
    equal(findCommunes(FRANCE, 'Fontaine-Guérin')[0]!.nom, 'Les Bois d\'Anjou');
  });

  it('weighs at most 260 kB, 8 kB for Pas-de-Calais, 2.9 kB at the median of the départements', () => {
    ok(brotli(bytesOf('communes-france.json')) <= 260_000);
    ok(brotli(bytesOf('communes-62.json')) <= 8_000);
    const shards = [...FILES.keys()].filter((name) => name !== 'communes-france.json').map((name) => brotli(bytesOf(name)));
    ok(shards.sort((a, b) => a - b)[54]! <= 2_900);
  });
});
