import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { assertOrigins, ready, record, useSite } from './site.js';

const PAGE = 'departement.html';

async function scrollToMap(page: Page): Promise<void> {
  await page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
}

async function interactiveMap(page: Page): Promise<void> {
  await scrollToMap(page);
  await page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
}

/** Colours of the picture of the map, counted: a blank canvas has one. */
async function coloursOf(page: Page): Promise<number> {
  const picture = await page.locator('reperes-map-panel canvas').first().screenshot();
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context!.drawImage(bitmap, 0, 0);
    const { data } = context!.getImageData(0, 0, bitmap.width, bitmap.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    return seen.size;
  }, picture.toString('base64'));
  return colours;
}

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
    assert.ok(requests.some((url) => url.startsWith(`${site.widgetsOrigin}/maplibre-gl-worker.mjs`) || url.startsWith('blob:')));
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

describe('MapLibre as it is built', () => {
  test('SEC-14 the page and the worker import one and the same file of MapLibre, of the version that is installed', () => {
    const imported = (file: string) => /maplibre-shared-[\w-]+\.js/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[0];
    const page = readdirSync('dist').find((file) => file.startsWith('map-view-'))!;
    const shared = imported(page)!;
    assert.equal(imported('maplibre-gl-worker.mjs'), shared);
    const { version } = JSON.parse(readFileSync('node_modules/maplibre-gl/package.json', 'utf8')) as { version: string };
    assert.ok([page, shared].some((file) => readFileSync(`dist/${file}`, 'utf8').includes(`"${version}"`)), version);
    assert.match(readFileSync('dist/maplibre-gl.LICENSE.txt', 'utf8'), /MapLibre contributors/);
  });
});

describe('the swap of the two grounds', () => {
  const site = useSite();

  /** Where each marker stands on the stage, to the pixel, by its name. */
  function markers(page: Page): Promise<Record<string, string>> {
    return page.evaluate(() => {
      const root = document.querySelector('reperes-services-map')!.shadowRoot!.querySelector('reperes-map-panel')!.shadowRoot!;
      const stage = root.querySelector('.stage')!.getBoundingClientRect();
      const places = [...root.querySelectorAll<HTMLElement>('.marker')].map((marker) => {
        const { x, y } = marker.getBoundingClientRect();
        return [marker.ariaLabel!, `${Math.round(x - stage.x)} ${Math.round(y - stage.y)} ${marker.ariaPressed}`];
      });
      return Object.fromEntries(places) as Record<string, string>;
    });
  }

  /** Where the outline ends, in pixels of the stage: the ground itself, whoever draws it. */
  async function outlineColumns(page: Page): Promise<{ readonly first: number; readonly last: number }> {
    const picture = (await page.locator('reperes-map-panel .stage').screenshot()).toString('base64');
    return page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, Math.round(bitmap.height * 0.4), bitmap.width, 1);
      const colour = (at: number) => (data[4 * at]! << 16) | (data[4 * at + 1]! << 8) | data[4 * at + 2]!;
      const columns = [...Array(bitmap.width).keys()].slice(4, -4);
      const sea = colour(4);
      const land = columns.filter((at) => colour(at) !== sea);
      return { first: land[0] ?? -1, last: land.at(-1) ?? -1 };
    }, picture);
  }

  test('ACC-2 MapLibre takes over without a jump: the same markers at the same pixels, the same ground, the same choice', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    await page.evaluate(() => ((document.querySelector('reperes-services-map') as unknown as { map: string }).map = 'click'));
    await scrollToMap(page);
    await page.locator('reperes-services-map').getByRole('button', { name: /Voir sur la carte/ }).first().click();
    await page.locator('reperes-map-panel .marker:focus').waitFor();
    const [before, ground] = [await markers(page), await outlineColumns(page)];
    assert.ok(Object.values(before).some((place) => place.endsWith('true')));
    await page.getByRole('button', { name: 'Afficher la carte interactive' }).click();
    await page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
    assert.deepEqual(await markers(page), before);
    const drawn = await outlineColumns(page);
    assert.ok(Math.abs(drawn.first - ground.first) <= 1 && Math.abs(drawn.last - ground.last) <= 1, JSON.stringify({ ground, drawn }));
    await page.context().close();
  });

  /** What the page says of a map that did not come, and that nothing was thrown. */
  async function assertDrawn({ page, complaints }: { readonly page: Page; readonly complaints: readonly string[] }, expected = /^$/): Promise<void> {
    await page.locator('reperes-map-panel .stage[data-ground="failed"]').waitFor({ timeout: 30_000 });
    assert.match(await page.locator('reperes-map-panel .note').innerText(), /Cette carte simple montre les mêmes lieux/);
    assert.ok((await page.locator('reperes-map-panel .marker').count()) > 0);
    assert.ok((await page.locator('reperes-services-map article').count()) > 10);
    assert.equal(await page.locator('reperes-map-panel canvas').count(), 0);
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), []);
  }

  test('ACC-2 a graphics context that is lost gives the drawn map back, with a note and no error', async () => {
    const recorded = await site.open(PAGE);
    await ready(recorded.page);
    await interactiveMap(recorded.page);
    await recorded.page.locator('reperes-map-panel canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await assertDrawn(recorded);
    await recorded.page.context().close();
  });

  for (const [what, pattern] of [
    ['a worker that does not come', '**/maplibre-gl-worker.mjs*'],
    ['a map that does not come', '**/map-view-*.js'],
  ] as const) {
    test(`ACC-2 ${what} leaves the drawn map, with a note and no error`, async () => {
      const context = await site.browser.newContext({ locale: 'fr-FR' });
      await context.route(pattern, (route) => route.abort());
      const recorded = record(await context.newPage());
      await recorded.page.goto(new URL(PAGE, site.siteOrigin).href);
      await ready(recorded.page);
      await scrollToMap(recorded.page);
      await assertDrawn(recorded, /Failed to load resource|ERR_FAILED/);
      await context.close();
    });
  }

  test('ACC-16 with less motion asked for, the map is where it goes at once, on both grounds', async () => {
    const { page } = await site.open(PAGE, { reducedMotion: 'reduce' });
    await ready(page);
    for (const prepare of [scrollToMap, interactiveMap]) {
      await prepare(page);
      const moved = await page.evaluate(async () => {
        const root = document.querySelector('reperes-services-map')!.shadowRoot!.querySelector('reperes-map-panel')!;
        const viewBox = () => root.shadowRoot!.querySelector('.ground')!.getAttribute('viewBox');
        root.shadowRoot!.querySelector<HTMLButtonElement>('[data-control=plus]')!.click();
        await (root as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        const at = viewBox();
        await new Promise((resolve) => setTimeout(resolve, 400));
        return { at, later: viewBox(), running: root.getAnimations({ subtree: true }).length };
      });
      assert.equal(moved.later, moved.at);
      assert.equal(moved.running, 0);
    }
    await page.context().close();
  });

  test('ACC-6 no drag, no key and no gesture turns or tilts the map', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    await interactiveMap(page);
    const box = (await page.locator('reperes-map-panel .stage').boundingBox())!;
    const before = await markers(page);
    for (const drag of [{ button: 'right' as const }, { button: 'left' as const, key: 'Control' }]) {
      if (drag.key) await page.keyboard.down(drag.key);
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.down({ button: drag.button });
      await page.mouse.move(box.x + 180, box.y + 120, { steps: 5 });
      await page.mouse.up({ button: drag.button });
      if (drag.key) await page.keyboard.up(drag.key);
    }
    await page.waitForTimeout(300);
    assert.deepEqual(await markers(page), before);
    await page.context().close();
  });
});

