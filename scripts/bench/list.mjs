/**
 * Time to the first text of the list, on a slow phone: our widget with and
 * without the interactive map, beside the plain page of the same territory,
 * which is the floor.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { BROWSER_FLAGS, browserPath } from '../ensure-browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A slow phone on a poor network. */
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 95_000 };

const ROUNDS = 7;

/** @type {Readonly<Record<string, string>>} */
const PAGES = {
  'plain page (floor)': '/data/62/index.html',
  'widget, map="none"': '/none.html',
  'widget, map="auto"': '/auto.html',
};

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
  try {
    prepare(folder);
    const server = createServer(sirv(folder, { brotli: true, etag: false }));
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    const address = server.address();
    const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
    const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
    print(await rounds(browser, origin));
    await browser.close();
    server.closeAllConnections();
    server.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a site would serve, with each file compressed beside itself. @param {string} folder */
function prepare(folder) {
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  cpSync(join(ROOT, 'data/public/62'), join(folder, 'data/62'), { recursive: true });
  for (const map of ['none', 'auto']) {
    writeFileSync(
      join(folder, `${map}.html`),
      `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Liste</title>
<script type="module" src="/reperes.js"></script><reperes-services-map data="/data/62/" map="${map}"></reperes-services-map>`,
    );
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (statSync(path).isFile()) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}

/** @param {import('playwright').Browser} browser @param {string} origin */
async function rounds(browser, origin) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, path] of Object.entries(PAGES)) {
      times[name]?.push(await firstText(browser, origin + path));
    }
  }
  return times;
}

/** Milliseconds from the navigation to the first service that can be read. @param {import('playwright').Browser} browser @param {string} url */
async function firstText(browser, url) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector('reperes-services-map')?.shadowRoot ?? document;
      if (root.querySelector('article, main li')) performance.mark('first-text');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-text').length > 0, undefined, { timeout: 60_000 });
  const time = await page.evaluate(() => performance.getEntriesByName('first-text')[0]?.startTime ?? NaN);
  await context.close();
  return time;
}

/** @param {Record<string, number[]>} times */
function print(times) {
  const medians = Object.entries(times).map(([name, values]) => ({ name, median: median(values) }));
  const floor = medians[0]?.median ?? NaN;
  console.log(`First text of the list, ${ROUNDS} rounds in turn, CPU ÷${CPU_SLOWDOWN}, 1.6 Mbit/s, 150 ms, brotli:`);
  for (const { name, median: value } of medians) {
    console.log(`${name.padEnd(22)}${value.toFixed(0).padStart(6)} ms   × ${(value / floor).toFixed(2)} of the floor`);
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
