import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { axeViolations, ready, useSite } from './site.js';

/** What comes when someone goes to the field, and not before. */
const ON_DEMAND = /\/(?:read-communes\.js|communes\.json)/;

function fieldOf(page: Page) {
  return page.locator('reperes-services-map').getByRole('combobox');
}

describe('the search of the built widgets', () => {
  const site = useSite();

  test('SAF-14 neither the communes nor the code that searches is asked for before the focus enters the field', async () => {
    const { page, requests } = await site.open('departement.html');
    await ready(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.filter((url) => ON_DEMAND.test(url)), []);
    await fieldOf(page).focus();
    await page.waitForLoadState('networkidle');
    const asked = requests.filter((url) => ON_DEMAND.test(url)).map((url) => url.split('/').at(-1));
    assert.deepEqual(asked.sort(), ['communes.json', 'read-communes.js'], 'at the same time, once each');
  });

  test('what is typed before the code came is searched when it is there', async () => {
    const { page } = await site.open('index.html');
    let give: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/read-communes.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.siteOrigin}/departement.html`);
    await ready(page);
    await fieldOf(page).focus();
    await page.keyboard.type('betune');
    await page.locator('reperes-commune-search #hint', { hasText: 'se charge' }).waitFor();
    assert.equal(await page.getByRole('option').count(), 0);
    give();
    await page.getByRole('option', { name: 'Béthune' }).first().waitFor();
  });

  test('SEC-8 SAF-20 without its code the field says so, everything else stays, and the next focus asks again', async () => {
    const { page, requests } = await site.open('index.html');
    await page.route('**/read-communes.js*', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.siteOrigin}/departement.html`);
    await ready(page);
    await fieldOf(page).focus();
    await page.locator('reperes-commune-search #hint', { hasText: 'pas disponible' }).waitFor();
    assert.deepEqual(await axeViolations(page), [], 'ACC-11 axe finds nothing in this state');
    assert.ok((await page.locator('reperes-services-map article').count()) > 0);
    await page.locator('reperes-services-map').getByRole('checkbox').first().focus();
    await fieldOf(page).focus();
    await page.keyboard.type('béthune');
    await page.getByRole('option', { name: 'Béthune' }).first().waitFor();
    const asked = requests.filter((url) => url.includes('read-communes')).map((url) => url.split('/').at(-1));
    assert.deepEqual(asked, ['read-communes.js', 'read-communes.js?essai=1']);
  });
});
