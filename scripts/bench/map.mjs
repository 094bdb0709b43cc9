/**
 * The list and the map on a slow phone, beside plain HTML (the floor), Leaflet
 * with its clusters and MapLibre, each with its list first. Two sizes a decade
 * and more apart; then a whole country, read by parts, beside MapLibre with one
 * file. In turn, medians. The libraries are installed apart:
 *
 *   npm ci --prefix scripts/bench/map
 *   npm run build && npm run data && npm run bench -- map
 *   RUNS=3 SIZES=200 npm run bench -- map
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { BROWSER_FLAGS, browserPath } from '../ensure-browser.mjs';
import { printGoals } from './map/goals.mjs';
import { national } from './map/national.mjs';
import { territory } from './map/pages.mjs';
import { CPU_SLOWDOWN, visit } from './map/visit.mjs';

const RUNS = Number(process.env['RUNS'] ?? 5);
const SIZES = (process.env['SIZES'] ?? '200,10000,100000').split(',').map(Number);

/** More is a country. */
const LARGEST_TERRITORY = 10_000;

/** @typedef {typeof territory | typeof national} Scene what is written, visited and aimed at */

/** @typedef {import('./map/visit.mjs').Visit & { wire: number }} Measure */

export async function run() {
  for (const size of SIZES) {
    const scene = size > LARGEST_TERRITORY ? national : territory;
    const medians = await measure(scene, size);
    console.log(`\n${size} services, median of ${RUNS} in turn, CPU ÷${CPU_SLOWDOWN}, ${scene.network.words}, brotli:`);
    print(medians);
    printGoals(scene.goals(medians, size));
  }
}

/** @param {Scene} scene @param {number} size @returns {Promise<Map<string, Measure>>} */
async function measure(scene, size) {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
  try {
    await scene.write(folder, size);
    return await inTurn(await serve(folder), scene);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

/** Counts what leaves on the wire, headers included. @param {string} folder */
async function serve(folder) {
  const server = createServer(sirv(folder, { brotli: true, etag: false }));
  /** @type {import('node:net').Socket[]} */
  const sockets = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {Server} server @param {Scene} scene */
async function inTurn({ origin, bytes, close }, { pages, network }) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  /** @type {Map<string, Measure[]>} */
  const visits = new Map(pages().map(({ name }) => [name, []]));
  for (let round = 0; round < RUNS; round += 1) {
    for (const page of pages()) {
      const before = bytes();
      const measured = await visit(browser, `${origin}/${page.file}`, { ...page, network });
      visits.get(page.name)?.push({ ...measured, wire: (bytes() - before) / 1000 });
    }
  }
  await browser.close();
  close();
  return new Map([...visits].map(([name, measures]) => [name, medianOf(measures)]));
}

/** @param {readonly Measure[]} measures */
function medianOf(measures) {
  const names = /** @type {(keyof Measure)[]} */ (['text', 'map', 'view', 'blocked', 'wire', 'heap', 'refilter']);
  const middle = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return /** @type {Measure} */ (Object.fromEntries(names.map((name) => [name, middle(measures.map((measure) => measure[name]))])));
}

/** @param {Map<string, Measure>} medians */
function print(medians) {
  const cell = (/** @type {number} */ value, digits = 0) => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(10);
  console.log(`${''.padEnd(26)}${['list ms', 'map ms', 'MapLibre', 'blocked', 'wire kB', 'heap MB', 'refilter'].map((title) => title.padStart(10)).join('')}`);
  for (const [name, { text, map, view, blocked, wire, heap, refilter }] of medians) {
    console.log(`${name.padEnd(26)}${[text, map, view, blocked].map((value) => cell(value)).join('')}${cell(wire, 1)}${cell(heap, 1)}${cell(refilter)}`);
  }
}
