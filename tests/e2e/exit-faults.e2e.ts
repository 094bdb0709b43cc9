import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrivedSoon, buttonCentre, goBack, TARGET, useExitPages } from './exit-pages.js';
import { ASKS, ASKS_ALL, type ExitHost, FAULTS, hostBody } from './exit-hosts.js';

/** With every fault the page also asks before it is left. */
const HOSTS: readonly (ExitHost & { readonly rule: string })[] = [
  ...ASKS.map((host) => ({ ...host, rule: 'SAF-30' })),
  ...FAULTS.map((host) => ({ ...host, early: `${host.early ?? ''};${ASKS_ALL}`, rule: 'SAF-29 SAF-30' })),
];

describe('the quick exit, whatever the page does', () => {
  const pages = useExitPages((widgets) => Object.fromEntries(HOSTS.map((host, at) => [`/hote/${at}`, { body: hostBody(host, widgets, TARGET) }])));

  for (const [at, { id, rule }] of HOSTS.entries()) {
    test(`${rule} leaves without a dialog: ${id}`, async () => {
      const { page, referers, dialogs } = await pages.visit(`/hote/${at}`, {}, { settled: buttonCentre });
      await page.mouse.click(50, 30);
      await page.keyboard.type('je veux partir');
      const { x, y } = await buttonCentre(page);
      await page.evaluate('window.late()');
      await page.mouse.click(x, y);
      await arrivedSoon(page);
      assert.deepEqual(dialogs, []);
      assert.deepEqual(referers, [undefined]);
      assert.equal(page.context().pages().length, 1);
      await goBack(page);
      assert.equal(page.url(), `${pages.origin}/before`);
    });
  }

  test('SAF-30 the same way of looking sees the question of a page that is left by its own link', async () => {
    const { page, dialogs } = await pages.visit('/hote/0');
    await page.mouse.click(50, 30);
    await page.keyboard.type('je veux partir');
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), TARGET);
    await page.waitForEvent('dialog');
    assert.deepEqual(dialogs, ['beforeunload']);
  });
});
