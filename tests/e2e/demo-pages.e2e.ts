import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertOrigins, axeViolations, ready, traces, useSite } from './site.js';

const PAGES = [
  'index.html',
  'mairie.html',
  'association.html',
  'departement.html',
  'allier.html',
  'vendomois.html',
  'val-de-marne.html',
  'cadre.html',
];

describe('every page of the demonstration', () => {
  const site = useSite();

  for (const path of PAGES) {
    test(`SAF-14 SEC-3 ${path} asks nothing of anyone else, and its policy refuses nothing`, async () => {
      const { page, requests, complaints } = await site.open(path);
      await ready(page);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      assertOrigins(requests, [site.siteOrigin, site.widgetsOrigin]);
      assert.deepEqual(complaints, []);
    });

    test(`SAF-13 VIO-7 ${path} leaves nothing behind`, async () => {
      const { page } = await site.open(path);
      const before = await traces(page);
      await ready(page);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await traces(page), before);
    });

    for (const [name, options] of Object.entries({
      light: {},
      dark: { colorScheme: 'dark' },
      'forced colours': { forcedColors: 'active' },
      'a small phone': { viewport: { width: 320, height: 568 } },
    } as const)) {
      test(`ACC-11 axe finds nothing on ${path}, ${name}`, async () => {
        const { page } = await site.open(path, options);
        await ready(page);
        assert.deepEqual(await axeViolations(page), []);
      });
    }

    test(`ACC-12 ${path} never scrolls sideways at 320 px`, async () => {
      const { page } = await site.open(path, { viewport: { width: 320, height: 568 } });
      await ready(page);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
    });

    test(`ACC-13 nothing of ${path} is clipped with the text spacing that a reader may set`, async () => {
      const { page } = await site.open(path, { viewport: { width: 320, height: 568 } });
      await ready(page);
      assert.deepEqual(await page.evaluate(clippedWithTextSpacing), []);
    });
  }

  test('ACC-25 without JavaScript the numbers and the plain page are in sight', async () => {
    for (const path of ['mairie.html', 'association.html', 'departement.html']) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      for (const href of ['tel:17', 'tel:112', 'sms:114', 'tel:3919']) {
        assert.equal(await page.locator(`a[href="${href}"]`).first().isVisible(), true, `${path} ${href}`);
      }
    }
  });

  test('the plain page of each territory is accessible, and works without script or other files', async () => {
    for (const id of ['03', '38', '41', '62', '94']) {
      const { page, requests } = await site.open(`${site.widgetsOrigin}/data/${id}/index.html`);
      assert.deepEqual(await axeViolations(page), [], id);
      assert.equal(await page.locator('script').count(), 0);
      assert.deepEqual(requests, [`${site.widgetsOrigin}/data/${id}/index.html`]);
      assert.equal(await page.locator('a[href="tel:3919"]').first().isVisible(), true);
    }
  });
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
