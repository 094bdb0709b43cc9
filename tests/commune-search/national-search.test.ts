import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCommunes } from '@reperes/commune-search';
import { searchKey } from '@reperes/schema';
import fc from 'fast-check';
import { FRANCE } from './france.js';

function first(typed: string): string | undefined {
  return findCommunes(FRANCE, typed)[0]?.codeInsee;
}

function firstFive(typed: string, departement?: string): string[] {
  return findCommunes(FRANCE, typed, { limit: 5, ...(departement ? { departement } : {}) }).map(({ codeInsee }) => codeInsee);
}

/** With or without its article, "st" written out or not. */
function isNamed(nom: string, typed: string): boolean {
  const key = searchKey(nom);
  const names = [key, key.replace(/^(?:le|la|les|l) /, '')].map((each) => each.replaceAll(' ', ''));
  return names.includes(typed) || (typed.startsWith('st') && names.includes(`saint${typed.slice(2)}`));
}

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
