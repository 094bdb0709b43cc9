import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertOrigins, axeViolations, plainName, ready, traces, useSite } from './site.js';

const TYPED = 'bethune';

describe('<reperes-referent-finder> from another origin', () => {
  const site = useSite();

  test('ACC-4 the keyboard alone finds a commune and reaches its first contact', async () => {
    const { page } = await site.open('mairie.html');
    await ready(page);
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.focus();
    await page.keyboard.type(TYPED);
    await page.locator('reperes-referent-finder').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const title = page.locator('reperes-referent-finder #result');
    await title.waitFor();
    assert.match(await title.innerText(), /Béthune/);
    const focused = await page.evaluate(
      () => document.querySelector('reperes-referent-finder')!.shadowRoot!.activeElement?.id,
    );
    assert.equal(focused, 'result', 'ACC-20 the focus goes to the answer');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() =>
      document.querySelector('reperes-referent-finder')!.shadowRoot!.activeElement?.getAttribute('href'),
    );
    assert.match(href ?? '', /^tel:/);
    assert.deepEqual(await axeViolations(page), [], 'ACC-11 axe finds nothing in the answer');
  });

  test('SAF-13 SAF-16 nothing that was typed or chosen leaves the page or stays in it', async () => {
    const { page, requests } = await site.open('mairie.html');
    await ready(page);
    const before = await traces(page);
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.fill('lillers');
    await page.locator('reperes-referent-finder').getByRole('option').first().click();
    await page.locator('reperes-referent-finder #result').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await traces(page), before);
    assertOrigins(requests, [site.siteOrigin, site.widgetsOrigin]);
    assert.deepEqual(requests.filter((url) => /lillers|62516/i.test(url)), []);
    const inMarkup = await page.evaluate(() => document.documentElement.outerHTML);
    assert.doesNotMatch(inMarkup, /lillers/i);
  });

  test('with the network cut after load, every commune still has an answer', async () => {
    const { page } = await site.open('mairie.html');
    await ready(page);
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.focus();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const [typed, expected] of [
      ['arras', /Arras/],
      ['62170', /./],
      ['st omer', /Saint-Omer/],
    ] as const) {
      await field.fill(typed);
      await page.locator('reperes-referent-finder').getByRole('option').first().click();
      await page.locator('reperes-referent-finder #result', { hasText: expected }).waitFor();
      assert.ok((await page.locator('reperes-referent-finder').locator('ol li').count()) > 0, typed);
    }
  });

  test('SEC-8 SAF-20 says that the code of the answers did not come, keeps the numbers, and asks for it again', async () => {
    const { page, requests } = await site.open('index.html');
    await page.route('**/referent-answers-*.js*', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.siteOrigin}/mairie.html`);
    const finder = page.locator('reperes-referent-finder');
    await finder.locator('.notice').waitFor();
    assert.match(await finder.locator('.notice').innerText(), /n’est pas arrivée.*Réessayer/s);
    assert.equal(await finder.locator('reperes-help a[href="tel:3919"]').isVisible(), true);
    await finder.getByRole('button', { name: 'Réessayer' }).click();
    await finder.getByRole('combobox').fill('béthune');
    await finder.getByRole('option').first().click();
    await finder.locator('#result').waitFor();
    const asked = requests.filter((url) => url.includes('referent-answers')).map(plainName);
    assert.deepEqual(asked, ['referent-answers.js', 'referent-answers.js?essai=1']);
  });

  test('SAF-13 leaving the page and coming back finds an empty field', async () => {
    const { page } = await site.open('mairie.html');
    await ready(page);
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.fill('arras');
    await page.locator('reperes-referent-finder').getByRole('option').first().click();
    await page.goto(`${site.siteOrigin}/index.html`);
    await page.goBack();
    await ready(page);
    assert.equal(await page.locator('reperes-referent-finder').getByRole('combobox').inputValue(), '');
    assert.equal(await page.locator('reperes-referent-finder #result').count(), 0);
  });

  test('SAF-26 the printed sheet keeps contacts and numbers, and hides the search', async () => {
    const { page } = await site.open('mairie.html');
    await ready(page);
    await page.locator('reperes-referent-finder').getByRole('combobox').fill('béthune');
    await page.locator('reperes-referent-finder').getByRole('option').first().click();
    await page.locator('reperes-referent-finder #result').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('reperes-referent-finder').getByRole('combobox').isVisible(), false);
    assert.equal(await page.locator('reperes-referent-finder #result').isVisible(), true);
    assert.equal(await page.locator('reperes-referent-finder reperes-help a[href="tel:3919"]').isVisible(), true);
  });

  test('SAF-26 SEC-3 the pocket card is a document of its own: four panels of 85 × 54 mm, under the policy of the page', async () => {
    const { page, complaints } = await site.open('mairie.html', {}, withoutDialog);
    await ready(page);
    const finder = page.locator('reperes-referent-finder');
    await finder.getByRole('combobox').fill('béthune');
    await finder.getByRole('option').first().click();
    await finder.getByRole('button', { name: 'Imprimer une carte de poche' }).click();
    const paper = await (await finder.locator('iframe').elementHandle({ timeout: 10_000 }))!.contentFrame();
    const boxes = await paper!.evaluate(() => [...document.querySelectorAll('.panel')].map((panel) => panel.getBoundingClientRect()).map(({ width, height }) => [width, height]));
    const millimetre = 96 / 25.4;
    assert.equal(boxes.length, 4);
    for (const [width = 0, height = 0] of boxes) {
      assert.ok(Math.abs(width - 85 * millimetre) < 0.5 && Math.abs(height - 54 * millimetre) < 0.5, `${width} × ${height} px`);
    }
    const overflowing = await paper!.evaluate(() => [...document.querySelectorAll('.panel')].filter((panel) => panel.scrollHeight > panel.clientHeight).length);
    assert.equal(overflowing, 0, 'nothing is cut in a panel');
    assert.equal(await paper!.evaluate(() => `${document.title} ${document.querySelectorAll('a, input, img').length}`), 'Contacts 0');
    assert.deepEqual(complaints, []);
  });

  test('SEC-8 says that the paper is not ready when its code does not come, keeps the numbers, and asks for it again', async () => {
    const { page, requests } = await site.open('index.html', {}, withoutDialog);
    await page.route('**/referent-paper-*.js*', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.siteOrigin}/mairie.html`);
    await ready(page);
    const finder = page.locator('reperes-referent-finder');
    await finder.getByRole('combobox').fill('béthune');
    await finder.getByRole('option').first().click();
    await finder.getByRole('button', { name: 'Imprimer la fiche' }).click();
    await finder.locator('.paper .notice').waitFor();
    assert.match(await finder.locator('.paper .notice').innerText(), /n’est pas prête/);
    assert.equal(await finder.locator('reperes-help a[href="tel:3919"]').isVisible(), true);
    await finder.getByRole('button', { name: 'Imprimer la fiche' }).click();
    await finder.locator('iframe').waitFor({ state: 'attached' });
    assert.equal(await finder.locator('.paper .notice').count(), 0);
    const asked = requests.filter((url) => url.includes('referent-paper')).map(plainName);
    assert.deepEqual(asked, ['referent-paper.js', 'referent-paper.js?essai=1']);
  });

  test('ACC-4 ACC-11 the view for professionals: a commune by the keyboard, then a unit, and nothing of either leaves the page', async () => {
    const { page, requests } = await site.open('professionnels.html');
    await ready(page);
    const before = await traces(page);
    const finder = page.locator('reperes-referent-finder');
    await finder.locator('reperes-commune-search input').focus();
    await page.keyboard.type('cerilly');
    await finder.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await finder.locator('#result').waitFor();
    assert.match(await finder.locator('#result').innerText(), /Cérilly/);
    assert.match(await finder.locator('tbody', { hasText: 'Plainte, signalement' }).innerText(), /Brigade de gendarmerie d’exemple/);
    assert.deepEqual(await axeViolations(page), []);
    await finder.locator('#units').selectOption({ label: 'Brigade de gendarmerie d’exemple, Bourbon-l’Archambault (exemple)' });
    assert.equal(await finder.locator('.communes li').count(), 6);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await traces(page), before);
    assertOrigins(requests, [site.siteOrigin, site.widgetsOrigin]);
    assert.deepEqual(requests.filter((url) => /cerilly|03048|brigade/i.test(url)), []);
    assert.doesNotMatch(await page.evaluate(() => document.documentElement.outerHTML), /cerilly|cérilly/i);
  });
});

/** The dialog of the browser would stop the test. */
function withoutDialog(): void {
  window.print = () => undefined;
}
