import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coloursOf, interactiveMap, PAGE, scrollToMap } from './map-page.js';
import { assertOrigins, ready, useSite } from './site.js';

describe('<reperes-services-map> from another origin', () => {
  const site = useSite();

  test('the list and the drawn map are there before a byte of MapLibre is asked for', async () => {
    const { page, requests } = await site.open(PAGE, { viewport: { width: 390, height: 700 } });
    await ready(page);
    assert.ok((await page.locator('reperes-services-map article').count()) > 10);
    assert.deepEqual(requests.filter((url) => /map-view|maplibre/.test(url)), []);
  });

  test('SAF-14 what the loader asks for beside the code of the list is asked for once, and before the code of the map', async () => {
    const { page, requests } = await site.open(PAGE);
    await ready(page);
    assert.equal(requests.filter((url) => url.endsWith('services.geojson')).length, 1);
    assert.ok(requests.findIndex((url) => url.endsWith('services.geojson')) < requests.findIndex((url) => /\/define-map-/.test(url)));
  });

  test('SAF-14 SAF-15 SEC-3 MapLibre takes over in view, with its worker from the other origin, and asks no one else', async () => {
    const { page, requests, complaints } = await site.open(PAGE);
    await ready(page);
    await interactiveMap(page);
    assert.ok((await coloursOf(page)) > 1);
    assert.ok(requests.some((url) => url.startsWith(`${site.widgetsOrigin}/maplibre-gl-worker-`) || url.startsWith('blob:')));
    assertOrigins(requests, [site.siteOrigin, site.widgetsOrigin]);
    assert.deepEqual(complaints, []);
  });

  test('ACC-1 the same places stand on both maps and in the list, whatever the filter', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    const located = () =>
      page.evaluate(() => {
        const widget = document.querySelector('reperes-services-map')!.shadowRoot!;
        const panel = widget.querySelector('reperes-map-panel')! as unknown as { services: { id: string }[] };
        const cards = [...widget.querySelectorAll<HTMLElement>('article')].map((card) => card.dataset['id']);
        return { cards: cards.sort(), given: panel.services.map(({ id }) => id).sort() };
      });
    const all = await located();
    assert.deepEqual(all.cards, all.given);
    await interactiveMap(page);
    assert.deepEqual(await located(), all);
    await page.locator('reperes-services-map').getByRole('checkbox', { name: /porter plainte/ }).check();
    const some = await located();
    assert.ok(some.cards.length > 0 && some.cards.length < all.cards.length);
    assert.deepEqual(some.cards, some.given);
  });

  test('CONF-2 CONF-3 no place where people sleep has a card, only a count', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    const text = await page.locator('reperes-services-map section').first().innerText();
    assert.match(text, /233\s+places d’hébergement/);
    assert.match(text, /adresses non affichées par sécurité/);
    assert.equal(await page.locator('reperes-services-map article', { hasText: /Hébergement d’urgence dédié/ }).count(), 0);
  });

  test('with the network cut after load, filters, cards and selection still work', async () => {
    const { page, complaints } = await site.open(PAGE);
    await ready(page);
    await page.context().setOffline(true);
    const before = await page.locator('reperes-services-map article').count();
    await page.locator('reperes-services-map').getByRole('checkbox', { name: /porter plainte/ }).check();
    await page.waitForFunction(
      (count) => document.querySelector('reperes-services-map')!.shadowRoot!.querySelectorAll('article').length !== count,
      before,
    );
    await page.locator('reperes-services-map').getByRole('button', { name: /Voir sur la carte/ }).first().click();
    await page.locator('reperes-map-panel .marker:focus').waitFor();
    assert.deepEqual(complaints.filter((text) => !/Failed to load|ERR_INTERNET_DISCONNECTED|could not be loaded/.test(text)), []);
  });

  test('ACC-5 buttons zoom and move the map, by click, on both grounds', async () => {
    for (const prepare of [scrollToMap, interactiveMap]) {
      const { page } = await site.open(PAGE);
      await ready(page);
      await prepare(page);
      const marker = page.locator('reperes-map-panel .marker').first();
      const controls = page.locator('reperes-map-panel .controls button');
      assert.equal(await controls.count(), 7);
      for (const button of await controls.all()) {
        const box = await button.boundingBox();
        assert.ok(box && box.width >= 44 && box.height >= 44);
      }
      const before = await marker.boundingBox();
      await page.locator('reperes-map-panel').getByRole('button', { name: /zoom|agrandir|rapprocher/i }).first().click();
      await page.waitForTimeout(600);
      assert.notDeepEqual(await marker.boundingBox(), before);
    }
  });

  test('ACC-6 the wheel over the map scrolls the page', async () => {
    const { page } = await site.open(PAGE, { viewport: { width: 390, height: 600 } });
    await ready(page);
    await interactiveMap(page);
    const box = await page.locator('reperes-map-panel .stage').boundingBox();
    await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((y) => window.scrollY !== y, before);
  });

  test('ACC-3 the keyboard goes through help, filters, list and map in this order, and leaves the map', async () => {
    const { page } = await site.open('vendomois.html');
    await ready(page);
    const rooms: string[] = [];
    for (let stops = 0; stops < 120; stops += 1) {
      await page.keyboard.press('Tab');
      const room = await page.evaluate(() => {
        const path: string[] = [];
        for (let root: Document | ShadowRoot | null = document; root?.activeElement; root = root.activeElement.shadowRoot) {
          path.push(root.activeElement.localName);
          const region = root.activeElement.closest('.list, .filters, form, article, .stage, .controls');
          if (region) path.push(region.localName === 'article' ? 'article' : region.className || region.localName);
        }
        return path.join(' ');
      });
      if (room.startsWith('body') || room === '') break;
      rooms.push(room);
    }
    const first = (pattern: RegExp) => rooms.findIndex((room) => pattern.test(room));
    assert.ok(first(/reperes-help/) >= 0 && first(/reperes-help/) < first(/input/), rooms.join('\n'));
    assert.ok(first(/input/) < first(/article/), rooms.join('\n'));
    assert.ok(first(/article/) < first(/reperes-map-panel/), rooms.join('\n'));
    assert.ok(rooms.length < 120, 'the keyboard never came out');
  });
});

describe('the keyboard and the map', () => {
  const site = useSite();

  test('ACC-3 Tab leaves the map forwards, Shift and Tab backwards, from any of its stops', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    await interactiveMap(page);
    const inMap = () => page.evaluate(() => document.querySelector('reperes-services-map')!.shadowRoot!.activeElement?.localName === 'reperes-map-panel');
    for (const key of ['Tab', 'Shift+Tab']) {
      await page.locator('reperes-map-panel .marker[tabindex="0"]').focus();
      let stops = 0;
      for (; stops < 12 && (await inMap()); stops += 1) await page.keyboard.press(key);
      assert.ok(stops < 12, `${key} never came out`);
    }
    await page.context().close();
  });
});
