/** The libraries, each as its documentation advises for names typed with faults: accents folded before, the largest communes first. */
import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { plain, townsIn } from './queries.mjs';

/** What a page would do before it gives a name to a library. @param {string} nom */
const folded = (nom) => plain(nom).replace(/[-'’]/g, ' ').replace(/\bst(e?)\b/g, 'saint$1');

/** @param {import('./queries.mjs').Town[]} towns */
const byPopulation = (towns) => towns.sort((a, b) => b.population - a.population);

/** @type {Readonly<Record<string, import('./engines.mjs').Engine>>} */
export const PEERS = {
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
    every: 4,
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
    every: 40,
    code: "export { default } from 'fuse.js';",
    load(bytes) {
      const towns = byPopulation(townsIn(bytes)).map((town) => ({ ...town, key: folded(town.nom) }));
      const index = new Fuse(towns, { keys: ['key', 'codesPostaux'], threshold: 0.3, location: 0, distance: 20 });
      return (typed, limit) => index.search(folded(typed), { limit }).map(({ item }) => item.code);
    },
  },
};
