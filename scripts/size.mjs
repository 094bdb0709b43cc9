#!/usr/bin/env node
/**
 * `npm run size`: the bytes that a page downloads for each widget, brotli 11,
 * with every file that its own file imports at once, against the budgets of
 * the project. Lit, which all the widgets of a page share, is counted apart;
 * so is what comes by `import()` only when wanted, such as MapLibre.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** kB (1,000 bytes) of brotli: what peers need is 33 to 412, and a slow phone gets 200 a second. */
const BUDGETS = {
  'reperes.js': 2,
  'reperes-cadre.js': 2,
  'violentometre.js': 20,
  // The goal is 20: it carries the exit, every guard and the rules of opening hours; what it needs only once a commune is chosen is to come later.
  'referent-finder.js': 24,
  'help.js': 10,
  'services-map.js': 32,
};

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

/** @param {string} file */
function brotliBytes(file) {
  return brotliCompressSync(readFileSync(DIST + file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

/** @param {Iterable<string>} files */
function total(files) {
  return [...files].reduce((sum, file) => sum + brotliBytes(file), 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(7);
}

let over = 0;
for (const [file, budget] of Object.entries(BUDGETS)) {
  const files = [...withImports(file)];
  const bytes = total(files.filter((name) => !LIT.test(name)));
  const verdict = bytes <= budget * 1000 ? 'ok' : 'OVER';
  if (verdict === 'OVER') over += 1;
  console.log(
    `${verdict.padEnd(5)}${kilobytes(bytes)} kB of ${String(budget).padStart(4)}, ${kilobytes(total(files)).trim()} with Lit  ${file}`,
  );
}

const lazy = new Set(
  readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(DIST + file, 'utf8').matchAll(DYNAMIC_IMPORT)].map(([, name]) => name ?? '')),
);
const atOnce = new Set(Object.keys(BUDGETS).flatMap((file) => [...withImports(file)]));
const shown = new Set([...lazy].flatMap((file) => [...withImports(file)]).filter((file) => !atOnce.has(file)));
for (const file of [...shown, 'maplibre-gl-worker.mjs'].filter((name) => !Object.hasOwn(BUDGETS, name))) {
  console.log(`lazy ${kilobytes(brotliBytes(file))} kB        ${basename(file)}`);
}

if (over > 0) {
  console.error(`${over} widget(s) over budget: find what grew with the list above, or make it load on demand.`);
  process.exitCode = 1;
}
