import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { startTileServer, type TileServer } from './harness/tiles.js';
import { pictureOf } from './map-page.js';
import { assertOrigins, ready, useSite } from './site.js';

const PAGE = 'departement.html';

/** What a browser says by itself of a request that failed is not a fault of ours. */
const NETWORK = /Failed to load resource/;

describe('the basemap that a host chose', () => {
  const site = useSite();
  let tiles: TileServer;

  before(async () => {
    tiles = await startTileServer();
  });

  after(() => tiles.close());

  async function opened(basemap: string) {
    tiles.asked.length = 0;
    // The policy of the demonstration names no tile server, as it has none.
    const recorded = await site.open(PAGE, { bypassCSP: true });
    await ready(recorded.page);
    await recorded.page.evaluate((value) => document.querySelector('reperes-services-map')!.setAttribute('basemap', value), basemap);
    await recorded.page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
    await recorded.page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
    return recorded;
  }

  const credit = (page: Page) => page.locator('reperes-map-panel .credit').innerText();

  /** The colour in a corner of the stage, away from markers and outline. */
  async function cornerOf(page: Page): Promise<string> {
    const picture = await pictureOf(page, 'reperes-map-panel .stage');
    return picture.evaluate((context) => {
      // Away from the exit of the page, whose shadow falls on the other corner.
      return [...context.getImageData(12, context.canvas.height - 12, 1, 1).data.slice(0, 3)].join(' ');
    });
  }

  function assertNothingTold(): void {
    assert.ok(tiles.asked.length > 0);
    for (const { path, headers } of tiles.asked) {
      assert.equal(headers.referer, undefined, path);
      assert.equal(headers.cookie, undefined, path);
      assert.equal(headers.authorization, undefined, path);
    }
  }

  test('SAF-15 SAF-17 a style: its tiles under our outline, its credit as text, no word of the page in any request', async () => {
    const { page, requests, complaints } = await opened(`${tiles.origin}/style.json`);
    await page.locator('reperes-map-panel .credit').waitFor({ timeout: 20_000 });
    assert.match(await credit(page), /^Fond de carte\s: © Tuiles d’exemple\. Ses images viennent d’un autre serveur, 127\.0\.0\.1:\d+,/);
    await page.waitForTimeout(300);
    assert.equal(await cornerOf(page), '255 0 0');
    assert.equal(await page.evaluate(() => 'pwned' in window), false);
    assert.ok(tiles.asked.some(({ path }) => path.startsWith('/sprite')), 'the sprite is asked for');
    assert.ok(tiles.asked.some(({ path }) => path.startsWith('/tuiles/')), 'tiles are asked for');
    assertNothingTold();
    assertOrigins(requests, [site.siteOrigin, site.widgetsOrigin, tiles.origin]);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('SAF-15 a style with vector tiles and names: the letters are asked for without a word either, our names leave their place', async () => {
    const { page, complaints } = await opened(`${tiles.origin}/noms.json`);
    await page.locator('reperes-map-panel .credit').waitFor({ timeout: 20_000 });
    await page.waitForTimeout(300);
    assert.equal(await cornerOf(page), '0 255 0');
    assert.ok(tiles.asked.some(({ path }) => path.startsWith('/polices/Simple/')));
    assert.equal(await page.locator('reperes-map-panel .town').count(), 0);
    assertNothingTold();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('SAF-15 a PMTiles file: read by ranges, drawn in our colours, its credit as text', async () => {
    const { page, complaints } = await opened(`${tiles.origin}/une-tuile.pmtiles`);
    await page.locator('reperes-map-panel .credit').waitFor({ timeout: 20_000 });
    assert.match(await credit(page), /© Tuiles d’exemple/);
    assert.ok(tiles.asked.every(({ path, headers }) => path === '/une-tuile.pmtiles' && /^bytes=\d+-\d+$/.test(headers.range ?? '')));
    assertNothingTold();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const [path, what] of [
    ['/absent.json', 'a style that is not there'],
    ['/autre-chose.json', 'a file that is no style'],
    ['/tuiles-en-panne.json', 'tiles that fail one after the other'],
    ['/absent.pmtiles', 'a PMTiles file that is not there'],
    ['/entier.pmtiles', 'a server that sends whole files only'],
  ] as const) {
    test(`ACC-2 ${what}: our own ground comes back, with a quiet note and no error`, async () => {
      const { page, complaints } = await opened(`${tiles.origin}${path}`);
      const note = page.locator('reperes-map-panel .note');
      await note.waitFor({ timeout: 20_000 });
      assert.match(await note.innerText(), /^Le fond de carte n’est pas disponible/);
      assert.equal(await page.locator('reperes-map-panel .stage').getAttribute('data-ground'), 'gl');
      assert.equal(await page.locator('reperes-map-panel .credit').count(), 0);
      assert.ok((await page.locator('reperes-map-panel .marker').count()) > 0);
      assertNothingTold();
      assert.deepEqual(complaints.filter((text) => !NETWORK.test(text)), []);
      await page.context().close();
    });
  }

  test('SAF-17 a policy that does not name the tile server keeps the map as it is', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    tiles.asked.length = 0;
    await page.evaluate((value) => document.querySelector('reperes-services-map')!.setAttribute('basemap', value), `${tiles.origin}/style.json`);
    await page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
    await page.locator('reperes-map-panel .note').waitFor({ timeout: 30_000 });
    assert.equal(await page.locator('reperes-map-panel .stage').getAttribute('data-ground'), 'gl');
    assert.deepEqual(tiles.asked, []);
    await page.context().close();
  });

  test('SAF-17 a name that is not known asks nobody, and says so once to who builds the page', async () => {
    const warnings: string[] = [];
    const recorded = await site.open(PAGE, { bypassCSP: true });
    recorded.page.on('console', (message) => message.type() === 'warning' && /basemap/.test(message.text()) && warnings.push(message.text()));
    await ready(recorded.page);
    await recorded.page.evaluate(() => document.querySelector('reperes-services-map')!.setAttribute('basemap', 'http://tuiles.exemple.fr/style.json'));
    await recorded.page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
    await recorded.page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
    await recorded.page.waitForTimeout(300);
    assert.equal(warnings.length, 1);
    assertOrigins(recorded.requests, [site.siteOrigin, site.widgetsOrigin]);
    assert.deepEqual(recorded.complaints, []);
    await recorded.page.context().close();
  });
});
