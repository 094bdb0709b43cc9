import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCommunes, indexCommunes, readCommunes } from '@reperes/commune-search';
import { PublishedFileError, searchKey } from '@reperes/schema';
import fc from 'fast-check';
import { growthOf, LINEAR } from '../linear-time.js';
import { communesBytes, ROWS } from './communes.js';

const INDEX = readCommunes(communesBytes());

function codes(typed: string, departement?: string): string[] {
  const options = departement ? { departement } : {};
  return findCommunes(INDEX, typed, options).map(({ codeInsee }) => codeInsee);
}

describe('readCommunes', () => {
  it('gives the whole commune back, with its département and its centre', () => {
    deepEqual(findCommunes(INDEX, 'Béthune', { limit: 1 }), [
      {
        codeInsee: '62119',
        nom: 'Béthune',
        departement: '62',
        codesPostaux: ['62400'],
        centre: [2.64, 50.53],
        groupes: ['arr-bethune', 'epci-200072460'],
      },
    ]);
  });

  it('says null for a centre that no reference gives', () => {
    equal(findCommunes(INDEX, 'Les Abrets en Dauphiné')[0]!.centre, null);
  });

  it('refuses bytes that are not communes.json', () => {
    const fault = (error: unknown) => error instanceof PublishedFileError && error.fault === 'forme';
    throws(() => readCommunes(new TextEncoder().encode('{"version":1}')), fault);
    throws(() => readCommunes(new TextEncoder().encode('<html>')), fault);
  });
});

