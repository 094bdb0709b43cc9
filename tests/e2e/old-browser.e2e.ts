import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ready, useSite } from './site.js';

/** What Chrome 95 (the last of Android 5) and Safari 15.4 do not have, of what our code or a library may call. */
function takeAway(): void {
  const gone: readonly (readonly [object, readonly string[]])[] = [
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any', 'timeout']],
    [AbortSignal.prototype, ['throwIfAborted', 'reason']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [Element.prototype, ['checkVisibility', 'setHTML']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [window, ['structuredClone', 'scheduler', 'navigation', 'CloseWatcher']],
  ];
  for (const [holder, names] of gone) for (const name of names) Reflect.deleteProperty(holder, name);
}

describe('a browser of 2021', () => {
  const site = useSite();

  test('SAF-20 the list, its filters, a commune, the drawn map and the numbers work', async () => {
    const { page, complaints } = await site.open('departement.html', {}, takeAway);
    await ready(page);
    const map = page.locator('reperes-services-map');
    await map.getByRole('checkbox', { name: /^Parler/ }).check();
    await map.locator('article').first().waitFor();
    await map.getByRole('combobox').fill('bethune');
    await map.getByRole('option', { name: /^Béthune/ }).click();
    await map.getByRole('heading', { name: 'Pour Béthune' }).waitFor();
    await map.locator('reperes-map-panel [data-ground] path').first().waitFor({ state: 'attached' });
    assert.equal(await map.locator('reperes-help a[href="tel:17"]').count(), 1);
    assert.deepEqual(complaints, []);
  });

  test('SAF-20 the finder answers, the violentomètre shows its scale and its numbers', async () => {
    const { page, complaints } = await site.open('mairie.html', {}, takeAway);
    const finder = page.locator('reperes-referent-finder');
    await finder.getByRole('combobox').first().fill('bethune');
    await finder.getByRole('option').first().click();
    await finder.locator('#result', { hasText: 'Béthune' }).waitFor();
    await page.goto(`${site.siteOrigin}/association.html`);
    await page.locator('reperes-violentometre').getByRole('checkbox').first().waitFor();
    assert.deepEqual(complaints, []);
  });
});
