/** Whatever a page paints around a widget, its words can be read (ACC-29). */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contrast } from '../contrast.js';
import { approach, type EmbeddedPage, type Embedding, settle, useAll, useHarness } from './harness/harness.js';
import { type PaintedText, paintedTexts } from './harness/painted.js';
import { WIDGETS } from './harness/widgets.js';

const DARK_DEVICE = { colorScheme: 'dark' } as const;

/** As sites write them; the first three say no `color-scheme`. */
const HOSTS: Readonly<Record<string, Embedding>> = {
  'dark on body': { css: 'body{margin:0;background:#181818;color:#ddd;font-family:Arial,sans-serif}a{color:#8cf}h2{color:#fff}' },
  'dark on html': { css: 'html{background:#0b1020;color:#e6e6e6}a{color:#9cf}', browser: DARK_DEVICE },
  'dark by a class': { css: '.nuit body{background:#000;color:#fff}.nuit a{color:#ffd54f}.nuit p{color:#eee}', root: 'lang="fr" class="nuit"' },
  light: { css: 'body{background:#fff;color:#333}a{color:#00f}', browser: DARK_DEVICE },
  'dark, and saying so': { css: ':root{color-scheme:dark}body{background:#181818;color:#ddd}a{color:#8cf}' },
  'dark in Arabic': { css: 'body{background:#181818;color:#ddd}a{color:#8cf}', root: 'lang="ar" dir="rtl"' },
};

/** Views that the common table does not show. */
const VIEWS = [
  { tag: 'reperes-violentometre', attributes: 'vue="atelier"', helps: true },
  { tag: 'reperes-referent-finder', attributes: 'data="DATA/" vue="professionnel" commune="62041"', helps: true },
  { tag: 'reperes-services-map', attributes: 'data="DATA/" map="none" categories="hebergement-urgence" geolocation exit="link"', helps: true },
  { tag: 'reperes-help', attributes: 'vue="essentiel"', helps: true },
];

interface Seen {
  readonly name: string;
  readonly embedding: Embedding;
  readonly reach: (page: EmbeddedPage) => Promise<unknown>;
}

const openAll = async (page: EmbeddedPage) => {
  await settle(page);
  await useAll(page, true);
};

const SEEN: readonly Seen[] = [
  { name: 'open', embedding: {}, reach: openAll },
  { name: 'other views', embedding: { widgets: VIEWS }, reach: settle },
  { name: 'without its data', embedding: { folder: 'missing' }, reach: settle },
  { name: 'loading', embedding: { folder: 'pending' }, reach: approach },
  { name: 'empty', embedding: { folder: 'empty' }, reach: settle },
];

function tooWeak(texts: readonly PaintedText[]): string[] {
  return texts
    .map((text) => ({ ...text, ratio: contrast(text.colour, text.ground) }))
    .filter(({ ratio, large }) => ratio < (large ? 3 : 4.5))
    .map(({ who, ratio, colour, ground }) => `${ratio.toFixed(2)} ${who} ${colour} on ${ground}`);
}

describe('every text of every widget', () => {
  const harness = useHarness();

  for (const [host, around] of Object.entries(HOSTS)) {
    for (const { name, embedding, reach } of SEEN) {
      test(`ACC-29 on a page that is ${host}, ${name}: no text is under 4.5:1, nor 3:1 when it is large`, async () => {
        const opened = await harness.open({ ...embedding, ...around });
        await reach(opened);
        const texts = await paintedTexts(opened.page);
        await opened.page.context().close();
        assert.ok(texts.length > 40, `${texts.length} texts`);
        assert.deepEqual(tooWeak(texts), []);
      });
    }
  }

  test('ACC-29 a page may give its own ground, and its own margin', async () => {
    const css = 'body{background:#181818}main{--reperes-color-ground:transparent;--reperes-padding:0}';
    const opened = await harness.open({ css, widgets: WIDGETS.filter(({ tag }) => tag === 'reperes-help' || tag === 'reperes-services-map') });
    await settle(opened);
    const looks = await opened.page.evaluate(() => {
      const map = document.querySelector('reperes-services-map')!.shadowRoot!;
      return [document.querySelector('reperes-help')!, map.querySelector('.board')!, map.querySelector('reperes-help')!].map((element) => {
        const { backgroundColor, paddingTop } = getComputedStyle(element);
        return [backgroundColor, paddingTop];
      });
    });
    const texts = await paintedTexts(opened.page);
    await opened.page.context().close();
    assert.notDeepEqual(tooWeak(texts), [], 'without a ground, this page could not be read');
    assert.deepEqual(looks, Array(3).fill(['rgba(0, 0, 0, 0)', '0px']));
  });

  test('ACC-29 on paper no ground is printed', async () => {
    const opened = await harness.open(HOSTS['dark on body']);
    await settle(opened);
    await opened.page.emulateMedia({ media: 'print' });
    const grounds = await opened.page.evaluate(() =>
      [...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.board') ?? [])].map((element) => getComputedStyle(element).backgroundColor)),
    );
    await opened.page.context().close();
    assert.deepEqual(grounds, Array(4).fill('rgba(0, 0, 0, 0)'));
  });
});