describe('findCommunes', () => {
  it('ACC-10 finds Saint-Denis under four spellings, and tells homonyms apart by département', () => {
    deepEqual(codes('st denis'), ['97411', '93066']);
    deepEqual(codes('Saint-Denis'), ['97411', '93066']);
    deepEqual(codes('SAINT DENIS'), ['97411', '93066']);
    deepEqual(codes('93200'), ['93066']);
    deepEqual(codes('saint denis', '93'), ['93066']);
    deepEqual(codes('Saint-Denis 93'), ['93066']);
  });

  it('is blind to accents, ligatures, apostrophes, articles, abbreviations and order', () => {
    const spellings: Record<string, string> = {
      bethune: '62119',
      'noeux les mines': '62617',
      'NŒUX': '62617',
      'lhay les roses': '94038',
      "l'hay": '94038',
      'haÿ les roses': '94038',
      havre: '76351',
      'le havre': '76351',
      'aire s/ la lys': '62014',
      'aire sur lys': '62014',
      'buissiere bruay': '62178',
      'omer saint': '62765',
      saintomer: '62765',
    };
    const found = Object.keys(spellings).map((typed) => [typed, codes(typed)[0]]);
    deepEqual(Object.fromEntries(found), spellings);
  });

  it('finds a commune under a former or delegated name, and says which', () => {
    deepEqual(
      findCommunes(INDEX, 'couture').map(({ codeInsee, ancienNom }) => ({ codeInsee, ancienNom })),
      [{ codeInsee: '41072', ancienNom: 'Couture-sur-Loir' }],
    );
    equal(findCommunes(INDEX, 'paris 18')[0]!.ancienNom, 'Paris 18e Arrondissement');
    equal(findCommunes(INDEX, 'paris')[0]!.ancienNom, undefined);
  });

  it('finds by a postcode, whole or begun, alone or beside a name', () => {
    deepEqual(codes('62400'), ['62119']);
    deepEqual(codes('624'), ['62119']);
    deepEqual(codes('62 400'), ['62119']);
    deepEqual(codes('974'), ['97411']);
    equal(codes('62400 Béthune')[0], '62119');
    deepEqual(codes('bethune 62232'), ['62847']);
  });

  it('forgives one typing fault in a short name, two in a long one, none in three letters', () => {
    equal(codes('bthune')[0], '62119');
    equal(codes('bethnue')[0], '62119');
    equal(codes('betthune')[0], '62119');
    equal(codes('vethune')[0], '62119');
    equal(codes('bruai la buisiere')[0], '62178');
    deepEqual(codes('lns'), []);
    deepEqual(codes('zzzzzzzz'), []);
  });

  it('puts the very name first, then most inhabitants, and guesses nothing beside the very name', () => {
    deepEqual(codes('lens'), ['62498']);
    deepEqual(codes('bethune'), ['62119', '62847']);
    deepEqual(codes('sa').slice(0, 3), ['97411', '93066', '62765']);
  });

  it('the order of the file decides only between equals', () => {
    const row = (code: string, nom: string, population: number, codes: readonly string[] = []) => [code, nom, codes, 2, 50, population, [], []] as const;
    const rows = [row('62001', 'Abl', 10), row('01001', 'Abb', 300), row('62003', 'Aba', 300), row('59001', 'Abl', 50), row('80001', 'Aby', 900, ['80100', '62100'])];
    const index = indexCommunes({ communes: rows });
    const found = (typed: string, limit?: number) => index.find(typed, limit === undefined ? {} : { limit }).map(({ codeInsee }) => codeInsee);
    deepEqual(found('ab'), ['80001', '01001', '62003', '59001', '62001']);
    deepEqual(found('ab', 3), ['80001', '01001', '62003']);
    deepEqual(found(''), ['80001', '01001', '62003', '59001', '62001']);
    deepEqual(found('', 2), ['80001', '01001']);
    deepEqual(found('62'), ['80001', '62003', '62001'], 'a département, or a postcode that begins so, the first or another');
    deepEqual(found('6210'), ['80001']);
    deepEqual(index.communes.map(({ codeInsee }) => codeInsee), ['80001', '01001', '62003', '59001', '62001']);
    deepEqual(index.departements, ['01', '59', '62', '80']);
  });

  it('puts a former name after a commune of as many inhabitants, and before one of far fewer', () => {
    const row = (code: string, nom: string, population: number, anciens: readonly string[] = []) => [code, nom, [], 2, 50, population, [], anciens] as const;
    const first = (inhabitants: number) => indexCommunes({ communes: [row('62001', 'Bourg', 1000, ['Ablon-Vieux']), row('62002', 'Ablon-Neuf', inhabitants)] }).find('ablon')[0]?.codeInsee;
    deepEqual([first(1000), first(30), first(10)], ['62002', '62002', '62001']);
  });

  it('gives no more than asked, and nothing for nothing', () => {
    equal(findCommunes(INDEX, 'a', { limit: 1 }).length, 1);
    deepEqual(codes(''), []);
    deepEqual(codes(' -’ '), []);
  });

  it('finds every name by its own text and by any beginning of three letters or more', () => {
    const anyRow = fc.constantFrom(...ROWS);
    fc.assert(
      fc.property(anyRow, fc.nat(), ([codeInsee, nom], cut) => {
        const typed = nom.slice(0, 3 + (cut % nom.length));
        ok(codes(typed).includes(codeInsee), `${typed} does not find ${nom}`);
      }),
    );
  });

  it('answers the same whatever the case, the accents and the separators', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.constantFrom(' ', '-', '’', '  '), fc.boolean(), ([, nom], gap, upper) => {
        const plain = searchKey(nom).replaceAll(' ', gap);
        deepEqual(codes(upper ? plain.toUpperCase() : plain), codes(nom));
      }),
    );
  });

  it('finds every name with two neighbouring letters swapped, four letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.nat(), ([codeInsee, nom], place) => {
        const at = place % (nom.length - 1);
        const swapped = `${nom.slice(0, at)}${nom[at + 1]}${nom[at]}${nom.slice(at + 2)}`;
        ok(codes(swapped).includes(codeInsee), `${swapped} does not find ${nom}`);
      }),
    );
  });

  it('never throws, whatever is typed, and gives each commune once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const found = codes(typed);
        equal(new Set(found).size, found.length);
      }),
    );
  });

  it('SEC-12 takes linear time at worst, whatever the length', () => {
    ok(growthOf((size) => findCommunes(INDEX, 'saint '.repeat(size / 5)), 10_000) < LINEAR);
    ok(growthOf((size) => findCommunes(INDEX, 'é-'.repeat(size / 2)), 10_000) < LINEAR);
  });
});
