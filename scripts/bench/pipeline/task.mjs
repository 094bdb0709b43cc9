/**
 * One measured task in a process of its own, so that its memory is its own:
 *   node task.mjs <task> <file>
 * Prints one line of JSON: milliseconds, rows, peak memory in bytes.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { run } from '../../../packages/pipeline/lib/index.js';
import { loadReferenceData } from '../../../packages/pipeline/lib/node.js';

const [task = '', file = ''] = process.argv.slice(2);

const DECLARATION = {
  id: '62', nom: 'Pas-de-Calais', departements: ['62'],
  sources: [{ source: 'services', file: 'services.csv', title: 'Annuaire', publisher: 'Mesure', licence: 'CC0-1.0', date: '2024' }],
};

/** @type {Readonly<Record<string, () => Promise<number> | number>>} */
const TASKS = {
  // The header and the empty last line are no rows.
  papaparse: () => Papa.parse(new TextDecoder('windows-1252').decode(readFileSync(file)), { delimiter: ';' }).data.length - 2,
  pipeline: async () => {
    const files = new Map([['territory.json', new Uint8Array(Buffer.from(JSON.stringify(DECLARATION)))], ['services.csv', new Uint8Array(readFileSync(file))]]);
    const result = await run({ files, reference: loadReferenceData(), genereLe: '2026-11-22' });
    if (result.status === 'refused') throw new Error(`Refused: ${[...new Set(result.issues.map(({ code }) => code))].join(', ')}`);
    return result.read.reduce((sum, { rows }) => sum + rows, 0);
  },
};

const measured = TASKS[task];
if (!measured) throw new Error(`Unknown task "${task}": expected one of ${Object.keys(TASKS).join(', ')}.`);
const start = performance.now();
const rows = await measured();
console.log(JSON.stringify({ milliseconds: performance.now() - start, rows, bytes: process.resourceUsage().maxRSS * 1024 }));
