/**
 * What a build leaves of the builds before it. A browser may hold an older
 * loader, or a page opened before an upload: both still ask for files by the
 * names of their own build. A file that no build names any more stays for a
 * while, counted from the build that gave it up, and not from its own age:
 * what was served until yesterday may be old.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed } from './file-names.mjs';

/** As three times the month that many hosts let a script stay in a cache. */
export const KEPT_DAYS = 90;

/** File that no build names any more → day (ISO 8601) of the first build without it. */
export const FORMER = 'former.json';

/**
 * Empties the folder, but for hashed files that were not given up long ago.
 * @param {string} folder
 * @param {ReadonlySet<string>} current files of this build
 * @param {Date} [today]
 */
export function sweep(folder, current, today = new Date()) {
  if (!existsSync(folder)) return;
  const record = join(folder, FORMER);
  /** @type {Readonly<Record<string, string>>} */
  const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  /** @type {Record<string, string>} */
  const former = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (current.has(file)) continue;
    const since = known[file] ?? today.toISOString().slice(0, 10);
    if (isHashed(file) && today.getTime() - Date.parse(since) < KEPT_DAYS * 86_400_000) former[file] = since;
    else rmSync(path);
  }
  if (Object.keys(former).length > 0) writeFileSync(record, `${JSON.stringify(former, null, 2)}\n`);
}

/** @returns {import('rollup').Plugin} */
export function formerFiles() {
  return {
    name: 'former-files',
    generateBundle({ dir }, bundle) {
      if (dir) sweep(dir, new Set(Object.keys(bundle)));
    },
  };
}
