import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { interactiveMap, PAGE, pictureOf, scrollToMap } from './map-page.js';
import { builtFiles, ready, record, useSite } from './site.js';

describe('MapLibre as it is built', () => {
  test('SEC-14 the page and the worker import one and the same file of MapLibre, of the version that is installed', () => {
    const imported = (file: string) => /maplibre-shared-[\w-]+\.js/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[0];
    const built = (start: string) => builtFiles().find((file) => file.startsWith(start))!;
    const page = built('map-view-');
    const shared = imported(page)!;
    assert.equal(imported(built('maplibre-gl-worker-')), shared);
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
    const picture = await pictureOf(page, 'reperes-map-panel .stage');
    return picture.evaluate((context) => {
      const { width, height } = context.canvas;
      const { data } = context.getImageData(0, Math.round(height * 0.4), width, 1);
      const colour = (at: number) => (data[4 * at]! << 16) | (data[4 * at + 1]! << 8) | data[4 * at + 2]!;
      const columns = [...Array(width).keys()].slice(4, -4);
      const sea = colour(4);
      const land = columns.filter((at) => colour(at) !== sea);
      return { first: land[0] ?? -1, last: land.at(-1) ?? -1 };
    });
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
    ['a worker that does not come', '**/maplibre-gl-worker-*.mjs*'],
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
