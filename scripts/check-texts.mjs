#!/usr/bin/env node
/**
 * `node scripts/check-texts.mjs [folder]`: fails when a text of a violentomètre
 * stands in the repository without its licence or its permission. The build
 * begins with it: what nobody allowed is not published.
 *
 * A text is a JSON file, or a block of JSON in a page of documentation, with
 * zones and items; ours are the modules of `packages/violentometre/src/sets`,
 * and no other source may hold one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What is made or fetched, never written here. */
const NOT_OURS = new Set(['node_modules', 'dist', 'build', 'lib', '.git']);

const SETS = 'packages/violentometre/src/sets/';

/** Where the member of a zone is declared, judged or made up for a test. */
const FORMAT = /^packages\/violentometre\/src\/[\w-]+\.ts$|^tests\//;

/** @typedef {{ file: string, value: unknown }} Found */

/** @param {string} folder @returns {string[]} files below it, from it */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** @param {string} text @returns {unknown} `undefined` when it is no JSON */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {string} text of a page @returns {unknown[]} its blocks of JSON, in Markdown or in HTML */
function blocksOf(text) {
  return [...text.matchAll(/```json\n([^]*?)```|<script type="application\/json">([^]*?)<\/script>/g)].map(([, markdown, html]) => parse(markdown ?? html ?? ''));
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isText(value) {
  return typeof value === 'object' && value !== null && 'zones' in value && 'items' in value && Array.isArray(value.zones) && Array.isArray(value.items);
}

/** @param {string} root @param {string} file @returns {Promise<unknown[]>} */
async function valuesOf(root, file) {
  const name = relative(root, file).replaceAll('\\', '/');
  if (name.startsWith(SETS)) {
    const compiled = pathToFileURL(join(root, name.replace('/src/', '/lib/').replace(/\.ts$/, '.js'))).href;
    return Object.values(await import(compiled));
  }
  const text = /\.(?:json|md|html)$/.test(name) ? readFileSync(file, 'utf8') : '';
  return name.endsWith('.json') ? [parse(text)] : blocksOf(text);
}

/** @param {string} root @returns {Promise<{ faults: string[], texts: number }>} */
export async function textFaults(root) {
  const faults = [];
  let texts = 0;
  for (const file of filesIn(root)) {
    const name = relative(root, file).replaceAll('\\', '/');
    for (const text of (await valuesOf(root, file)).filter(isText)) {
      texts += 1;
      for (const member of ['licence', 'permission']) {
        const value = text[member];
        if (typeof value !== 'string' || value.trim() === '') faults.push(`${name}: "${member}" is empty: who allows this text to be shown?`);
      }
    }
    if (/\.(?:ts|mjs|js)$/.test(name) && !name.startsWith(SETS) && !FORMAT.test(name) && /\bque_faire['"]?\s*:/.test(readFileSync(file, 'utf8'))) {
      faults.push(`${name}: a text stands outside ${SETS}: move it there, with its licence and its permission.`);
    }
  }
  return { faults, texts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(root)) throw new Error(`${root}: no such folder`);
  const { faults, texts } = await textFaults(root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${texts} texts of violentomètres, each with its licence and its permission.`);
}
