/** One visit of a page on a slow phone, and what it cost. */

/** A slow phone. */
export const CPU_SLOWDOWN = 4;

/** @typedef {{ words: string, latency: number, downloadThroughput: number, uploadThroughput: number }} Network in ms and bytes a second */

const TIMEOUT_MS = 120_000;

/** What a task may take before it is felt (https://web.dev/articles/tbt). */
const FELT_MS = 50;

/** @typedef {{ text: number, map: number, view: number, blocked: number, heap: number, refilter: number }} Visit */

/**
 * Milliseconds from the navigation to the first service that can be read, to
 * the places on a map, to MapLibre's ground; time blocked; heap in MB.
 * @param {import('playwright').Browser} browser @param {string} url @param {import('./pages.mjs').Page & { network: Network }} page
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, { map, network: { latency, downloadThroughput, uploadThroughput } }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput, uploadThroughput });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(watch);
  const last = map === 'gl' ? 'view' : map ? 'map' : 'text';
  // Told by the page: whatever this script evaluates in it would slow down what it measures.
  const told = page.waitForEvent('console', { predicate: (message) => message.text() === `mark ${last}`, timeout: TIMEOUT_MS });
  await page.goto(url, { waitUntil: 'commit' });
  await told;
  await page.waitForTimeout(500);
  const times = await page.evaluate(readMarks, FELT_MS);
  const refilter = map ? await page.evaluate(filterAgain) : NaN;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { ...times, refilter, heap: usedSize / 1e6 };
}

/** Runs in the page, before it: marks what is there at each frame, and adds up what blocks. */
function watch() {
  const blocked = /** @type {number[]} */ ([]);
  new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  Object.assign(globalThis, { blocked });
  new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => console.debug(`mark ${name}`))).observe({ type: 'mark' });
  const seen = new Set();
  const look = () => {
    const root = document.querySelector('reperes-services-map')?.shadowRoot;
    const together = document.querySelector('reperes-ensemble')?.shadowRoot;
    const stage = (root?.querySelector('reperes-map-panel') ?? together?.querySelector('reperes-ensemble-map'))?.shadowRoot;
    const found = {
      text: (root ?? document).querySelector('article') ?? document.querySelector('article'),
      map: stage?.querySelector('.marker'),
      view: stage?.querySelector('[data-ground="gl"]'),
    };
    for (const [name, element] of Object.entries(found)) {
      if (!element || seen.has(name)) continue;
      seen.add(name);
      // Past the layout and the paint of this frame.
      setTimeout(() => performance.mark(name));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. @param {number} felt */
function readMarks(felt) {
  const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const { blocked } = /** @type {{ blocked: number[] }} */ (/** @type {unknown} */ (globalThis));
  return { text: at('text'), map: at('map'), view: at('view'), blocked: blocked.reduce((sum, duration) => sum + Math.max(0, duration - felt), 0) };
}

/** Runs in the page: one need chosen, until the frame that shows it is done; NaN where there is none. */
async function filterAgain() {
  const { refilter } = /** @type {{ refilter?: (categorie: string) => Promise<number> }} */ (globalThis);
  if (refilter) return refilter('laeo');
  const need = /** @type {HTMLElement | null | undefined} */ (document.querySelector('reperes-services-map')?.shadowRoot?.querySelector('.needs input'));
  if (!need) return NaN;
  const start = performance.now();
  need.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
