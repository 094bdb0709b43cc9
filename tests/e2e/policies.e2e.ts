import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type EmbeddedPage, type Embedding, LOADER, settle, useAll, useHarness } from './harness/harness.js';
import { NUMBERS, numbersOf } from './harness/looks.js';
import { WIDGETS } from './harness/widgets.js';

const { integrityLines } = (await import(
  join(process.cwd(), 'scripts/integrity.mjs')
)) as typeof import('../../scripts/integrity.mjs');

const INTEGRITY = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** The lines that the documentation gives are the ones that are tried. */
const DOCUMENTED = Object.fromEntries(
  [...readFileSync('docs/fr/securite.md', 'utf8').matchAll(/```csp ([\w-]+)\n(.+)\n```/g)].map(([, name, line]) => [
    name,
    line!.replaceAll('https://VOTRE-SERVEUR', 'ORIGIN'),
  ]),
);

/** Everything else forbidden, so that a line of the documentation suffices by itself. */
function only(name: string): string {
  const line = DOCUMENTED[name];
  assert.ok(line, `docs/fr/securite.md has no policy "${name}"`);
  return line.includes('default-src') ? line : `default-src 'none'; ${line}`;
}

const WITH_MAP: readonly string[] = ['reperes-services-map', 'reperes-ensemble'];

describe('the policies of the documentation', () => {
  const harness = useHarness();

  async function opened(embedding: Embedding): Promise<EmbeddedPage> {
    const page = await harness.open(embedding);
    await settle(page);
    await useAll(page, true);
    return page;
  }

  async function assertWorks(page: EmbeddedPage, helping: readonly string[]): Promise<void> {
    assert.deepEqual((await page.watched()).violations, []);
    assert.deepEqual(page.complaints, []);
    for (const tag of helping) assert.deepEqual(await numbersOf(page.page, tag), NUMBERS, tag);
  }

  const HELPING = WIDGETS.filter(({ helps }) => helps).map(({ tag }) => tag);

  test('SEC-3 on one origin, every widget and the interactive map run without one violation, styles applied', async () => {
    const head = LOADER.replace('ORIGIN', '');
    const page = await opened({ head, folder: '/data/ready', policy: only('meme-origine') });
    await page.page.locator('reperes-map-panel .stage[data-ground="gl"]').first().waitFor({ timeout: 30_000 });
    await assertWorks(page, HELPING);
    const columns = await page.page.locator('reperes-services-map .columns').first().evaluate((one) => getComputedStyle(one).display);
    assert.equal(columns, 'grid', 'styles are applied');
    await page.page.context().close();
  });

  test('SEC-4 from another origin, under its policy and with every script checked, all runs', async () => {
    const { html, importMapHash } = integrityLines(`${harness.widgets}/widgets/`, INTEGRITY);
    const page = await opened({ head: html, policy: only('autre-origine').replace('script-src', `script-src ${importMapHash}`) });
    await page.page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
    await assertWorks(page, HELPING);
    await page.page.context().close();
  });

  test('SAF-17 the line for a basemap adds its one server to that of another origin, and nothing else', () => {
    assert.equal(only('fond-de-carte').replace(' https://data.geopf.fr', ''), only('autre-origine'));
  });

  for (const [copy, what] of Object.entries({ 'entry-changed': 'the loader', 'part-changed': 'what the loader imports' })) {
    test(`SEC-4 ACC-25 a changed byte in ${what} blocks it, and what the page wrote stays in sight`, async () => {
      const { html } = integrityLines(`${harness.widgets}/${copy}/`, INTEGRITY);
      const { page, complaints } = await harness.open({ head: html });
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => 'canary' in window), false, 'nothing of the changed file ran');
      assert.ok(complaints.some((text) => /integrity|could not be loaded/.test(text)), complaints.join('\n'));
      for (const { tag } of WIDGETS) {
        for (const href of NUMBERS) assert.equal(await page.locator(`${tag} > .repli > a[href="${href}"]`).isVisible(), true, `${tag} ${href}`);
      }
      await page.context().close();
    });
  }

  test('SEC-4 without the import map the loader alone is checked, as the documentation says', async () => {
    const script = integrityLines(`${harness.widgets}/part-changed/`, INTEGRITY).html.split('\n')[1]!;
    const { page } = await harness.open({ head: script });
    await page.waitForFunction(() => 'canary' in window);
    await page.context().close();
  });

  test('SEC-5 every widget without a map passes Trusted Types', async () => {
    const widgets = WIDGETS.filter(({ tag }) => !WITH_MAP.includes(tag));
    const page = await opened({ widgets, policy: only('types-surs') });
    await assertWorks(page, HELPING.filter((tag) => !WITH_MAP.includes(tag)));
    await page.page.context().close();
  });

  test('SEC-5 under Trusted Types the map stays a drawing: the day it does not, change the documentation', async () => {
    const page = await opened({ widgets: WIDGETS.filter(({ tag }) => tag === 'reperes-services-map'), policy: only('types-surs') });
    await page.page.locator('reperes-map-panel .stage[data-ground="failed"]').waitFor({ timeout: 30_000 });
    assert.ok((await page.watched()).violations.some((line) => line.startsWith('require-trusted-types-for')));
    assert.ok((await page.page.locator('reperes-map-panel .marker').count()) > 0);
    assert.deepEqual(await numbersOf(page.page, 'reperes-services-map'), NUMBERS);
    await page.page.context().close();
  });

  test('SEC-3 in a frame, the page that embeds names one origin and no script', async () => {
    const inner = await harness.open({ widgets: WIDGETS.filter(({ helps }) => helps) });
    const path = new URL(inner.page.url()).pathname;
    const page = await harness.open({ head: '', body: `<iframe title="Aide" src="${harness.widgets}${path}"></iframe>`, policy: `${only('iframe')}; img-src data:` });
    await page.page.frameLocator('iframe').locator('reperes-help a[href="tel:3919"]:visible').first().waitFor();
    assert.deepEqual((await page.watched()).violations, []);
    assert.deepEqual(page.complaints, []);
    for (const { page: one } of [inner, page]) await one.context().close();
  });
});
