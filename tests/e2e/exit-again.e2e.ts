import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { arrivedSoon, exitButton, goBack, TARGET, type Visit, useExitPages } from './exit-pages.js';

describe('the quick exit, when the next page does not come', () => {
  const pages = useExitPages();

  /** A page left by its button, whose first requests for the next one are answered by nothing, so that it stays. */
  async function stuck(refusals: number): Promise<Visit & { readonly asked: () => number }> {
    let asked = 0;
    const visited = await pages.visit('/', {}, { prepare: (page) => page.clock.install() });
    await visited.page.route(`${TARGET}**`, async (route) => {
      asked += 1;
      await (asked <= refusals ? route.fulfill({ status: 204 }) : route.fallback());
    });
    await exitButton(visited.page).click();
    await until(visited.page, () => asked === 1);
    assert.deepEqual(await seen(visited.page), ['DIV: Chargement de la page suivante.']);
    return { ...visited, asked: () => asked };
  }

  const seen = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('html *')].filter((one) => one.getClientRects().length > 0).map((one) => `${one.tagName}: ${one.textContent}`));

  async function until(page: Page, holds: () => boolean): Promise<void> {
    for (let times = 0; times < 100 && !holds(); times += 1) await page.waitForTimeout(50);
    assert.ok(holds());
  }

  async function assertLeft(page: Page, referers: Visit['referers']): Promise<void> {
    await arrivedSoon(page);
    assert.deepEqual(referers, [undefined]);
    await goBack(page);
    assert.equal(page.url(), `${pages.origin}/before`);
  }

  test('SAF-29 a second use tries again, and Back does not return', async () => {
    const { page, referers } = await stuck(1);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await assertLeft(page, referers);
  });

  test('SAF-29 after a while the words are a link, and nothing else is uncovered', async () => {
    const { page, referers } = await stuck(1);
    await page.clock.fastForward(3000);
    await page.getByRole('link', { name: 'Chargement de la page suivante.' }).waitFor();
    assert.deepEqual(await seen(page), ['DIV: Chargement de la page suivante.', 'A: Chargement de la page suivante.']);
    await page.getByRole('link').click();
    await assertLeft(page, referers);
  });

  test('SAF-29 it tries again by itself, each time later', async () => {
    const { page, asked } = await stuck(2);
    await page.clock.fastForward(7000);
    assert.equal(asked(), 1);
    await page.clock.fastForward(2000);
    await until(page, () => asked() === 2);
    await page.clock.fastForward(15_000);
    assert.equal(asked(), 2);
    await page.clock.fastForward(2000);
    await arrivedSoon(page);
    assert.equal(asked(), 3);
  });

  test('SAF-29 touches that follow at once do not start the request anew', async () => {
    const { page, asked } = await stuck(1);
    for (let times = 0; times < 5; times += 1) await page.mouse.click(100, 100);
    await page.waitForTimeout(300);
    assert.equal(asked(), 1);
    await page.clock.fastForward(3000);
    await page.mouse.click(100, 100);
    await arrivedSoon(page);
  });
});
