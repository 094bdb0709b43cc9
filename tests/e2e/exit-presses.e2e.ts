import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arrivedSoon, buttonCentre, exitButton, goBack, TARGET, useExitPages } from './exit-pages.js';
import { hostBody, OVER, TEXTS } from './exit-hosts.js';

describe('presses on the quick exit', () => {
  const hosts = [TEXTS, ...OVER];
  const pages = useExitPages((widgets) => Object.fromEntries(hosts.map((host, at) => [`/hote/${at}`, { body: hostBody(host, widgets, TARGET) }])));

  for (const [name, how] of [
    ['a middle click', { button: 'middle' }],
    ['a click with Ctrl or Cmd', { modifiers: ['ControlOrMeta'] }],
    ['a click with Shift', { modifiers: ['Shift'] }],
    ['a click with Ctrl, Shift and Alt', { modifiers: ['ControlOrMeta', 'Shift', 'Alt'] }],
  ] as const) {
    for (const link of ['reperes-exit .control a', 'reperes-exit[vue="lien"] a']) {
      test(`SAF-32 ${name} on ${link} leaves in this tab and opens no other`, async () => {
        const { page } = await pages.visit('/hote/0');
        await page.locator(link).first().click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
        await arrivedSoon(page);
        assert.equal(page.context().pages().length, 1);
        await goBack(page);
        assert.equal(page.url(), `${pages.origin}/before`);
      });
    }
  }

  test('SAF-32 a right click asks for the menu of the browser and stays', async () => {
    const { page } = await pages.visit('/hote/0');
    await exitButton(page).click({ button: 'right' });
    assert.equal(page.url(), `${pages.origin}/hote/0`);
  });

  test('SAF-31 nothing that was written stays, in free text, frames and shadow roots', async () => {
    const { page } = await pages.visit('/hote/0');
    await exitButton(page).waitFor();
    await page.frameLocator('iframe').frameLocator('iframe').locator('textarea').waitFor();
    const left = await page.evaluate(() => {
      (window as unknown as { late: () => void }).late();
      const all = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
          const inside = [one.shadowRoot, (one as HTMLIFrameElement).contentDocument].filter((root) => !!root);
          return [one, ...inside.flatMap(all)];
        });
      const elements = all(document).filter((one) => !one.closest('[data-exit]'));
      const written = elements.filter((one) => one.matches('[contenteditable], input:not([type="checkbox"]), textarea') && !one.closest('label')) as HTMLInputElement[];
      for (const one of written) if (!one.hasAttribute('contenteditable')) one.value = 'Béthune';
      const [one, several] = document.querySelectorAll('select');
      one!.selectedIndex = 1;
      several!.options[0]!.selected = true;
      const box = document.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
      box.checked = true;
      const before = written.map((field) => field.value || field.textContent);
      elements.find((link) => link.matches('.control a'))!.click();
      const boxes = [...document.documentElement.children].filter((child) => child.getClientRects().length > 0);
      return {
        before,
        after: written.map((field) => `${field.value ?? ''}${field.textContent}`).join(''),
        choices: [one!.selectedIndex, [...several!.options].map(({ selected }) => selected), box.checked],
        seen: boxes.map((box) => `${box.getAttribute('role')}: ${box.textContent}`),
        fields: all(document).filter((field) => field.matches('[contenteditable], input, textarea, iframe')).length,
      };
    });
    assert.equal(left.before.length, 9);
    assert.ok(left.before.every((text) => text !== ''), String(left.before));
    assert.deepEqual({ ...left, before: [] }, {
      before: [],
      after: '',
      choices: [0, [false, true], false],
      seen: ['alert: Chargement de la page suivante.'],
      fields: 0,
    });
    await arrivedSoon(page);
  });

  for (const [at, { id }] of OVER.entries()) {
    for (const how of ['a click', 'a middle click', 'a touch', 'Shift three times']) {
      test(`SAF-33 ${how} leaves: ${id}`, async () => {
        const { page } = await pages.visit(`/hote/${at + 1}`, { hasTouch: how === 'a touch', viewport: { width: 412, height: 700 } });
        const { x, y } = await buttonCentre(page);
        await page.evaluate('window.late()');
        if (how === 'a touch') await page.touchscreen.tap(x, y);
        else if (how === 'Shift three times') for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        else await page.mouse.click(x, y, { button: how === 'a click' ? 'left' : 'middle' });
        await arrivedSoon(page);
        assert.equal(page.context().pages().length, 1);
      });
    }
  }

  test('SAF-33 a press elsewhere while a modal dialog is open is the page’s', async () => {
    const { page } = await pages.visit('/hote/2');
    const { x, y } = await buttonCentre(page);
    await page.evaluate('window.late()');
    await page.mouse.click(x - 250, y);
    await page.getByRole('button', { name: 'Accepter' }).click();
    assert.equal(page.url(), `${pages.origin}/hote/2`);
  });

  test('SAF-33 the button is seen as before, above a dialog as large as the window', async () => {
    const { page } = await pages.visit('/hote/3', { viewport: { width: 412, height: 700 } });
    const { x, y } = await buttonCentre(page);
    await page.evaluate('window.late()');
    const picture = await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } });
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#avis')!.close());
    assert.deepEqual(await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } }), picture);
  });
});