describe('coming and going', () => {
  const site = useSite();

  test('a hundred maps that come and go leave no worker, no canvas, no listener and no node behind', { timeout: 180_000 }, async () => {
    const { page, complaints } = await site.open(PAGE);
    const crowded: string[] = [];
    page.on('console', (message) => /Too many active WebGL contexts/.test(message.text()) && crowded.push(message.text()));
    await ready(page);
    await interactiveMap(page);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const counts = async () => {
      for (let pass = 0; pass < 3; pass += 1) {
        await page.waitForTimeout(200);
        await session.send('HeapProfiler.collectGarbage');
      }
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners, workers: page.workers().length };
    };
    const goAndCome = (times: number) =>
      page.evaluate(async (rounds) => {
        const kept = window as unknown as { widget?: Element };
        const widget = (kept.widget ??= document.querySelector('reperes-services-map')!);
        const parent = document.querySelector('main')!;
        const ground = () => widget.shadowRoot!.querySelector('reperes-map-panel')?.shadowRoot?.querySelector<HTMLElement>('.stage')?.dataset['ground'];
        for (let round = 0; round < rounds; round += 1) {
          widget.remove();
          parent.append(widget);
          widget.shadowRoot!.querySelector('reperes-map-panel')!.scrollIntoView();
          // One in ten draws its first frame; the others leave before, at any moment of their start.
          const until = performance.now() + (round % 10 === 0 ? 20_000 : round * 3);
          while (ground() !== 'gl' && ground() !== 'failed' && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
        }
        widget.remove();
        return ground();
      }, times);
    // What is made once and kept (the workers of MapLibre, caches of the browser) is there after a few.
    await goAndCome(11);
    const before = await counts();
    await goAndCome(100);
    const after = await counts();
    assert.ok(after.workers <= before.workers, JSON.stringify({ before, after }));
    assert.ok(after.jsEventListeners <= before.jsEventListeners + 10, JSON.stringify({ before, after }));
    assert.ok(after.nodes <= before.nodes + 300, JSON.stringify({ before, after }));
    assert.deepEqual([...crowded, ...complaints], []);
    await page.context().close();
  });
});
