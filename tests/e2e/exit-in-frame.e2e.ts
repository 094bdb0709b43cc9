import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { arrived, exitButton, useExitPages, type Visit } from './exit-pages.js';

/** Chromium gives no press to a frame of another origin that has moved so lately: it goes to the page around. */
const STILL_MS = 700;

describe('the quick exit, in an iframe', () => {
  const pages = useExitPages();
  const inFrame = (page: Page) => page.frameLocator('iframe');

  async function framed(path: string): Promise<Visit> {
    const visited = await pages.visit(path);
    await inFrame(visited.page).locator('reperes-violentometre input').first().waitFor();
    return visited;
  }

  test('SAF-24 without any script of the host, the exit leaves the whole page and tells no referrer', async () => {
    for (const path of ['/frame', '/frame-allowed']) {
      const { page, referers } = await framed(path);
      await exitButton(inFrame(page)).click();
      await arrived(page);
      assert.deepEqual(referers, [undefined], path);
      await page.goBack();
      assert.equal(page.url(), `${pages.origin}/before`, path);
    }
  });

  test('SAF-24 a sandbox that keeps the page gives the instructions instead of a dead button', async () => {
    const { page } = await framed('/frame-kept');
    await inFrame(page).locator('reperes-violentometre h2').first().click();
    await inFrame(page).getByText('pour partir vite, fermez l’onglet').waitFor();
    assert.equal(await exitButton(inFrame(page)).count(), 0);
    assert.equal(await inFrame(page).getByText('ajoutez «\u00a0reperes-cadre.js\u00a0» à la page').isVisible(), true);
  });

  test('SAF-24 a sandbox found out at the very exit hides the frame and says how to leave', async () => {
    const { page } = await framed('/frame-kept');
    await inFrame(page).locator('reperes-exit[vue="lien"] a').evaluate((link: HTMLElement) => link.click());
    const alert = inFrame(page).getByRole('alert');
    assert.match(await alert.innerText(), /Fermez l’onglet/);
    assert.equal(await inFrame(page).locator('reperes-violentometre').isVisible(), false);
  });

  test('SAF-24 the host’s script gives the page one button, its height to the frame, and Shift to both', async () => {
    const { page } = await framed('/frame-host');
    await exitButton(page).waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 1000);
    await exitButton(inFrame(page)).waitFor({ state: 'detached' });
    assert.equal(await exitButton(page).count(), 1);
    await page.locator('#site').fill('violences');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await arrived(page);
  });

  for (const path of ['/frame-host', '/frame-kept-host']) {
    test(`SAF-24 from inside the frame of ${path} the keys and the link leave the whole page`, async () => {
      for (const how of ['keys', 'link']) {
        const { page, referers } = await framed(path);
        await exitButton(page).waitFor();
        if (how === 'link') {
          const link = inFrame(page).locator('reperes-exit[vue="lien"] a');
          await link.scrollIntoViewIfNeeded();
          await page.waitForTimeout(STILL_MS);
          await link.click();
        } else {
          await inFrame(page).locator('input').first().focus();
          for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        }
        await arrived(page);
        assert.deepEqual(referers, [undefined], how);
        await page.goBack();
        assert.equal(page.url(), `${pages.origin}/before`);
      }
    });
  }

  test('an address that wants no exit has none, in the frame or around', async () => {
    const { page } = await framed('/frame-none');
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    assert.equal(await page.locator('reperes-exit').count(), 0);
    assert.equal(await inFrame(page).locator('reperes-exit').count(), 0);
  });

  test('SEC-9 messages of another window are ignored, and a height is kept within bounds', async () => {
    const { page } = await framed('/frame-host');
    await exitButton(page).waitFor();
    const settled = async () => {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      return page.locator('iframe').evaluate((frame: HTMLElement) => frame.style.height);
    };
    const height = await settled();
    await page.evaluate(() => {
      window.postMessage({ reperes: 'hauteur', px: 7 }, '*');
      window.postMessage({ reperes: 'sortie' }, '*');
    });
    assert.equal(await settled(), height);
    assert.equal(page.url(), `${pages.origin}/frame-host`);
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    const say = (px: unknown) => frame.evaluate(([height, to]) => window.parent.postMessage({ reperes: 'hauteur', px: height }, String(to)), [px, pages.origin]);
    await say(3);
    assert.equal(await settled(), '150px');
    await say(1e9);
    assert.equal(await settled(), '20000px');
    await say('expression(1)');
    assert.equal(await settled(), '20000px');
  });

  test('SEC-9 what the frame says has an explicit target and only these words', async () => {
    const { page } = await pages.site.open('index.html');
    await page.addInitScript(() => {
      if (window === window.top) return;
      Object.assign(window, { said: [] });
      const parent = window.parent;
      Object.defineProperty(window, 'parent', {
        get: () => new Proxy(parent, {
          get: (target, name) =>
            name === 'postMessage'
              ? (message: unknown, to: string) => {
                  (window as unknown as { said: unknown[] }).said.push([message, to]);
                  target.postMessage(message, to);
                }
              : Reflect.get(target, name),
        }),
      });
    });
    await page.goto(`${pages.origin}/frame-host`);
    const frame = inFrame(page);
    await frame.locator('reperes-violentometre input').nth(20).check();
    const source = page.frames().find((one) => one !== page.mainFrame())!;
    const said = (await source.evaluate('window.said')) as [{ reperes: string }, string][];
    for (const [message, to] of said) {
      assert.equal(to, pages.origin);
      assert.ok(['hauteur', 'bouton', 'lien', 'sortie'].includes(message.reperes));
      assert.deepEqual(Object.keys(message).filter((key) => !['reperes', 'px'].includes(key)), []);
    }
  });

  test('the address of a frame takes data only from its own origin', async () => {
    const { page, requests } = await pages.site.open(`${pages.site.widgetsOrigin}/cadre/numeros.html?data=https://ailleurs.example/data/62/&heading-level=3`);
    await page.locator('reperes-help-list h2').waitFor();
    assert.equal(await page.locator('reperes-help').getAttribute('data'), null);
    assert.equal(await page.locator('reperes-help-list h2').getAttribute('aria-level'), '3');
    assert.deepEqual(requests.filter((url) => url.startsWith('https://ailleurs')), []);
    await page.goto(`${pages.site.widgetsOrigin}/cadre/services.html?data=../data/62/&map=none`);
    await page.locator('reperes-services-map article').first().waitFor();
  });
});
