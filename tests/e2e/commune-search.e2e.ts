import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { axeViolations, plainName, ready, useSite } from './site.js';

/** What comes when someone goes to the field, and not before. */
const ON_DEMAND = /\/(?:search-on-demand-|communes\.json)/;

function fieldOf(page: Page) {
  return page.locator('reperes-services-map').getByRole('combobox');
}

/** Keeps the code of the search back; what it gives lets it through. */
async function holdCode(page: Page): Promise<() => void> {
  let give: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (give = resolve));
  await page.route('**/search-on-demand-*.js*', async (route) => {
    await held;
    await route.continue();
  });
  return give;
}

/** A field of its own in a form of the page, whose communes the page gives; the page writes down what happens to it. */
async function addField(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const commune = { codeInsee: '62119', nom: 'Béthune', departement: '62', codesPostaux: ['62400'], centre: null, groupes: [] };
    const index = { departements: ['62'], communes: [commune], find: (typed: string) => ('bethune'.startsWith(typed) ? [commune] : []) };
    const form = document.querySelector('main')!.appendChild(document.createElement('form'));
    form.id = 'given';
    const note = (what: string) => (form.dataset['notes'] = `${form.dataset['notes'] ?? ''}${what} `);
    form.addEventListener('submit', (event) => (event.preventDefault(), note('submit')));
    form.addEventListener('reperes-commune', ({ commune }) => note(commune.codeInsee));
    form.append(Object.assign(document.createElement('reperes-commune-search'), { index }));
  });
  return page.locator('#given').getByRole('combobox');
}

function notesOf(page: Page): Promise<string | null> {
  return page.locator('#given').getAttribute('data-notes');
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
    const asked = requests.filter((url) => ON_DEMAND.test(url)).map(plainName);
    assert.deepEqual(asked.sort(), ['communes.json', 'search-on-demand.js'], 'at the same time, once each');
  });

  test('what is typed before the code came is searched when it is there', async () => {
    const { page } = await site.open('index.html');
    const give = await holdCode(page);
    await page.goto(`${site.siteOrigin}/departement.html`);
    await ready(page);
    await fieldOf(page).focus();
    await page.keyboard.type('betune');
    await page.locator('reperes-commune-search #hint', { hasText: 'se charge' }).waitFor();
    assert.equal(await page.getByRole('option').count(), 0);
    give();
    await page.getByRole('option', { name: 'Béthune' }).first().waitFor();
  });

  test('SAF-18 the code that asks the device comes only where the host wants it; without it, the field stays', async () => {
    const { page, requests } = await site.open('departement.html');
    await ready(page);
    await page.waitForLoadState('networkidle');
    const asked = () => requests.filter((url) => url.includes('position-button')).length;
    assert.equal(asked(), 0);
    await page.evaluate(() => document.querySelector('reperes-services-map')!.toggleAttribute('geolocation', true));
    await page.getByRole('button', { name: 'Utiliser ma position' }).waitFor();
    assert.equal(asked(), 1);
    await page.route('**/position-button-*.js', (route) => route.abort());
    await page.reload();
    await ready(page);
    await page.evaluate(() => document.querySelector('reperes-services-map')!.toggleAttribute('geolocation', true));
    await page.waitForLoadState('networkidle');
    assert.equal(asked(), 2);
    assert.equal(await page.getByRole('button', { name: 'Utiliser ma position' }).count(), 0);
    await fieldOf(page).fill('béthune');
    await page.getByRole('option', { name: 'Béthune' }).first().waitFor();
  });

  test('SEC-8 SAF-20 without its code the field says so, everything else stays, and the next focus asks again', async () => {
    const { page, requests } = await site.open('index.html');
    await page.route('**/search-on-demand-*.js*', (route) => route.abort(), { times: 1 });
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
    const asked = requests.filter((url) => url.includes('search-on-demand')).map(plainName);
    assert.deepEqual(asked, ['search-on-demand.js', 'search-on-demand.js?essai=1']);
  });

  test('SEC-8 ACC-8 communes given by the page: the list waits for its code, keys harm nothing, then all works', async () => {
    const { page, complaints } = await site.open('index.html');
    const give = await holdCode(page);
    await page.goto(`${site.siteOrigin}/departement.html`);
    await ready(page);
    const field = await addField(page);
    await field.focus();
    await page.keyboard.type('beth');
    await page.locator('#given #hint', { hasText: 'se charge' }).waitFor();
    assert.deepEqual(await axeViolations(page), [], 'ACC-11 axe finds nothing in this state');
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape', 'Enter']) await page.keyboard.press(key);
    assert.deepEqual([await field.inputValue(), await field.getAttribute('aria-expanded'), await notesOf(page)], ['beth', 'false', null]);
    give();
    await page.locator('#given').getByRole('option', { name: 'Béthune' }).waitFor();
    assert.match(await page.locator('#given #hint').innerText(), /Le début du nom/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual([await field.inputValue(), await notesOf(page), complaints], ['Béthune', '62119 ', []]);
  });

  test('SEC-8 communes given by the page: without the code the field says so, keeps them, and the next focus asks again', async () => {
    const { page, requests } = await site.open('index.html');
    await page.route('**/search-on-demand-*.js*', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.siteOrigin}/departement.html`);
    await ready(page);
    const field = await addField(page);
    await field.focus();
    await page.locator('#given #hint', { hasText: 'pas disponible' }).waitFor();
    assert.deepEqual(await axeViolations(page), [], 'ACC-11 axe finds nothing in this state');
    await page.keyboard.type('bet');
    await page.keyboard.press('Enter');
    assert.equal(await notesOf(page), null);
    await field.blur();
    await field.focus();
    await page.locator('#given #hint', { hasText: 'Le début du nom' }).waitFor();
    await page.keyboard.type('h');
    await page.locator('#given').getByRole('option', { name: 'Béthune' }).waitFor();
    const asked = requests.filter((url) => url.includes('search-on-demand')).map(plainName);
    assert.deepEqual(asked, ['search-on-demand.js', 'search-on-demand.js?essai=1']);
  });

  test('the code of the list comes once for all the fields of a page, and brings no second Lit', async () => {
    const { page, requests } = await site.open('departement.html');
    await ready(page);
    const field = await addField(page);
    for (const [each, within] of [[fieldOf(page), page.locator('reperes-services-map')], [field, page.locator('#given')]] as const) {
      await each.focus();
      await page.keyboard.type('beth');
      await within.getByRole('option', { name: 'Béthune' }).first().waitFor();
    }
    assert.equal(requests.filter((url) => url.includes('search-on-demand')).length, 1);
    const versions = await page.evaluate(() => {
      const { litHtmlVersions, reactiveElementVersions } = window as unknown as Record<string, string[]>;
      return [litHtmlVersions?.length, reactiveElementVersions?.length];
    });
    assert.deepEqual(versions, [1, 1]);
  });
});
