import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { ready, useSite } from './site.js';

/** A small telephone that is still in use. */
const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

/** Each widget that shows the first numbers, and the whole list, on a page of the demonstration. */
const PAGES = { 'reperes-services-map': 'departement.html', 'reperes-help': 'departement.html', 'reperes-ensemble': 'ensemble.html', 'reperes-referent-finder': 'mairie.html', 'reperes-violentometre': 'association.html' };

const IN_SIGNS = ['https://www.urgence114.fr/', 'https://solidaritefemmes.org/appeler-le-3919/'];

/** Whole in the window, clear of what the exit covers. */
async function assertInSight(page: Page, found: Locator): Promise<void> {
  const box = await found.boundingBox();
  assert.ok(box, 'it is drawn');
  const exit = await page.locator('reperes-exit .control').first().boundingBox();
  const bottom = exit ? exit.y : PHONE.viewport.height;
  assert.ok(box.y >= 0 && box.y + box.height <= bottom, `${box.y} to ${box.y + box.height}, of ${bottom}`);
}

describe('what a watched woman is told', () => {
  const site = useSite();

  for (const [tag, path] of Object.entries(PAGES)) {
    test(`SAF-38 ACC-30 <${tag}>: under its numbers, the trace of a call and the ways in sign language`, async () => {
      const { page } = await site.open(path, PHONE);
      await ready(page);
      const widget = page.locator(tag).first();
      const trace = widget.locator('.trace').first();
      assert.ok(await trace.isVisible());
      assert.match(await trace.innerText(), /liste des appels, le SMS dans les messages\s: effacez-les ensuite, si c’est sans risque\. Pas sur la facture\s: 17, 112/);
      const links = await widget.locator('.signs a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      assert.deepEqual(links, IN_SIGNS);
    });
  }

  for (const path of ['62/index.html', '62/annuaire.html', 'ensemble/index.html']) {
    test(`SAF-38 ACC-30 ${path}: the same, without a script`, async () => {
      const { page } = await site.open(`${site.widgetsOrigin}/data/${path}`, { ...PHONE, javaScriptEnabled: false });
      assert.match((await page.locator('body').textContent()) ?? '', /liste des appels du téléphone, le SMS dans les messages/);
      for (const href of IN_SIGNS) assert.ok(await page.locator(`a[href="${href}"]`).first().isVisible(), href);
    });
  }

  test('ACC-31 on a telephone the heading of the emergency has the focus, and is in sight', async () => {
    const { page } = await site.open('association.html', PHONE);
    await ready(page);
    const scale = page.locator('reperes-violentometre');
    await scale.getByRole('checkbox').last().check();
    await scale.getByRole('button', { name: 'Aide et réponse' }).click();
    const heading = scale.getByRole('heading', { name: 'En danger maintenant' });
    assert.ok(await heading.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element));
    await assertInSight(page, heading);
  });

  test('ACC-32 "Me mettre à l’abri" brings what to call in sight, and no empty map follows', async () => {
    const { page } = await site.open('departement.html', PHONE);
    await ready(page);
    const map = page.locator('reperes-services-map');
    const box = map.locator('[data-need="abri"] input');
    await box.scrollIntoViewIfNeeded();
    await box.check();
    await map.locator('.summary').getByText(/115, 3919/).waitFor();
    const notice = map.locator('.filters .secret');
    for (const href of ['tel:115', 'tel:3919']) await assertInSight(page, notice.locator(`a[href="${href}"]`));
    await assertInSight(page, box);
    assert.equal(await map.locator('.map').isVisible(), false);
    assert.equal(await map.locator('.list button').count(), 0);
    await map.getByRole('button', { name: /^Tout afficher/ }).first().click();
    await map.locator('reperes-map-panel .stage').waitFor();
    assert.ok(((await map.locator('reperes-map-panel .stage').boundingBox())?.height ?? 0) > 100);
  });

  test('ACC-32 choices that leave nothing bring the way back in sight', async () => {
    const { page } = await site.open('departement.html', PHONE);
    await ready(page);
    const map = page.locator('reperes-services-map');
    await map.locator('[data-need="droits"] input').check();
    await map.locator('.refine summary').click();
    await map.getByRole('checkbox', { name: /^Enfants et jeunes/ }).check();
    await map.locator('.empty .ways').waitFor();
    await page.waitForTimeout(100);
    await assertInSight(page, map.locator('.empty .ways button').first());
    assert.equal(await map.locator('.map').isVisible(), false);
  });

  test('ACC-32 an ensemble where only lodging is asked for has no empty map either, and says whom to call', async () => {
    const { page } = await site.open('ensemble.html', PHONE);
    await ready(page);
    await page.locator('reperes-ensemble').evaluate((element) => element.setAttribute('categories', 'hebergement-urgence'));
    const ensemble = page.locator('reperes-ensemble');
    await ensemble.locator('.secret a[href="tel:115"]').waitFor();
    await ensemble.locator('reperes-ensemble-map .stage').waitFor({ state: 'detached' });
    assert.doesNotMatch(await ensemble.locator('.secret').innerText(), /place/);
    await ensemble.evaluate((element) => element.setAttribute('categories', ''));
    await ensemble.locator('reperes-ensemble-map .marker').first().waitFor();
  });
});
