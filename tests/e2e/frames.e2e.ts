import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'playwright';
import { NUMBERS } from './harness/looks.js';
import { asBuilt, useKeptSite, without } from './kept-servers.js';

const PAGES = { services: 'reperes-services-map', referents: 'reperes-referent-finder', violentometre: 'reperes-violentometre', numeros: 'reperes-help' } as const;

describe('the pages of an iframe', () => {
  const site = useKeptSite();

  const framed = (path: string) => `<iframe src="https://VOTRE-SERVEUR/cadre/${path}" title="Aide" width="100%" height="700" referrerpolicy="no-referrer"></iframe>`;
  const frameOf = (page: Page): Frame => page.frames().find((frame) => frame !== page.mainFrame())!;

  function warned(page: Page): string[] {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && message.text().startsWith('Repères, ') && warnings.push(message.text()));
    return warnings;
  }

  for (const [name, tag] of Object.entries(PAGES)) {
    for (const [how, shown] of Object.entries({
      'without JavaScript': { browser: { javaScriptEnabled: false } },
      // What has the exit also has the essential numbers, which is a widget of its own.
      'without the widget': { uploaded: without(tag === 'reperes-help' ? 'exit.js' : `${tag.slice('reperes-'.length)}.js`) },
      'without any script': { uploaded: (file: string) => (file.endsWith('.js') ? undefined : asBuilt(file)) },
    })) {
      test(`SAF-36 ACC-25 ${name}.html ${how} is the numbers, each as high as a finger, and a link`, async () => {
        const { page } = await site.open({ ...shown, body: framed(`${name}.html?data=../data/62/`) });
        const inside = page.frameLocator('iframe');
        for (const href of NUMBERS) {
          const box = await inside.locator(`${tag} a[href="${href}"]:visible`).boundingBox();
          assert.ok(box && box.height >= 40, `${href}: ${JSON.stringify(box)}`);
        }
        const plain = how === 'without the widget' ? `${site.widgets}/data/62/index.html` : 'https://masecurite.interieur.gouv.fr/';
        await inside.locator(`${tag} a[href^="${plain}"][target="_blank"]:visible`).waitFor();
        await page.context().close();
      });
    }
  }

  test('SAF-39 an address that was escaped twice is read whole, and nothing is said', async () => {
    const { page } = await site.open({ body: framed('violentometre.html?jeu=jeunes&amp;amp;exit=none&amp;amp;lang=en') });
    const warnings = warned(page);
    const widget = page.frameLocator('iframe').locator('reperes-violentometre');
    await widget.getByRole('checkbox').first().waitFor();
    assert.deepEqual(await widget.evaluate((one) => ['jeu', 'exit', 'lang'].map((name) => one.getAttribute(name))), ['jeunes', 'none', 'en']);
    assert.deepEqual(warnings, []);
    await page.context().close();
  });

  test('SAF-39 what a frame was given and does not take is said, one line for each fault', async () => {
    for (const [path, expected] of [
      ['services.html', /"data" is absent; expected .*data=\.\.\/data\/62\//],
      ['services.html?data=https://ailleurs.example/62/', /"data" has "https:\/\/ailleurs\.example\/62\/"; expected/],
      ['numeros.html?couleur=verte&taille=2', /unknown: couleur, taille; expected lang, vue, heading-level/],
    ] as const) {
      const { page } = await site.open({ body: '<p>Avant</p>' });
      const warnings = warned(page);
      await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), `${site.widgets}/cadre/${path}`);
      while (warnings.length === 0) await page.waitForTimeout(50);
      await page.frameLocator('iframe').locator('reperes-help a[href="tel:17"]:visible').first().waitFor();
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, expected);
      await page.context().close();
    }
  });

  test('SAF-34 opened as a page, an address neither removes the exit nor chooses where it leads; in a frame it does', async () => {
    const address = '/cadre/violentometre.html?exit=none&exit-url=https://ailleurs.example/';
    const { page } = await site.open({ body: '' });
    await page.goto(site.widgets + address);
    await page.locator('reperes-violentometre').getByRole('checkbox').first().waitFor();
    const attributes = (frame: Frame) => frame.evaluate(() => ['exit', 'exit-url'].map((name) => document.querySelector('[data-cadre]')!.getAttribute(name)));
    assert.deepEqual(await attributes(page.mainFrame()), [null, null]);
    assert.ok((await page.locator('reperes-violentometre reperes-exit').count()) > 0);
    await page.context().close();
    const { page: around } = await site.open({ body: framed(address.slice('/cadre/'.length)) });
    await around.frameLocator('iframe').locator('reperes-violentometre').getByRole('checkbox').first().waitFor();
    assert.deepEqual(await attributes(frameOf(around)), ['none', 'https://ailleurs.example/']);
    await around.context().close();
  });
});
