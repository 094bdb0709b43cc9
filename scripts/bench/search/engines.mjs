/** The engines side by side: each reads its own bytes and gives the codes of at most five communes. The libraries are in `peers.js`, and are not always installed. */
import { existsSync } from 'node:fs';
import { findCommunes, readCommunes } from '../../../packages/commune-search/lib/index.js';
import { plainArrays } from './plain-arrays.mjs';
import { townsIn } from './queries.mjs';

/** @typedef {(typed: string, limit: number) => readonly string[]} Search */
/** @typedef {{ packed: boolean, load: (bytes: Uint8Array) => Search, every?: number, code: string, search?: string }} Engine `packed`: reads our own file, not rows of JSON; `every`: asked one query in so many, which would take too long; `code`: what a page would import; `search`: the same without what reads and judges its own files */

/** @type {Readonly<Record<string, Engine>>} */
const OWN = {
  ours: {
    packed: true,
    code: "export { findCommunes, readCommunes } from '@reperes/commune-search';",
    search: "export { findCommunes, indexCommunes } from '@reperes/commune-search';",
    load(bytes) {
      const index = readCommunes(bytes);
      return (typed, limit) => findCommunes(index, typed, { limit }).map(({ codeInsee }) => codeInsee);
    },
  },
  'plain arrays': { packed: false, code: "export { plainArrays } from './plain-arrays.mjs';", load: (bytes) => plainArrays(townsIn(bytes), false) },
  'plain arrays + faults': { packed: false, code: "export { plainArrays } from './plain-arrays.mjs';", load: (bytes) => plainArrays(townsIn(bytes), true) },
};

const installed = existsSync(new URL('node_modules', import.meta.url));

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = installed ? { ...OWN, .../** @type {{ PEERS: Readonly<Record<string, Engine>> }} */ (await import(new URL('peers.js', import.meta.url).href)).PEERS } : OWN;
