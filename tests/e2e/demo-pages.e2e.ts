import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Request } from 'playwright';
import { noLongerMet } from '../axe-reviewed.js';
import { approach, quiet, useAll } from './harness/harness.js';
import { type Watched, watchPage } from './harness/watch.js';
import { assertOrigins, axeViolations, ready, type RecordedPage, traces, useSite } from './site.js';

const PAGES = [
  'index.html',
  'mairie.html',
  'association.html',
  'college.html',
  'departement.html',
  'professionnels.html',
  'allier.html',
  'vendomois.html',
  'val-de-marne.html',
  'exemple.html',
  'ensemble.html',
  'cadre.html',
];

/** What a page of the demonstration may look like; the last is left as it is. */
const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

describe('every page of the demonstration', () => {
  const site = useSite();

  for (const path of PAGES) {
    describe(path, () => {
      let opened: RecordedPage;
      let former: object;
      const asked: Request[] = [];

      before(async () => {
        opened = await site.open(path, {}, watchPage);
        opened.page.on('request', (request) => asked.push(request));
        former = await traces(opened.page);
        await ready(opened.page);
      });
      after(() => opened.page.context().close());

      for (const [name, look] of Object.entries(LOOKS)) {
        test(`ACC-11 axe finds nothing on ${path}, ${name}`, async () => {
          await opened.page.emulateMedia(look);
          assert.deepEqual(await axeViolations(opened.page), []);
        });
      }

      test(`ACC-11 ACC-12 axe finds nothing on ${path} at 320 px, and it never scrolls sideways`, async () => {
        await opened.page.emulateMedia({ forcedColors: 'none' });
        await opened.page.setViewportSize({ width: 320, height: 568 });
        assert.deepEqual(await axeViolations(opened.page), []);
        const { scroll, client } = await opened.page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
      });

      test(`SAF-13 SAF-18 SAF-25 VIO-7 VIO-8 ${path}: every control used for three minutes, nothing stays and nothing is told`, async () => {
        const { page } = opened;
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.clock.install();
        await approach(opened);
        const used = await useAll(opened);
        if (path !== 'index.html') assert.ok(used.length > 3, used.join(', '));
        await page.clock.fastForward(180_000);
        await quiet(opened);
        assert.deepEqual(await traces(page), former);
        for (const frame of page.frames()) assert.deepEqual(await frame.evaluate(() => (window as unknown as { watched: Watched }).watched.calls), []);
      });

      test(`SAF-14 SAF-16 SEC-3 ${path} asks files of its two origins only, and its policy refuses nothing`, () => {
        assertOrigins(opened.requests, [site.siteOrigin, site.widgetsOrigin]);
        const bearing = asked.filter((request) => request.method() !== 'GET' || /^http.*[?#]/.test(request.url()));
        assert.deepEqual(bearing.map((request) => request.url()), []);
        assert.deepEqual(opened.complaints, []);
      });

      // Last: the spacing stays in the page.
      test(`ACC-13 nothing of ${path} is clipped with the text spacing that a reader may set`, async () => {
        await opened.page.setViewportSize({ width: 320, height: 568 });
        assert.deepEqual(await opened.page.evaluate(clippedWithTextSpacing), []);
      });
    });
  }

  test('ACC-25 without JavaScript the numbers and the plain page are in sight', async () => {
    for (const path of ['mairie.html', 'association.html', 'college.html', 'departement.html']) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      for (const href of ['tel:17', 'tel:112', 'sms:114', 'tel:3919']) {
        assert.equal(await page.locator(`a[href="${href}"]`).first().isVisible(), true, `${path} ${href}`);
      }
    }
  });

  for (const file of ['index.html', 'annuaire.html']) {
    test(`${file} of each territory is accessible, never scrolls sideways, and works without script or other files`, async () => {
      for (const id of ['03', '38', '41', '62', '94', 'exemple']) {
        const { page, requests } = await site.open(`${site.widgetsOrigin}/data/${id}/${file}`);
        assert.deepEqual(await axeViolations(page), [], id);
        assert.equal(await page.locator('script').count(), 0);
        assert.deepEqual(requests, [`${site.widgetsOrigin}/data/${id}/${file}`]);
        assert.equal(await page.locator('a[href="tel:3919"]').first().isVisible(), true);
        await page.setViewportSize({ width: 320, height: 568 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, id);
      }
    });
  }
});

/** Applies WCAG 1.4.12 in every root and names the elements whose text no longer fits. */
function clippedWithTextSpacing(): string[] {
  const sheet = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
  const clipped: string[] = [];
  const visit = (root: Document | ShadowRoot) => {
    const style = new CSSStyleSheet();
    style.replaceSync(`* { ${sheet} } p { margin-block-end: 2em !important }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
    }
    for (const element of root.querySelectorAll<HTMLElement>('a, button, p, li, h1, h2, h3, h4, label, summary, legend')) {
      const { overflow } = getComputedStyle(element);
      const hides = overflow === 'hidden' || overflow === 'clip';
      const tooSmall = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      const readerOnly = element.closest('.visually-hidden') !== null || element.clientWidth <= 1;
      if (hides && tooSmall && !readerOnly) clipped.push(`${element.localName}.${element.className}`);
    }
  };
  visit(document);
  return clipped;
}

test('ACC-11 each line of the reviewed list that is met here still is', () => {
  assert.deepEqual(noLongerMet('demo-pages.e2e'), []);
});
