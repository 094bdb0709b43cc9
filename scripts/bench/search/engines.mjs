/** The engines side by side: each reads its own bytes and gives the codes of at most five communes. */
import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { findCommunes, readCommunes } from '../../../packages/commune-search/lib/index.js';
import { plainArrays } from './plain-arrays.mjs';
import { plain } from './queries.mjs';

/** @typedef {(typed: string, limit: number) => readonly string[]} Search */
/** @typedef {{ packed: boolean, load: (bytes: Uint8Array) => Search, slow?: boolean, code: string }} Engine `packed`: reads our own file, not rows of JSON; `code`: what a page would import */

/** @param {Uint8Array} bytes @returns {import('./queries.mjs').Town[]} */
function townsIn(bytes) {
  /** @type {[string, string, string[], number][]} */
  const rows = JSON.parse(new TextDecoder().decode(bytes));
  return rows.map(([code, nom, codesPostaux, population]) => ({ code, nom, codesPostaux, population }));
}

/** What a page would do before it gives a name to a library. @param {string} nom */
const folded = (nom) => plain(nom).replace(/[-'’]/g, ' ').replace(/\bst(e?)\b/g, 'saint$1');

/** @param {import('./queries.mjs').Town[]} towns */
const byPopulation = (towns) => towns.sort((a, b) => b.population - a.population);

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = {
  ours: {
    packed: true,
    code: "export { findCommunes, readCommunes } from '@reperes/commune-search';",
    load(bytes) {
      const index = readCommunes(bytes);
      return (typed, limit) => findCommunes(index, typed, { limit }).map(({ codeInsee }) => codeInsee);
    },
  },
  'plain arrays': { packed: false, code: "export { plainArrays } from 'PLAIN';", load: (bytes) => plainArrays(townsIn(bytes), false) },
  'plain arrays, 2nd pass': { packed: false, code: "export { plainArrays } from 'PLAIN';", load: (bytes) => plainArrays(townsIn(bytes), true) },
  MiniSearch: {
    packed: false,
    code: "export { default } from 'minisearch';",
    load(bytes) {
      const towns = townsIn(bytes);
      const index = new MiniSearch({ idField: 'code', fields: ['nom', 'postes'], storeFields: ['population'], processTerm: (term) => folded(term) });
      index.addAll(towns.map(({ code, nom, codesPostaux, population }) => ({ code, nom: folded(nom), postes: codesPostaux.join(' '), population })));
      const boostDocument = (/** @type {unknown} */ _id, /** @type {string} */ _term, /** @type {Record<string, unknown> | undefined} */ stored) => Math.log2(2 + Number(stored?.['population'] ?? 0));
      return (typed, limit) =>
        index.search(folded(typed), { prefix: true, fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false), combineWith: 'AND', boostDocument }).slice(0, limit).map(({ id }) => String(id));
    },
  },
  FlexSearch: {
    packed: false,
    code: "export { Index, Encoder, Charset } from 'flexsearch';",
    load(bytes) {
      const towns = byPopulation(townsIn(bytes));
      const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset['LatinBalance'] });
      towns.forEach(({ nom, codesPostaux }, row) => index.add(row, `${folded(nom)} ${codesPostaux.join(' ')}`));
      return (typed, limit) => /** @type {number[]} */ (index.search(folded(typed), { limit, suggest: true })).map((row) => towns[row]?.code ?? '');
    },
  },
  uFuzzy: {
    packed: false,
    code: "export { default } from '@leeoniya/ufuzzy';",
    load(bytes) {
      const towns = byPopulation(townsIn(bytes));
      const haystack = towns.map(({ nom, codesPostaux }) => `${folded(nom)} ${codesPostaux.join(' ')}`);
      const fuzzy = new uFuzzy({ intraMode: 1, interLft: 1 });
      return (typed, limit) => {
        const found = fuzzy.filter(haystack, folded(typed)) ?? [];
        return found.slice(0, limit).map((row) => towns[row]?.code ?? '');
      };
    },
  },
  'Fuse.js': {
    packed: false,
    slow: true,
    code: "export { default } from 'fuse.js';",
    load(bytes) {
      const towns = byPopulation(townsIn(bytes)).map((town) => ({ ...town, key: folded(town.nom) }));
      const index = new Fuse(towns, { keys: ['key', 'codesPostaux'], threshold: 0.3, location: 0, distance: 20 });
      return (typed, limit) => index.search(folded(typed), { limit }).map(({ item }) => item.code);
    },
  },
};
