/**
 * The search of a commune beside four libraries and what a page would do
 * without any, on the same communes and the same typed queries: bytes, time
 * until ready, time a keystroke, recall. A département, then France. Each
 * engine in a process of its own, as cold as in a page, in turn. The
 * libraries are installed apart:
 *
 *   npm ci --prefix scripts/bench/search
 *   npm run data && npm run bench -- search
 *   RUNS=3 ENGINES="ours,plain arrays" npm run bench -- search
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ceiling } from './search/ceiling.mjs';
import { brotliBytes, codeBytes } from './search/code-size.mjs';
import { ENGINES } from './search/engines.mjs';
import { printGoals } from './search/goals.mjs';
import { makeQueries } from './search/queries.mjs';
import { print, resultOf } from './search/result.mjs';

const RUNS = Number(process.env['RUNS'] ?? 5);
const NAMES = process.env['ENGINES']?.split(',') ?? Object.keys(ENGINES);

const ONE = fileURLToPath(new URL('search/one.mjs', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/public/', import.meta.url));

/** @typedef {import('./search/result.mjs').Measured} Measured */

/** A decade and a half apart. */
const PLACES = [
  { name: 'Pas-de-Calais', departement: '62', file: 'communes-62.json' },
  { name: 'France', departement: undefined, file: 'communes-france.json' },
];

export async function run() {
  const code = new Map(await Promise.all(NAMES.map(async (name) => /** @type {const} */ ([name, await codeBytes(ENGINES[name]?.code ?? '')]))));
  const searchBytes = await codeBytes(ENGINES['ours']?.search ?? '');
  for (const place of PLACES) {
    const towns = townsOf(place.departement);
    const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
    try {
      const files = { packed: join(DATA, place.file), rows: join(folder, 'rows.json'), queries: join(folder, 'queries.json') };
      const queries = makeQueries(towns);
      writeFileSync(files.rows, JSON.stringify(towns.map(({ code: insee, nom, codesPostaux, population }) => [insee, nom, codesPostaux, population])));
      writeFileSync(files.queries, JSON.stringify(queries));
      const data = { packed: brotliBytes(readFileSync(files.packed)), rows: brotliBytes(readFileSync(files.rows)) };
      const measured = inTurn(files);
      const results = new Map([...measured].map(([name, runs]) => [name, resultOf(runs, { code: code.get(name) ?? NaN, data: ENGINES[name]?.packed ? data.packed : data.rows })]));
      console.log(`\n${place.name}, ${towns.length} communes, ${queries.length} typed queries, ${RUNS} runs in turn (ready: median; a keystroke: best):`);
      const isWithin = ceiling(towns);
      print(results, resultOf([{ load: NaN, times: queries.map(() => NaN), found: queries.map(isWithin), asked: queries }], { code: NaN, data: NaN }));
      printGoals(results, place.departement !== undefined, searchBytes);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** @param {{ packed: string, rows: string, queries: string }} files @returns {Map<string, Measured[]>} */
function inTurn({ packed, rows, queries }) {
  /** @type {Map<string, Measured[]>} */
  const measured = new Map(NAMES.map((name) => [name, []]));
  for (let round = 0; round < RUNS; round += 1) {
    for (const [name, runs] of measured) {
      const text = execFileSync(process.execPath, [ONE, name, packed, rows, queries], { encoding: 'utf8', maxBuffer: 2 ** 28 });
      runs.push(JSON.parse(text));
    }
  }
  return measured;
}

/** @param {string | undefined} departement @returns {import('./search/queries.mjs').Town[]} */
function townsOf(departement) {
  /** @type {{ code: string, nom: string, type: string, departement?: string, codesPostaux?: string[], population?: number }[]} */
  const all = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'));
  return all
    .filter((commune) => commune.type === 'commune-actuelle' && (departement === undefined || commune.departement === departement))
    .map(({ code, nom, codesPostaux = [], population = 0 }) => ({ code, nom, codesPostaux, population }));
}
