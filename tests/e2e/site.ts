/**
 * What the end-to-end tests share: the demonstration on its two origins, a
 * browser, and pages that record every request and every complaint.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { notReviewed } from '../axe-reviewed.js';
import { AXE_TAGS, PAGE_RULES, runAxe } from '../axe-run.js';
import { lostInForcedColours } from './harness/looks.js';

const ROOT = process.cwd();

const { startServers } = (await import(join(ROOT, 'scripts/serve.mjs'))) as typeof import('../../scripts/serve.mjs');
const { BROWSER_FLAGS, browserPath } = (await import(
  join(ROOT, 'scripts/ensure-browser.mjs')
)) as typeof import('../../scripts/ensure-browser.mjs');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface RecordedPage {
  readonly page: Page;
  /** Every URL asked for, the page itself included. */
  readonly requests: string[];
  /** Console errors, uncaught errors and violations of the content security policy. */
  readonly complaints: string[];
}

export interface Site {
  readonly siteOrigin: string;
  readonly widgetsOrigin: string;
  readonly browser: Browser;
  /** @param prepare runs in the page before its scripts */
  open(path: string, options?: BrowserContextOptions, prepare?: () => void): Promise<RecordedPage>;
}

/** Starts the servers and a browser for the tests of a file, and ends them after. */
export function useSite(flags: readonly string[] = []): Site {
  let servers: Awaited<ReturnType<typeof startServers>>;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  before(async () => {
    servers = await startServers({ site: 'demo', widgets: 'dist', data: 'data/public' });
    browser = await launch(flags);
  });

  after(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
    await servers.close();
  });

  return {
    get siteOrigin() {
      return servers.siteOrigin;
    },
    get widgetsOrigin() {
      return servers.widgetsOrigin;
    },
    get browser() {
      return browser;
    },
    async open(path, options = {}, prepare = undefined) {
      const context = await browser.newContext({ locale: 'fr-FR', ...options });
      contexts.push(context);
      if (prepare) await context.addInitScript(prepare);
      const recorded = record(await context.newPage());
      await recorded.page.goto(new URL(path, servers.siteOrigin).href);
      return recorded;
    },
  };
}

/** @param without flags of the test tool's own, to do without */
export function launch(flags: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_FLAGS, ...flags],
    ignoreDefaultArgs: [...without],
  });
}

export function record(page: Page): RecordedPage {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Chromium's own note on software WebGL is about the machine, not about us.
    if (message.type() === 'error' && !/GPU stall|swiftshader/i.test(message.text())) complaints.push(message.text());
  });
  return { page, requests, complaints };
}

/** Resolves once every widget of the page has what it shows. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('reperes-services-map, reperes-ensemble, reperes-referent-finder, reperes-violentometre, reperes-help')].every(
      (element) => element.shadowRoot && !element.shadowRoot.querySelector('[aria-busy="true"]'),
    ),
  );
  // With the map, whose code comes after the list.
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll('reperes-services-map')].map((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete)),
  );
}

/**
 * Every violation on the page, shadow roots included, one line each: rule,
 * path through the roots, why; then what axe cannot tell and nobody reviewed.
 * What a bar that stays in sight covers at one place of the scroll, and not a
 * little further, is covered by nothing.
 */
export async function axeViolations(page: Page, rules: readonly string[] = AXE_TAGS): Promise<string[]> {
  const found = await violationsInSight(page, rules);
  if (!found.some(isCovered)) return found;
  await page.evaluate(() => window.scrollBy({ top: window.innerHeight / 3, behavior: 'instant' }));
  const further = new Set((await violationsInSight(page, rules)).filter(isCovered).map(placeOf));
  return found.filter((line) => !isCovered(line) || further.has(placeOf(line)));
}

function isCovered(line: string): boolean {
  return line.includes('partially obscured');
}

/** Without the sizes, which follow the scroll. */
function placeOf(line: string): string {
  return line.split(' Fix any')[0] ?? line;
}

async function violationsInSight(page: Page, rules: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const frame of page.frames()) {
    const isPage = frame === page.mainFrame();
    // Through the debugger, not the page: the page's own policy refuses foreign scripts.
    await frame.evaluate(AXE);
    // What the browser paints behind a frame that has no colour of its own; axe takes it for white in the dark as well.
    if (!isPage) await frame.evaluate(() => (document.documentElement.style.backgroundColor = 'Canvas'));
    const { violations, incomplete } = await frame.evaluate(runAxe, { rules, without: isPage ? [] : PAGE_RULES });
    lines.push(...violations.map(({ rule, target, summary }) => `${rule}: ${target} ${summary}`), ...notReviewed(incomplete));
  }
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  return forced ? [...lines, ...(await lostInForcedColours(page))] : lines;
}

/** What a visit could leave behind. */
export async function traces(page: Page): Promise<object> {
  const inPage = await page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    history: history.length,
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    icon: document.querySelector('link[rel~="icon"]')?.getAttribute('href') ?? null,
  }));
  return { ...inPage, stored: await page.context().cookies() };
}

/** Scripts of the last build: the folder also keeps those of former ones. */
export function builtFiles(): readonly string[] {
  return Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as object);
}

/** The last part of an address, without the hash that the build adds. */
export function plainName(url: string): string {
  return (url.split('/').at(-1) ?? '').replace(/-[\w-]{7}(?=\.m?js)/, '');
}

export function assertOrigins(requests: readonly string[], allowed: readonly string[]): void {
  const foreign = requests.filter((url) => !/^(blob|data):/.test(url) && !allowed.includes(new URL(url).origin));
  assert.deepEqual(foreign, []);
}
