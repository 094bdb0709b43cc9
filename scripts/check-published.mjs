#!/usr/bin/env node
/**
 * The last wall on a root that stands: every published byte is searched for
 * what the sources withhold, and what each folder announces is checked. The
 * work is that of `packages/last-check`; the command does it on each folder
 * before it is published.
 *
 *   node scripts/check-published.mjs [--sources data/sources] [--published data/public]
 *
 * Exit status 1 names the published file, the source row and its column, never the value.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lastCheck, linesOf } from '@reperes/last-check';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder @returns {{ keys: () => string[], get: (path: string) => Uint8Array | undefined }} paths below the folder, and their bytes, read when they are asked for */
export function filesBelow(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const known = new Set(paths);
  return { keys: () => paths, get: (path) => (known.has(path) ? readFileSync(join(folder, path)) : undefined) };
}

/** @param {string} sources a folder for each territory @param {string} published @returns {Promise<import('@reperes/last-check').Checked>} */
export function checkAll(sources, published) {
  const ids = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return lastCheck({
    sources: new Map(ids.map((id) => [id, filesBelow(join(sources, id))])),
    published: filesBelow(published),
    today: new Date().toISOString().slice(0, 10),
    whole: true,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, published: { type: 'string' } } });
  const checked = await checkAll(values.sources ?? join(ROOT, 'data/sources'), values.published ?? join(ROOT, 'data/public'));
  for (const line of linesOf(checked)) console.log(line);
  process.exitCode = checked.faults.length === 0 && checked.territories.length > 0 ? 0 : 1;
}
