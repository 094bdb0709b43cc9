/**
 * Sorts results of tests by the requirement that their names begin with, and
 * says which rows of `tests/requirements.md` nothing holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TESTS = fileURLToPath(new URL('../tests/', import.meta.url));

/** "| SAF-4 | After exit… | must | |". */
const ROW = /^\| ([A-Z]{3,4}-\d+) \| .+ \| (must|should|could) \| *(.*?) *\|$/gm;

/** "SAF-13 SEC-3: …", "SAF-4, SAF-5 …". */
const IDS = /^(?:[A-Z]{3,4}-\d+[:,]? +)+/;

const NAME = /\b(?:test|it)\(\s*['"`]((?:[A-Z]{3,4}-\d+[:,]? +)+)/g;

/** @typedef {{ id: string, level: string, holder: string }} Row */

/** @param {string} text of `tests/requirements.md` @returns {Row[]} */
export function readRows(text) {
  return [...text.matchAll(ROW)].map(([, id = '', level = '', holder = '']) => ({ id, level, holder }));
}

/** @param {string} name of a test @returns {string[]} the rows that it holds */
export function idsOf(name) {
  return IDS.exec(name)?.[0].match(/[A-Z]{3,4}-\d+/g) ?? [];
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly import('./results-reporter.mjs').Result[]} results of the tests that ran
 * @param {ReadonlyMap<string, string>} written id → a file whose tests name it
 * @returns {string[]} lines to print: what ran, what other commands run, what nothing holds
 */
export function requirementLines(rows, results, written) {
  const states = rows.map((row) => ({ row, verdict: verdictOf(row.id, results), file: written.get(row.id) ?? row.holder }));
  const ran = states.filter(({ verdict }) => verdict).map(({ row, verdict }) => `${row.id} ${verdict}`);
  const elsewhere = states.filter(({ verdict, file }) => !verdict && file).map(({ row, file }) => `${row.id} (${file})`);
  const without = states.filter(({ verdict, file }) => !verdict && !file).map(({ row }) => `${row.id} (${row.level})`);
  const known = new Set(rows.map(({ id }) => id));
  const unknown = [...new Set(results.flatMap(({ name }) => idsOf(name)))].filter((id) => !known.has(id));
  return [
    ...ran,
    ...(elsewhere.length > 0 ? [`not run here: ${elsewhere.join(', ')}`] : []),
    ...(without.length > 0 ? [`without a test: ${without.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`named by a test, absent from tests/requirements.md: ${unknown.join(', ')}`] : []),
  ];
}

/** @param {string} id @param {readonly import('./results-reporter.mjs').Result[]} results */
function verdictOf(id, results) {
  const own = results.filter(({ name }) => idsOf(name).includes(id));
  const failed = own.filter(({ passed }) => !passed).length;
  if (own.length === 0) return undefined;
  const tests = own.length === 1 ? '1 test' : `${own.length} tests`;
  return failed === 0 ? `passed (${tests})` : `FAILED (${failed} of ${tests})`;
}

/** @returns {Map<string, string>} id → the first file whose tests name it */
function writtenIds() {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(test|browser|e2e)\.ts$/.test(file));
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const file of files.sort()) {
    for (const [, names = ''] of readFileSync(join(TESTS, file), 'utf8').matchAll(NAME)) {
      for (const id of idsOf(names)) if (!found.has(id)) found.set(id, basename(file));
    }
  }
  return found;
}

/** @param {readonly import('./results-reporter.mjs').Result[]} results */
export function printRequirements(results) {
  const rows = readRows(readFileSync(join(TESTS, 'requirements.md'), 'utf8'));
  console.log(`\n── requirements\n${requirementLines(rows, results, writtenIds()).join('\n')}`);
}
