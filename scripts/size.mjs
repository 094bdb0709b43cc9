#!/usr/bin/env node
/**
 * `npm run size`: the bytes that a page downloads for each widget, brotli 11,
 * with every file that its own file imports at once, against the budgets of
 * the project. Lit and what every widget is on top of it, which all the widgets
 * of a page share, are counted apart;
 * so is what comes by `import()` only when wanted, such as MapLibre.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashedName } from './file-names.mjs';
import { partWords } from './size-words.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Scripts of the last build: the folder also keeps those of former ones. */
const FILES = Object.keys(JSON.parse(readFileSync(`${DIST}integrity.json`, 'utf8')));

/**
 * kB (1,000 bytes) of brotli, each what is reached, rounded up, or the goal of
 * the project where it is lower. What peers need is 33 to 412, and a slow phone
 * gets 200 a second.
 * With `words`, what is French is taken out of the files and counted beside
 * them, as one file: the goals are for code, and a language has its own.
 * @typedef {{ file: string, budget: number, name?: string, later?: RegExp, words?: number }} Budget
 * @type {readonly Budget[]}
 */
const BUDGETS = [
  // The goal is 2 for code: the rest is the names of the files, which the loader alone knows, and the words around the numbers.
  { file: 'reperes.js', budget: 2.3 },
  { file: 'reperes-cadre.js', budget: 2 },
  { file: 'violentometre.js', budget: 22 },
  { file: 'violentometre.js', budget: 29.4, name: 'with its workshop', later: /^define-workshop-/ },
  { file: 'violentometre.js', budget: 30.1, name: 'with what it prints', later: /^print-sheets-/ },
  { file: 'referent-finder.js', budget: 16.7 },
  // The goal is 20 and holds before an answer; hours, holidays and clocks of each place are 2.8 of what follows.
  { file: 'referent-finder.js', budget: 37.4, name: 'with its answers', later: /^(referent-answers|search-on-demand)-/ },
  // The goal is 10. 1.2 of it are what lets the exit leave whatever the page does, 0.5 what a call leaves in a phone, 0.3 attributes that are told.
  { file: 'help.js', budget: 12 },
  { file: 'services-map.js', budget: 34.7 },
  { file: 'services-map.js', budget: 47.6, name: 'all before MapLibre', later: /^define-map-/ },
  // The goal is 32 for the list, its filters, the search, the SVG map, the numbers and the exit together: it is missed.
  { file: 'services-map.js', budget: 44.2, name: 'all before MapLibre, its code', later: /^define-map-/, words: 6 },
  { file: 'services-map.js', budget: 55.4, name: 'all before MapLibre, and what searches, when someone does', later: /^(define-map-|search-on-demand)/ },
  { file: 'ensemble.js', budget: 33.7 },
];

/** The chunk that the build makes of Lit. */
const LIT = /^lit-[\w-]+\.js$/;

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?"\.\/([^"]+)"/g;
const DYNAMIC_IMPORT = /\bimport\("\.\/([^"]+)"\)/g;

/** @param {string} file @param {Set<string>} [seen] @returns {Set<string>} the file and all it imports at once */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(DIST + file, 'utf8').matchAll(STATIC_IMPORT)) {
    if (name) withImports(name, seen);
  }
  return seen;
}

/** @param {string | Buffer} content */
function brotliBytes(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {string} file */
function bytesOf(file) {
  return brotliBytes(readFileSync(DIST + file));
}

/** @param {Iterable<string>} files */
function total(files) {
  return [...files].reduce((sum, file) => sum + bytesOf(file), 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(7);
}

/** @param {Budget} budget @returns {string[]} the file, what it imports at once, and what of `later` these import on demand */
function filesOf({ file, later }) {
  const files = withImports(hashedName(FILES, file));
  const wanted = () => [...files].flatMap(onDemand).filter((name) => later?.test(name) && !files.has(name));
  if (later && wanted().length === 0) throw new Error(`${file}: nothing is imported on demand that is named ${later}`);
  for (let found = wanted(); found.length > 0; found = wanted()) found.forEach((name) => withImports(name, files));
  return [...files];
}

/** @param {string} file */
function onDemand(file) {
  return [...readFileSync(DIST + file, 'utf8').matchAll(DYNAMIC_IMPORT)].map(([, name]) => name ?? '');
}

let over = 0;

/** @param {number} bytes @param {number} budget kB @param {string} name */
function judge(bytes, budget, name) {
  const verdict = bytes <= budget * 1000 ? 'ok' : 'OVER';
  if (verdict === 'OVER') over += 1;
  console.log(`${verdict.padEnd(5)}${kilobytes(bytes)} kB of ${String(budget).padStart(4)}  ${name}`);
}

for (const budget of BUDGETS) {
  const files = filesOf(budget);
  const own = files.filter((name) => !LIT.test(name));
  const name = budget.name ? `${budget.file}, ${budget.name}` : budget.file;
  if (budget.words === undefined) {
    judge(total(own), budget.budget, `${name} (${kilobytes(total(files)).trim()} with Lit)`);
    continue;
  }
  const parts = own.map((file) => partWords(readFileSync(DIST + file, 'utf8')));
  judge(parts.reduce((sum, { code }) => sum + brotliBytes(code), 0), budget.budget, name);
  judge(brotliBytes(parts.map(({ words }) => words).join('\n')), budget.words, `${name}: and its French, as one file`);
}

const lazy = FILES.filter((file) => file.endsWith('.js')).flatMap(onDemand);
const counted = new Set(BUDGETS.flatMap(filesOf));
const shown = new Set(lazy.flatMap((file) => [...withImports(file)]));
for (const file of [...shown, hashedName(FILES, 'maplibre-gl-worker.mjs')].filter((name) => !counted.has(name))) {
  console.log(`lazy ${kilobytes(bytesOf(file))} kB          ${basename(file)}`);
}

if (over > 0) {
  console.error(`${over} budget(s) exceeded: find what grew with the list above, or make it load on demand.`);
  process.exitCode = 1;
}
