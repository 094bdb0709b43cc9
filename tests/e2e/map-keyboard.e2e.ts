import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { ready, useSite } from './site.js';

/** A territory with every field, small enough to be gone through. */
const PAGE = 'exemple.html';

/** What has the focus, through shadow roots, as its role and its first words; the part of the widget it stands in. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent) : [];
    const named = element.getAttribute('aria-labelledby');
    const said = (named && (element.getRootNode() as ShadowRoot).getElementById(named)?.textContent) || element.getAttribute('aria-label') || labels.join(' ') || element.textContent;
    const role = element.getAttribute('role') ?? (element instanceof HTMLInputElement ? element.type : element.localName);
    return `${role}: ${said.replace(/\s+/g, ' ').replace(/ , \d+ services?$/, '').trim()}`;
  });
}

/** Presses Tab until what has the focus answers; what was gone through, it included. */
async function tabTo(page: Page, pattern: RegExp, most = 60): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    passed.push(now);
    if (pattern.test(now)) return passed;
  }
  throw new Error(`The keyboard met nothing like ${String(pattern)}: ${passed.join(' | ')}`);
}

async function open(site: ReturnType<typeof useSite>): Promise<Page> {
  const { page } = await site.open(PAGE);
  // A host that wants the exit and the button of the device.
  await page.evaluate(() => Object.assign(document.querySelector('reperes-services-map')!, { exit: 'show', geolocation: true, map: 'none' }));
  await ready(page);
  await page.locator('reperes-near-field .locate').waitFor();
  await page.locator('reperes-exit .control a').first().waitFor();
  return page;
}

describe('the services map by the keyboard', () => {
  const site = useSite();

  test('ACC-4 Tab goes through the widget in the order that it is read', async () => {
    const page = await open(site);
    const passed = await tabTo(page, /^a: .*04 65 71 10 06/);
    const order = [
      /^a: Quitter ce site/,
      /^button: Français/, /^button: English/, /^button: العربية/,
      /^a: .*17/, /^a: .*112/, /^a: .*114/, /^a: .*3919/, /^a: .*Tchat/,
      /^button: Tout afficher/,
      /^checkbox: Me mettre à l’abri/, /^checkbox: Parler, être écoutée/, /^checkbox: Signaler, porter plainte/, /^checkbox: Connaître mes droits/,
      /^checkbox: Me soigner/, /^checkbox: Mes enfants, les jeunes/, /^checkbox: Être aidée au quotidien/, /^checkbox: Il veut changer/,
      /^combobox: Près de chez vous/, /^button: Utiliser ma position/,
      /^checkbox: Ouvert maintenant/, /^checkbox: Gratuit/, /^summary: Affiner/, /^summary: Choisir des types de service/,
    ];
    const met = order.map((pattern) => passed.findIndex((one) => pattern.test(one)));
    assert.ok(met.every((at) => at >= 0), `not met: ${order.filter((_, rank) => met[rank]! < 0).join(', ')} in ${passed.join(' | ')}`);
    assert.deepEqual(met, [...met].sort((a, b) => a - b), passed.join(' | '));
    assert.equal(new Set(passed).size, passed.length, 'nothing is met twice');
  });

  test('ACC-4 ACC-18 ACC-20 the keyboard alone changes the language, searches a commune, reads a contact, calls, and leaves', async () => {
    const page = await open(site);
    const { url, length } = await page.evaluate(() => ({ url: location.href, length: history.length }));
    await tabTo(page, /^button: English/);
    await page.keyboard.press('Enter');
    await page.locator('reperes-services-map #filters-title:text-is("What do you need?")').waitFor();
    assert.equal(await focused(page), 'button: English', 'the focus stays on the button');

    await tabTo(page, /^combobox: Near you/);
    await page.keyboard.type('vichy');
    await page.locator('reperes-commune-search').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('reperes-services-map .need-group[data-section="couvre"] h3').waitFor();
    await page.waitForFunction(() => document.querySelector('reperes-services-map')!.shadowRoot!.activeElement?.localName === 'h3');
    assert.match(await focused(page), /^h3: For Vichy/, 'the focus goes to the answer');

    await tabTo(page, /^a: Call/);
    const href = await page.evaluate(() => document.querySelector('reperes-services-map')!.shadowRoot!.activeElement?.getAttribute('href'));
    assert.match(href ?? '', /^tel:\+?\d+$/);
    await tabTo(page, /^summary: .*information/i);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => (document.querySelector('reperes-services-map')!.shadowRoot!.activeElement!.parentElement as HTMLDetailsElement).open), true);

    assert.deepEqual(await page.evaluate(() => ({ url: location.href, length: history.length })), { url, length }, 'SAF-13 nothing of it stays');
    const left = page.waitForRequest((request) => request.isNavigationRequest() && !request.url().startsWith(site.siteOrigin));
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await left;
  });
});
