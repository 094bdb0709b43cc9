import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LOADER, settle, useHarness } from './harness/harness.js';

describe('the two lines of the README, pasted in a bare page', () => {
  const harness = useHarness();

  test('ACC-22 all the widgets work together, and every id is unique in its root', async () => {
    const opened = await harness.open();
    const { page } = opened;
    await settle(opened);
    assert.ok((await page.locator('reperes-services-map article').count()) > 10);
    assert.ok((await page.locator('reperes-violentometre').getByRole('checkbox').count()) >= 24);
    assert.ok(await page.locator('reperes-referent-finder').getByRole('combobox').isVisible());
    const repeated = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: Document | ShadowRoot) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        found.push(...ids.filter((id, at) => ids.indexOf(id) !== at));
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
      };
      visit(document);
      return found;
    });
    assert.deepEqual(repeated, []);
  });

  test('with referrerpolicy on its line, the server of the widgets is not told which site asks', async () => {
    harness.asked();
    await settle(await harness.open({ head: LOADER.replace('<script', '<script referrerpolicy="no-referrer"') }));
    const scripts = harness.asked().filter(({ url }) => url.startsWith('/widgets/'));
    assert.ok(scripts.length > 5);
    assert.deepEqual(scripts.filter(({ headers }) => headers.referer), []);
  });

  test('SAF-14 a request that leaves this machine is seen by these tests, whoever makes it', async () => {
    const { page } = await harness.open({ body: '' });
    await page.evaluate(async () => {
      navigator.sendBeacon('https://balise.example/vue');
      const worker = new Worker(URL.createObjectURL(new Blob(['fetch("https://ouvrier.example/").catch(() => postMessage(1))'])));
      await new Promise((resolve) => (worker.onmessage = resolve));
      await fetch('http://page.example/').catch(() => undefined);
    });
    assert.deepEqual([...new Set(harness.outside())].sort(), ['balise.example:443', 'ouvrier.example:443', 'page.example']);
  });
});
