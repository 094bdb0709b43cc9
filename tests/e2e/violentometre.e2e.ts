import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeViolations, ready, traces, useSite } from './site.js';

const PAGE = 'association.html';

describe('<reperes-violentometre> from another origin', () => {
  const site = useSite();

  test('VIO-7 VIO-10 ticking leaves nothing, asks nothing and tells the page nothing', async () => {
    const { page, requests } = await site.open(PAGE);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const [before, asked] = [await traces(page), requests.length];
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['change', 'input', 'reperes-violentometre', 'reperes-select']) {
        document.addEventListener(type, (event) => seen.push(`${type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`));
      }
    });
    const boxes = page.locator('reperes-violentometre').getByRole('checkbox');
    for (const at of [0, 8, 20]) await boxes.nth(at).check();
    assert.deepEqual(await traces(page), before);
    assert.equal(requests.length, asked);
    const told = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    assert.deepEqual(told.filter((line) => !/null$/.test(line)), []);
  });

  test('VIO-9 leaving the page and coming Back finds no tick', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    await page.locator('reperes-violentometre').getByRole('checkbox').nth(10).check();
    await page.goto(`${site.siteOrigin}/index.html`);
    await page.goBack();
    await ready(page);
    assert.equal(await page.locator('reperes-violentometre input:checked').count(), 0);
  });

  test('ACC-18 SAF-13 SAF-14 another language leaves nothing, tells the page nothing, and asks only the widgets’ own server', async () => {
    const { page, requests } = await site.open(PAGE);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const [before, asked] = [await traces(page), requests.length];
    const scale = page.locator('reperes-violentometre');
    await scale.getByRole('checkbox').nth(8).check();
    await scale.getByRole('button', { name: 'English' }).click();
    await scale.getByRole('heading', { name: 'Already violence' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await scale.locator('input:checked').count(), 1);
    assert.deepEqual(await traces(page), before);
    const files = requests.slice(asked).map((url) => new URL(url));
    assert.deepEqual(new Set(files.map(({ origin }) => origin)), new Set([site.widgetsOrigin]));
    for (const { pathname, search } of files) assert.match(pathname + search, /^\/[\w.-]+\.js$/);
  });

  test('VIO-15 the print is the blank scale and the numbers', async () => {
    const { page } = await site.open(PAGE);
    await ready(page);
    const boxes = page.locator('reperes-violentometre').getByRole('checkbox');
    await boxes.nth(20).check();
    await page.emulateMedia({ media: 'print' });
    const look = (at: number) =>
      boxes.nth(at).evaluate((box) => {
        const { appearance, backgroundColor, backgroundImage, border } = getComputedStyle(box);
        const row = getComputedStyle(box.closest('label')!);
        return { appearance, backgroundColor, backgroundImage, border, row: [row.backgroundColor, row.borderColor] };
      });
    assert.deepEqual(await look(20), await look(19));
    assert.equal(await page.locator('reperes-violentometre reperes-help a[href="tel:3919"]').first().isVisible(), true);
  });

  test('ACC-11 VIO-13 axe finds nothing with every item ticked, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await site.open(PAGE, { colorScheme });
      await ready(page);
      for (const box of await page.locator('reperes-violentometre').getByRole('checkbox').all()) await box.check();
      assert.deepEqual(await axeViolations(page), [], colorScheme);
    }
  });
});
