/**
 * From a folder with a directory of many rows to a published folder, validated
 * and switched, beside PapaParse's bare arrays; then the commune of a million points, beside a walk over the
 * communes whose box holds the point (flatbush), and from file to file beside
 * mapshaper, GDAL and turf where they are installed. Two sizes a decade apart.
 *
 *   npm run bench -- pipeline
 *   REPERES_BENCH_ROWS=50000 REPERES_BENCH_CONTOURS=communes.geojson npm run bench -- pipeline
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDirectory } from './pipeline/directory.mjs';
import { joinFiles } from './pipeline/peers.mjs';
import { joinPoints } from './pipeline/points.mjs';

const TASK = fileURLToPath(new URL('pipeline/task.mjs', import.meta.url));
const ROWS = Number(process.env['REPERES_BENCH_ROWS'] ?? 500_000);
const CONTOURS = process.env['REPERES_BENCH_CONTOURS'];

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
  try {
    for (const rows of [ROWS / 10, ROWS]) {
      const path = join(folder, `${rows}.csv`);
      writeDirectory(path, rows);
      const bare = measure('papaparse', path);
      console.log(`${rows} rows, Windows-1252, quoted:`);
      print('PapaParse, bare arrays', bare, bare);
      print('reading, to records', measure('reading', path), bare);
      print('folder to folder', measure('pipeline', path), bare);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (CONTOURS !== undefined && existsSync(CONTOURS)) {
    const say = (/** @type {string} */ line) => console.log(line);
    await joinFiles(CONTOURS, joinPoints(JSON.parse(readFileSync(CONTOURS, 'utf8')), say), say);
  } else console.log('Points in communes: not measured, REPERES_BENCH_CONTOURS names no GeoJSON file of communes.');
}

/** @typedef {{ milliseconds: number, rows: number, bytes: number }} Measure */

/** @param {string} task @param {string} path @returns {Measure} */
function measure(task, path) {
  return JSON.parse(execFileSync(process.execPath, [TASK, task, path], { encoding: 'utf8' }));
}

/** @param {string} name @param {Measure} measured @param {Measure} floor */
function print(name, { milliseconds, rows, bytes }, floor) {
  const speed = rows / milliseconds;
  const ratio = speed / (floor.rows / floor.milliseconds);
  console.log(`${name.padEnd(26)}${(speed * 1000).toFixed(0).padStart(9)} rows/s   × ${ratio.toFixed(3)}   ${(bytes / 2 ** 20).toFixed(0).padStart(6)} MiB`);
}
