/** The pictures of the documentation, taken from the demonstration: part of `npm run docs`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, browserPath } from './ensure-browser.mjs';
import { startServers } from './serve.mjs';
import { takeStatePictures } from './state-pictures.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Picture
 * @property {string} name file name without its ending
 * @property {string} path page of the demonstration
 * @property {import('playwright').BrowserContextOptions} [options]
 * @property {(page: Page) => Promise<void>} [prepare]
 */

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 320, height: 640 } };

/** @param {Page} page */
async function chooseBethune(page) {
  const field = page.locator('reperes-referent-finder').getByRole('combobox');
  await field.fill('bethune');
  await page.locator('reperes-referent-finder').getByRole('option').first().click();
  await page.locator('reperes-referent-finder #result').waitFor();
}

/** @param {Page} page */
async function showMap(page) {
  await page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
  await page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
}

/** @param {Page} page */
async function showScale(page) {
  await page.locator('reperes-violentometre').evaluate((element) => element.scrollIntoView());
}

/** @param {Page} page */
async function tickOne(page) {
  await page.locator('reperes-violentometre').getByRole('checkbox').nth(8).check();
  await showScale(page);
}

/** @type {readonly Picture[]} */
const PICTURES = [
  { name: 'accueil', path: 'index.html', options: DESKTOP },
  { name: 'carte', path: 'departement.html', options: DESKTOP, prepare: showMap },
  { name: 'carte-telephone', path: 'departement.html', options: PHONE },
  { name: 'carte-sombre', path: 'departement.html', options: { ...DESKTOP, colorScheme: 'dark' }, prepare: showMap },
  { name: 'carte-couleurs-imposees', path: 'departement.html', options: { ...DESKTOP, forcedColors: 'active' } },
  { name: 'annuaire', path: 'mairie.html', options: DESKTOP, prepare: chooseBethune },
  { name: 'annuaire-telephone', path: 'mairie.html', options: PHONE, prepare: chooseBethune },
  { name: 'violentometre', path: 'association.html', options: DESKTOP, prepare: tickOne },
  { name: 'violentometre-telephone', path: 'association.html', options: PHONE, prepare: showScale },
  { name: 'violentometre-sombre', path: 'association.html', options: { ...DESKTOP, colorScheme: 'dark' }, prepare: tickOne },
];

/** The three widgets side by side, for the README. */
const OVERVIEW = 'apercu.png';

/** @param {string} root folder of the project @param {string} folder where the pictures go */
export async function takeScreenshots(root, folder) {
  await mkdir(folder, { recursive: true });
  const servers = await startServers({
    site: join(root, 'demo'),
    widgets: join(root, 'dist'),
    data: join(root, 'data/public'),
  });
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  /** @type {string[]} */
  const states = [];
  try {
    for (const picture of PICTURES) await take(browser, servers.siteOrigin, folder, picture);
    await takeOverview(browser, folder);
    states.push(...(await takeStatePictures(browser, servers, join(root, 'docs'))));
  } finally {
    await browser.close();
    await servers.close();
  }
  return [...PICTURES.map(({ name }) => `${name}.png`), OVERVIEW, ...states];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} folder
 * @param {Picture} picture
 */
async function take(browser, origin, folder, { name, path, options = {}, prepare }) {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

/** @param {import('playwright').Browser} browser @param {string} folder where the pictures are */
async function takeOverview(browser, folder) {
  const images = await Promise.all(
    ['carte', 'annuaire-telephone', 'violentometre-telephone'].map(async (name) => {
      const bytes = await readFile(join(folder, `${name}.png`));
      return `<div><img src="data:image/png;base64,${bytes.toString('base64')}" alt=""></div>`;
    }),
  );
  const page = await browser.newPage({ viewport: { width: 1180, height: 520 } });
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: 640px 1fr 1fr; gap: 20px; margin: 0; padding: 20px; height: 480px; background: #efeaf5 }
    div { overflow: hidden; border-radius: 8px; background: #fff; box-shadow: 0 2px 10px #0003 }
    img { display: block; width: 100% }
  </style>${images.join('')}`);
  await page.screenshot({ path: join(folder, OVERVIEW) });
  await page.close();
}
