import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { type CommuneIndex, findCommunes, readCommunes } from '@reperes/commune-search';
import { communeFiles, nationalRows, packCommunes } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { departementOf, type PackedCommunesFile, PublishedFileError, searchKey } from '@reperes/schema';
import fc from 'fast-check';

const REFERENCE = loadReferenceData();
const FILES = communeFiles(REFERENCE);
const ROWS = nationalRows(REFERENCE);
const FRANCE = readCommunes(bytesOf('communes-france.json'));

function fileOf(name: string): PackedCommunesFile {
  return FILES.get(name)!;
}

function bytesOf(name: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(fileOf(name)));
}

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function first(typed: string, departement?: string): string | undefined {
  return findCommunes(FRANCE, typed, departement ? { departement } : {})[0]?.codeInsee;
}

function firstFive(typed: string, departement?: string): string[] {
  return findCommunes(FRANCE, typed, { limit: 5, ...(departement ? { departement } : {}) }).map(({ codeInsee }) => codeInsee);
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

describe('findCommunes in France', () => {
  it('ACC-10 finds a commune under every usual spelling', () => {
    const spellings: Record<string, string> = {
      'Le Havre': '76351',
      havre: '76351',
      LEHAVRE: '76351',
      'Saint-Denis': '97411',
      'st denis': '97411',
      'ST-DENIS 93': '93066',
      'Saint Denis (93)': '93066',
      '93200 saint denis': '93066',
      stdenis: '97411',
      'L\'Haÿ-les-Roses': '94038',
      'l’hay les roses': '94038',
      'hay les roses': '94038',
      Œting: '57521',
      Oeting: '57521',
      Y: '80829',
      'bezu st eloi': '27067',
      'Ste Geneviève des Bois': '91549',
      stegenevievedesbois: '91549',
      'aix provence': '13001',
      'denis saint 93': '93066',
      'villeneuve dascq': '59009',
      'aire s/ la lys': '62014',
      'Bourg-en-Bresse': '01053',
      'chalons en champagne': '51108',
      'mont de marsan': '40192',
    };
    const found = Object.keys(spellings).map((typed) => [typed, first(typed)]);
    deepEqual(Object.fromEntries(found), spellings);
  });

  it('finds an arrondissement of Paris, Lyon or Marseille, under the code of its commune', () => {
    const typed: Record<string, string> = {
      'Paris 13': '75056',
      'paris 13e': '75056',
      'Paris 13ème arrondissement': '75056',
      '75013': '75056',
      '75116': '75056',
      'Lyon 3e': '69123',
      'lyon 3': '69123',
      '69003': '69123',
      'Marseille 6': '13055',
      'marseille 1er': '13055',
    };
    deepEqual(Object.fromEntries(Object.keys(typed).map((text) => [text, first(text)])), typed);
    equal(findCommunes(FRANCE, 'Paris 13')[0]!.ancienNom, 'Paris 13e Arrondissement');
  });

  it('finds Corsica and overseas by name, département and postcode', () => {
    const typed: Record<string, string> = {
      ajaccio: '2A004',
      '2a': '2A004',
      '20000': '2A004',
      'bastia 2B': '2B033',
      '971': '97101',
      'fort de france': '97209',
      cayenne: '97302',
      mamoudzou: '97611',
      '97400': '97411',
      noumea: '98818',
      papeete: '98735',
    };
    deepEqual(Object.fromEntries(Object.keys(typed).map((text) => [text, first(text)])), typed);
  });

  it('forgives one typing fault, and two in a long name', () => {
    const typed: Record<string, string> = {
      mareille: '13055',
      bordaeux: '33063',
      strasbourd: '67482',
      besanson: '25056',
      'la rochele': '17300',
      montpelier: '34172',
      villeurbane: '69266',
      'vileneuve d asc': '59009',
      'bruai la buisiere': '62178',
      'sainte foy les lion': '69202',
    };
    deepEqual(Object.fromEntries(Object.keys(typed).map((text) => [text, first(text)])), typed);
  });

  it('lets "st" become Strasbourg as well as Saint-Étienne', () => {
    ok(firstFive('st').includes('67482'));
    ok(firstFive('st').includes('42218'));
    ok(firstFive('steen').includes('59580'));
  });

  it('puts every commune of France in the first five of its département by its whole name', () => {
    const lost = FRANCE.communes.filter(({ codeInsee, nom, departement }) => !firstFive(nom, departement).includes(codeInsee));
    deepEqual(lost.map(({ codeInsee, nom }) => `${codeInsee} ${nom}`), []);
  });

  it('puts every commune of France in the first five by its whole name and the code of its département', () => {
    const lost = FRANCE.communes.filter(({ codeInsee, nom, departement }) => !firstFive(`${nom} ${departement}`).includes(codeInsee));
    deepEqual(lost.map(({ codeInsee, nom }) => `${codeInsee} ${nom}`), []);
  });

  it('answers the same whatever the case, the accents and the separators', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FRANCE.communes), fc.constantFrom(' ', '-', '’', '  '), fc.boolean(), ({ nom, departement }, gap, upper) => {
        const plain = searchKey(nom).replaceAll(' ', gap);
        deepEqual(firstFive(upper ? plain.toUpperCase() : plain, departement), firstFive(nom, departement));
      }),
      { numRuns: 300 },
    );
  });

  it('finds a name of five letters or more with any one letter missing, added, changed or swapped', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const fault = fc.constantFrom('missing', 'added', 'changed', 'swapped');
    const long = FRANCE.communes.filter(({ nom }) => searchKey(nom).replaceAll(' ', '').length >= 5);
    fc.assert(
      fc.property(fc.constantFrom(...long), fault, letter, fc.nat(), ({ codeInsee, nom, departement }, kind, added, place) => {
        const key = searchKey(nom).replaceAll(' ', '');
        const at = place % (key.length - 1);
        const [before, here, next, after] = [key.slice(0, at), key[at]!, key[at + 1]!, key.slice(at + 2)];
        const typed = { missing: before + next + after, added: before + added + here + next + after, changed: before + added + next + after, swapped: before + next + here + after }[kind];
        const found = findCommunes(FRANCE, typed, { limit: 1000, departement });
        // A text that is the very name of another commune is taken at its word.
        if (found.some((other) => isNamed(other.nom, typed) || isNamed(other.ancienNom ?? '', typed))) return;
        ok(found.some((commune) => commune.codeInsee === codeInsee), `${typed} does not find ${nom}`);
      }),
      { numRuns: 2000 },
    );
  });
});

/** With or without its article, "st" written out or not. */
function isNamed(nom: string, typed: string): boolean {
  const key = searchKey(nom);
  const names = [key, key.replace(/^(?:le|la|les|l) /, '')].map((each) => each.replaceAll(' ', ''));
  return names.includes(typed) || (typed.startsWith('st') && names.includes(`saint${typed.slice(2)}`));
}

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
