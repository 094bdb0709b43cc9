import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { ready, useSite } from './site.js';

/** Where the numbers are on the page, and what the host wrote under the list, in px. */
function heights(page: Page): Promise<readonly [numbers: number, below: number]> {
  return page.evaluate(() => {
    const widget = document.querySelector('reperes-services-map')!;
    const numbers = widget.shadowRoot!.querySelector('reperes-help')!;
    return [numbers.getBoundingClientRect().top, widget.nextElementSibling!.getBoundingClientRect().top];
  });
}

describe('a page while its list comes', () => {
  const site = useSite();

  for (const viewport of [
    { width: 390, height: 800 },
    { width: 1280, height: 900 },
  ]) {
    test(`SAF-20 nothing moves under a finger that goes to the numbers, ${viewport.width} px`, async () => {
      const { page } = await site.open('index.html', { viewport });
      let give: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (give = resolve));
      await page.route('**/data/62/*json', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${site.siteOrigin}/departement.html`);
      await page.locator('reperes-services-map .loading').waitFor();
      await page.waitForFunction(() => document.querySelector('reperes-services-map')!.shadowRoot!.querySelector('reperes-help')?.shadowRoot?.querySelector('a[href="tel:17"]'));
      const [numbers, below] = await heights(page);
      give();
      await ready(page);
      assert.equal((await heights(page))[0], numbers, 'the numbers stay where they were');
      assert.ok(below > viewport.height, 'what the page has below was out of sight already');
    });
  }
});
