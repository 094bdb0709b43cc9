import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { useHarness } from './harness/harness.js';
import { lostInForcedColours } from './harness/looks.js';
import { axeViolations, ready, traces, useSite } from './site.js';

const PAGE = 'college.html';

const NUMBERS = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

const SCREENS = {
  'a small phone': { viewport: { width: 320, height: 568 } },
  'a laptop': { viewport: { width: 1280, height: 720 } },
  'a projector': { viewport: { width: 1920, height: 1080 } },
} as const;

const room = (page: Page) => page.locator('reperes-violentometre-atelier');

const kind = (page: Page) => room(page).locator('.room').getAttribute('data-step');

async function opened(page: Page): Promise<void> {
  await ready(page);
  await room(page).locator('.room').waitFor();
}

async function leadTo(page: Page, wanted: string): Promise<void> {
  for (let pressed = 0; pressed < 200 && (await kind(page)) !== wanted; pressed += 1) await room(page).locator('.moves .strong').click();
}

/** Whether each number can be touched now, without a scroll. */
async function numbersInSight(page: Page): Promise<string[]> {
  return room(page).evaluate((element, hrefs) => {
    const root = element.shadowRoot!;
    return hrefs.filter((href) => {
      const link = root.querySelector(`.numbers a[href="${href}"]`)!;
      const { left, top, width, height } = link.getBoundingClientRect();
      return height >= 44 && link.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    });
  }, NUMBERS);
}

describe('the workshop of the violentomètre', () => {
  const site = useSite();

  for (const [name, options] of Object.entries(SCREENS)) {
    test(`VIO-6 ACC-12 on ${name} the numbers are in sight at every step, and nothing scrolls sideways`, async () => {
      const { page } = await site.open(PAGE, options);
      await opened(page);
      await room(page).evaluate((element) => element.scrollIntoView());
      for (const step of ['start', 'item', 'pause', 'end']) {
        await leadTo(page, step);
        assert.deepEqual(await numbersInSight(page), NUMBERS, step);
        const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
        assert.ok(scroll <= client, `${step}: ${scroll} px wide in ${client}`);
      }
    });
  }

  test('full screen comes on its button, is led by a remote control, keeps the numbers and the exit, and ends', async () => {
    const { page } = await site.open(PAGE, SCREENS['a projector']);
    await opened(page);
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);
    await room(page).getByRole('button', { name: 'Plein écran' }).click();
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'reperes-violentometre');
    await room(page).locator('.notes').waitFor({ state: 'detached' });
    for (const key of ['PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    assert.equal(await room(page).locator('.progress').textContent(), 'Phrase 2 sur 24');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('2');
    assert.equal(await room(page).locator('.stretch[aria-pressed="true"]').count(), 1);
    await leadTo(page, 'pause');
    for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key);
    assert.deepEqual(await numbersInSight(page), NUMBERS);
    const exit = page.locator('reperes-violentometre reperes-exit .button').first();
    const seen = await exit.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return (link.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2) !== null;
    });
    assert.equal(seen, true, 'the exit is above the full screen');
    const { scroll, client } = await room(page).evaluate((element) => ({ scroll: element.scrollHeight, client: element.clientHeight }));
    assert.ok(scroll <= client + 1, `the danger, its meaning and the numbers stand on one screen: ${scroll} in ${client}`);
    await room(page).getByRole('button', { name: 'Quitter le plein écran' }).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  test('VIO-7 VIO-9 VIO-10 a whole workshop leaves nothing and asks nothing, and Back finds it at its start', async () => {
    const { page, requests } = await site.open(PAGE);
    await opened(page);
    // The finder reads its data once it is in sight.
    await page.locator('reperes-referent-finder').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const [before, asked] = [await traces(page), requests.length];
    await leadTo(page, 'item');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('3');
      await room(page).locator('.moves .strong').click();
    }
    assert.deepEqual(await traces(page), before);
    assert.equal(requests.length, asked);
    await page.goto(`${site.siteOrigin}/index.html`);
    await page.goBack();
    await opened(page);
    assert.equal(await kind(page), 'start');
  });

  test('ACC-11 axe finds nothing in any step: light, dark, forced colours', async () => {
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const { page } = await site.open(PAGE, { ...look, reducedMotion: 'reduce' });
      await opened(page);
      for (const step of ['start', 'item', 'pause', 'end']) {
        await leadTo(page, step);
        assert.deepEqual(await axeViolations(page), [], `${step} ${JSON.stringify(look)}`);
        if (step !== 'item') continue;
        await page.keyboard.press('1');
        await room(page).locator('.moves .strong').click();
        assert.deepEqual(await axeViolations(page), [], `zone shown ${JSON.stringify(look)}`);
      }
      if ('forcedColors' in look) assert.deepEqual(await lostInForcedColours(page), []);
    }
  });

  test('ACC-14 no control that the keyboard reaches is under the foot that stays in sight', async () => {
    const { page } = await site.open(PAGE, SCREENS['a small phone']);
    await opened(page);
    await leadTo(page, 'item');
    await room(page).locator('.room').focus();
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await room(page).evaluate((element) => {
        const root = element.shadowRoot!;
        const focused = root.activeElement;
        if (!focused) return undefined;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = [0.1, 0.5, 0.9].some((part) => focused.contains(root.elementFromPoint(left + width / 2, top + height * part)));
        return seen ? undefined : focused.textContent;
      });
      assert.equal(covered, undefined);
    }
  });

  test('ACC-16 nothing moves with reduced motion', async () => {
    const { page } = await site.open(PAGE, { reducedMotion: 'reduce' });
    await opened(page);
    await leadTo(page, 'item');
    assert.equal(await room(page).locator('.stretch').first().evaluate((one) => getComputedStyle(one).transitionDuration), '0s');
  });

  test('the finder that the page puts in "territoire" finds a commune there', async () => {
    const { page } = await site.open(PAGE);
    await opened(page);
    const finder = page.locator('reperes-violentometre > reperes-referent-finder');
    await finder.getByRole('combobox').fill('bethune');
    await finder.getByRole('option').first().click();
    await finder.locator('#result').waitFor();
  });
});

