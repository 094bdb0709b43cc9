import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { arrived, exitButton, goBack, TARGET, useExitPages } from './exit-pages.js';
import { axeViolations, ready } from './site.js';

describe('the quick exit, in whole pages', () => {
  const pages = useExitPages();

  test('SAF-3 SAF-4 the exit replaces the page in its tab: Back does not return to it', async () => {
    const { page } = await pages.visit('/');
    await exitButton(page).click();
    await arrived(page);
    assert.equal(page.context().pages().length, 1);
    await goBack(page);
    assert.equal(page.url(), `${pages.origin}/before`);
  });

  test('SAF-3 a click that asks for a new tab leaves in the same one', async () => {
    const { page } = await pages.visit('/');
    await exitButton(page).click({ modifiers: ['ControlOrMeta'] });
    await arrived(page);
    assert.equal(page.context().pages().length, 1);
  });

  for (const path of ['/', '/unsafe-url', '/no-referrer-when-downgrade']) {
    test(`SAF-5 the exit tells no referrer under the policy of ${path}`, async () => {
      const { page, referers } = await pages.visit(path);
      await exitButton(page).click();
      await arrived(page);
      assert.deepEqual(referers, [undefined]);
    });
  }

  test('SAF-5 the same way of looking sees the referrer of an ordinary link', async () => {
    const { page, referers } = await pages.visit('/plain-link');
    await page.locator('a').click();
    await arrived(page);
    assert.deepEqual(referers, [`${pages.origin}/plain-link`]);
  });

  test('SAF-2 before anything is asked of the next site, one box is left, announced, and the fields are empty', async () => {
    const { page } = await pages.visit('/');
    await page.locator('reperes-referent-finder').getByRole('combobox').fill('béthune');
    const left = await page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      all(document).find((element) => element.matches('.control a'))!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      const boxes = all(document).filter((element) => element !== document.documentElement && element.getClientRects().length > 0);
      return {
        boxes: boxes.map((element) => `${element.getAttribute('role')}: ${element.textContent}`),
        typed: all(document).filter((element) => element instanceof HTMLInputElement).map(({ value }) => value).join(''),
      };
    });
    assert.deepEqual(left, { boxes: ['alert: Chargement de la page suivante.'], typed: '' });
    await arrived(page);
  });

  test('SAF-6 Shift three times leaves, even from a field', async () => {
    const { page } = await pages.visit('/');
    await page.locator('reperes-referent-finder').getByRole('combobox').fill('Bé');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await arrived(page);
  });

  test('SAF-6 capital letters do not leave', async () => {
    const { page } = await pages.visit('/');
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.focus();
    await page.keyboard.type('ABC');
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
    assert.equal(page.url(), `${pages.origin}/`);
    assert.equal(await field.inputValue(), 'ABCABC');
  });

  test('SAF-8 three widgets have one button and one listener, even with a second copy of the files', async () => {
    const { page } = await pages.visit('/three');
    assert.equal(await exitButton(page).count(), 1);
    assert.equal(await page.evaluate('window.keys'), 1);
    await page.evaluate(async (widgets) => {
      for (const file of ['exit', 'help', 'violentometre', 'referent-finder']) await import(`${widgets}/${file}.js?copie`);
      document.querySelector('main')!.append(document.createElement('reperes-exit'), document.createElement('reperes-violentometre'));
    }, pages.site.widgetsOrigin);
    await ready(page);
    assert.equal(await exitButton(page).count(), 1);
    assert.equal(await page.evaluate('window.keys'), 1);
    await page.evaluate(() => document.querySelector('reperes-referent-finder')!.remove());
    await exitButton(page).click();
    await arrived(page);
  });

  test('SAF-11 each widget has its way out at its first Tab stop, and another at its end', async () => {
    const { page } = await pages.visit('/three');
    for (const name of ['reperes-referent-finder', 'reperes-violentometre', 'reperes-services-map']) {
      await page.evaluate((tag) => {
        const before = document.createElement('button');
        before.id = 'avant';
        document.querySelector(tag)!.before(before);
        before.focus();
      }, name);
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        document.querySelector('#avant')!.remove();
        return [element?.getAttribute('href'), element !== null && element.getBoundingClientRect().height >= 24];
      });
      assert.deepEqual(focused, [TARGET, true], name);
      assert.equal(await page.locator(`${name} reperes-exit[vue="lien"] a`).getAttribute('href'), TARGET);
    }
  });

  for (const [name, viewport] of [
    ['320 by 256, which is 1280 by 1024 at 400 %', { width: 320, height: 256 }],
    ['a phone', { width: 320, height: 640 }],
    ['a desktop', { width: 1280, height: 900 }],
  ] as const) {
    test(`SAF-10 ACC-12 at ${name} the button stays in sight over any banner, and covers less than a quarter`, async () => {
      const { page } = await pages.visit('/banner', { viewport });
      for (const top of [0, 700, 2000]) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        assert.deepEqual(await buttonState(page), { inside: true, onTop: true }, `scrolled to ${top}`);
      }
      const { height, width } = (await exitButton(page).boundingBox())!;
      assert.ok(height <= viewport.height / 4, `${height} px high`);
      assert.ok(height * width <= (viewport.height * viewport.width) / 4);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
      await page.evaluate(() => document.querySelector<HTMLElement>('#popover')!.showPopover());
      await page.waitForFunction(() => !document.querySelector('#popover')!.matches(':focus'));
      assert.deepEqual(await buttonState(page), { inside: true, onTop: true }, 'above a banner of the top layer too');
    });
  }

  test('ACC-14 at every Tab stop of a phone and of a zoomed page, what has the focus is in sight', async () => {
    for (const viewport of [{ width: 320, height: 256 }, { width: 320, height: 640 }]) {
      const { page } = await pages.visit('/three', { viewport });
      const hidden: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(coveredFocus);
        if (covered) hidden.push(covered);
      }
      assert.deepEqual(hidden, [], JSON.stringify(viewport));
    }
  });

  test('ACC-14 the button steps aside for a link of the page in its own corner, and comes back', async () => {
    for (const viewport of [{ width: 1000, height: 600 }, { width: 320, height: 640 }]) {
      const { page } = await pages.visit('/corners', { viewport });
      for (const id of ['menu', 'top']) {
        await page.locator(`#${id}`).focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift+Tab');
        assert.equal(await page.evaluate('document.activeElement.id'), id);
        assert.equal(await page.evaluate(coveredFocus), '', `${id} in ${viewport.width} px`);
      }
    }
  });

  test('SAF-1 without JavaScript the link that the page holds leaves it', async () => {
    const { page } = await pages.site.open(`${pages.origin}/link`, { javaScriptEnabled: false });
    await page.route(`${TARGET}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' }));
    await page.getByRole('link', { name: 'Quitter ce site' }).click();
    await arrived(page);
  });

  test('ACC-17 on a page written from right to left the button is in the left corner, its words as they are', async () => {
    for (const [path, left] of [['/', false], ['/right-to-left', true]] as const) {
      const { page } = await pages.visit(path);
      const box = (await exitButton(page).boundingBox())!;
      assert.equal(box.x + box.width / 2 < page.viewportSize()!.width / 2, left, path);
      assert.equal(await exitButton(page).evaluate((link) => getComputedStyle(link).direction), 'ltr', path);
    }
  });

  test('SAF-26 the print has no exit', async () => {
    const { page } = await pages.visit('/three');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('reperes-exit a').evaluateAll((links) => links.filter((link) => link.getClientRects().length > 0).length);
    assert.equal(seen, 0);
    assert.equal(await page.locator('reperes-help a[href="tel:3919"]').first().isVisible(), true);
  });

  test('ACC-11 axe finds nothing while the presses are counted', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const { page } = await pages.visit('/', options);
      await page.keyboard.press('Shift');
      assert.deepEqual(await axeViolations(page), [], JSON.stringify(options));
    }
  });
});

/** Whether the button is wholly in the window, and what a finger at its centre would touch. */
function buttonState(page: Page): Promise<{ inside: boolean; onTop: boolean }> {
  return page.evaluate(() => {
    const find = (root: ParentNode): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        const found = element.matches('.control a') ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
      return undefined;
    };
    const link = find(document)!;
    const { left, top, right, bottom } = link.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return {
      inside: left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
      onTop: hit !== null && link.contains(hit),
    };
  });
}

/** Names what has the focus when the button covers all of it. */
function coveredFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const control = all(document).find((one) => one.matches('.control a'));
  if (!element || !control || control === element || element === document.body) return '';
  const [over, under] = [control.getBoundingClientRect(), element.getBoundingClientRect()];
  const inside = over.left <= under.left && over.right >= under.right && over.top <= under.top && over.bottom >= under.bottom;
  return inside ? element.outerHTML.slice(0, 80) : '';
}
