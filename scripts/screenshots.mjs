/** The pictures of the documentation, taken from the demonstration: part of `npm run docs`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, browserPath } from './ensure-browser.mjs';
import { startServers } from './serve.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Picture
 * @property {string} name file name without its ending
 * @property {string} path page of the demonstration
 * @property {import('playwright').BrowserContextOptions} [options]
 * @property {string} [of] element to show alone, else the screen
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
async function tickOne(page) {
  await page.locator('reperes-violentometre').getByRole('checkbox').nth(8).check();
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
  { name: 'violentometre', path: 'association.html', options: DESKTOP, of: 'reperes-violentometre', prepare: tickOne },
  { name: 'violentometre-telephone', path: 'association.html', options: PHONE, of: 'reperes-violentometre' },
  {
    name: 'violentometre-sombre',
    path: 'association.html',
    options: { ...DESKTOP, colorScheme: 'dark' },
    of: 'reperes-violentometre',
  },
];

/** @param {string} root folder of the project @param {string} folder where the pictures go */
export async function takeScreenshots(root, folder) {
  await mkdir(folder, { recursive: true });
  const servers = await startServers({
    site: join(root, 'demo'),
    widgets: join(root, 'dist'),
    data: join(root, 'data/public'),
  });
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    for (const picture of PICTURES) await take(browser, servers.siteOrigin, folder, picture);
  } finally {
    await browser.close();
    await servers.close();
  }
  return PICTURES.map(({ name }) => `${name}.png`);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} folder
 * @param {Picture} picture
 */
async function take(browser, origin, folder, { name, path, options = {}, of, prepare }) {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  const target = of ? page.locator(of).first() : page;
  await target.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