describe('the policies, with the workshop and what prints', () => {
  const harness = useHarness();

  for (const name of ['types-surs', 'meme-origine']) {
    test(`SEC-3 SEC-5 the workshop and every sheet pass the policy "${name}" of the documentation`, async () => {
      const line = new RegExp(`\`\`\`csp ${name}\\n(.+)\\n\`\`\``).exec(readFileSync('docs/fr/securite.md', 'utf8'))![1]!;
      const here = name === 'meme-origine';
      const policy = line.includes('default-src') ? line : `default-src 'none'; ${line}`;
      const { page, complaints, watched } = await harness.open({
        body: '<reperes-violentometre vue="atelier" qr="https://exemple.fr/"></reperes-violentometre>',
        policy: policy.replaceAll('https://VOTRE-SERVEUR', 'ORIGIN'),
        // A printer that is never done leaves the sheet in the page.
        prepare: () => {
          window.print = () => undefined;
        },
        ...(here ? { head: '<script type="module" src="/widgets/reperes.js"></script>' } : {}),
      });
      await opened(page);
      await leadTo(page, 'end');
      await page.locator('reperes-violentometre').getByText('Imprimer', { exact: true }).click();
      for (const button of ['Marque-pages', 'Affiche A4', 'Affiche A3']) {
        await page.locator('reperes-violentometre').getByRole('button', { name: button }).click();
        await page.waitForTimeout(300);
        const sheet = page.frames().find((frame) => frame.parentFrame())!;
        await sheet.locator('.sheet h1').first().waitFor();
        assert.equal(await sheet.locator('.zone').first().evaluate((zone) => getComputedStyle(zone).display), 'grid', 'styles are applied');
      }
      assert.deepEqual((await watched()).violations, []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});
