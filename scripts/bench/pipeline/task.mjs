/**
 * One measured task in a process of its own, so that its memory is its own:
 *   node task.mjs <task> <file>
 * Prints one line of JSON: milliseconds, rows, peak memory in bytes.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readTerritoryFile, SOURCES } from '../../../packages/pipeline/lib/index.js';
import { build } from '../../../packages/pipeline/lib/node.js';

const [task = '', file = ''] = process.argv.slice(2);

const DECLARATION = {
  id: '62', nom: 'Pas-de-Calais', departements: ['62'],
  sources: [{ source: 'services', file: 'services.csv', title: 'Annuaire', publisher: 'Mesure', licence: 'CC0-1.0', date: '2024' }],
};

/** @type {Readonly<Record<string, () => Promise<number> | number>>} */
const TASKS = {
  // The header and the empty last line are no rows.
  papaparse: () => Papa.parse(new TextDecoder('windows-1252').decode(readFileSync(file)), { delimiter: ';' }).data.length - 2,
  // Bytes to raw records, counted and dropped.
  reading: async () => {
    const territory = readTerritoryFile(Buffer.from(JSON.stringify(DECLARATION)));
    const read = SOURCES.get('services');
    if (!('sources' in territory) || !territory.sources[0] || !read) throw new Error('The declaration of this benchmark is refused.');
    const { records } = await read(territory.sources[0], readFileSync(file), territory);
    const taken = records[Symbol.iterator]();
    let rows = 0;
    while (!taken.next().done) rows += 1;
    return rows;
  },
  // A source folder to a published folder, as `reperes build` does it.
  pipeline: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
    try {
      writeFileSync(join(folder, 'territory.json'), JSON.stringify(DECLARATION));
      copyFileSync(file, join(folder, 'services.csv'));
      const result = await build({ folder, out: join(folder, 'publie'), genereLe: '2026-11-22' });
      if (result.status === 'refused') throw new Error(`Refused: ${[...new Set(result.issues.map(({ code }) => code))].join(', ')}`);
      return result.read.reduce((sum, { rows }) => sum + rows, 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const measured = TASKS[task];
if (!measured) throw new Error(`Unknown task "${task}": expected one of ${Object.keys(TASKS).join(', ')}.`);
const start = performance.now();
const rows = await measured();
console.log(JSON.stringify({ milliseconds: performance.now() - start, rows, bytes: process.resourceUsage().maxRSS * 1024 }));
