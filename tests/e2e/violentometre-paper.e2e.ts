import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { ready, traces, useSite } from './site.js';

const { printedSheet } = (await import(
  join(process.cwd(), 'scripts/printed-sheet.mjs')
)) as typeof import('../../scripts/printed-sheet.mjs');

/** Millimetres, pages and button of each format. */
const FORMATS = [
  { button: 'Marque-pages', paper: [297, 210], pages: 2 },
  { button: 'Affiche A4', paper: [210, 297], pages: 1 },
  { button: 'Affiche A3', paper: [297, 420], pages: 1 },
] as const;

const QR = 'les-passerelles.example';

function noPrinter(): void {
  window.print = () => undefined;
}

async function choose(page: Page, button: string): Promise<void> {
  const scale = page.locator('reperes-violentometre');
  await scale.getByText('Imprimer', { exact: true }).click();
  await scale.getByRole('button', { name: button }).click();
  await page.locator('reperes-violentometre iframe.print-frame').waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const frame = document.querySelector('reperes-violentometre')!.shadowRoot!.querySelector('iframe')!;
    return frame.contentDocument!.body.firstElementChild?.shadowRoot?.querySelector('.sheet');
  });
}

/** Sizes in millimetres, one a page, as the PDF says them (points). */
function pagesOf(pdf: Buffer): number[][] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)),
  );
}

describe('what the violentomètre prints', () => {
  const site = useSite();

  for (const { button, paper, pages } of FORMATS) {
    test(`VIO-15 ${button}: a real PDF has ${pages} page(s) of ${paper.join(' × ')} mm, and no word of the page around`, async () => {
      const { page, complaints } = await site.open('association.html', {}, noPrinter);
      await ready(page);
      await choose(page, button);
      const { html } = await printedSheet(page, 'reperes-violentometre');
      const sheet = await page.context().newPage();
      await sheet.setContent(html);
      assert.deepEqual(pagesOf(await sheet.pdf({ preferCSSPageSize: true })), Array.from({ length: pages }, () => [...paper]));
      const text = await sheet.evaluate(() => document.body.textContent + document.body.firstElementChild!.shadowRoot!.textContent!);
      assert.ok(text.includes('Votre partenaire'), text);
      for (const word of ['3919', '112', '114', 'Danger']) assert.ok(text.includes(word), word);
      for (const word of ['Les Passerelles', 'Quitter', 'http', QR, site.siteOrigin]) assert.ok(!text.includes(word), word);
      assert.equal(await sheet.locator('.qr svg').first().isVisible(), true);
      assert.deepEqual(complaints, []);
    });
  }

  test('SEC-17 the page around prints as before: its own size, its own pages', async () => {
    const { page } = await site.open('association.html', {}, noPrinter);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const former = pagesOf(await page.pdf());
    await choose(page, 'Affiche A3');
    assert.deepEqual(pagesOf(await page.pdf()), former);
    // The page has been printed whole, and its frames with it: the sheet is no longer needed.
    assert.equal(await page.locator('reperes-violentometre iframe').count(), 0);
    assert.deepEqual(pagesOf(await page.pdf()), former);
  });

  test('SAF-13 VIO-7 printing leaves no trace, and asks only for its own code', async () => {
    const { page, requests } = await site.open('association.html', {}, noPrinter);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const before = await traces(page);
    const asked = requests.length;
    await page.locator('reperes-violentometre').getByRole('checkbox').nth(20).check();
    await choose(page, FORMATS[1].button);
    assert.deepEqual(await traces(page), before);
    const later = requests.slice(asked).filter((url) => url !== 'about:blank');
    assert.ok(later.length > 0 && later.every((url) => url.startsWith(site.widgetsOrigin) && /\/[\w.-]+\.js$/.test(url)), later.join('\n'));
  });

  test('VIO-11 on a black and white print the zones differ by their grey or by their grain', async () => {
    const { page } = await site.open('association.html', {}, noPrinter);
    await ready(page);
    await choose(page, 'Affiche A4');
    const { html, width, height } = await printedSheet(page, 'reperes-violentometre');
    const sheet = await page.context().newPage();
    await sheet.setViewportSize({ width, height });
    await sheet.setContent(html);
    assertApart(await greys(sheet, '.ruler'));
  });

  test('VIO-11 in greys on the screen the zones differ by their grey or by their grain, upright and lying', async () => {
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 900 }]) {
      const { page } = await site.open('association.html', { viewport });
      await ready(page);
      // A ruler is higher than a phone: the bar that stays in sight would be in its picture.
      await page.locator('reperes-violentometre .bar').evaluate((bar: HTMLElement) => bar.style.setProperty('visibility', 'hidden'));
      assertApart(await greys(page, 'reperes-violentometre .ruler'));
    }
  });
});

interface Grey {
  readonly mean: number;
  /** How much it varies from one point to the next: the grain of its pattern. */
  readonly grain: number;
}

/** Of 255; a reader of paper tells less than this apart by guessing. */
const TOLD_APART = 8;

function assertApart(zones: readonly Grey[]): void {
  assert.equal(zones.length, 3);
  for (const [rank, one] of zones.entries()) {
    for (const other of zones.slice(rank + 1)) {
      const apart = Math.max(Math.abs(one.mean - other.mean), Math.abs(one.grain - other.grain));
      assert.ok(apart >= TOLD_APART, `${JSON.stringify(one)} and ${JSON.stringify(other)}`);
    }
  }
}

/** What is really painted, point by point, as luminance. */
async function greys(page: Page, selector: string): Promise<Grey[]> {
  const found: Grey[] = [];
  for (const one of await page.locator(selector).all()) {
    const png = (await one.screenshot()).toString('base64');
    found.push(await page.context().browser()!.newPage().then((reader) => measure(reader, png)));
  }
  return found;
}

async function measure(reader: Page, png: string): Promise<Grey> {
  const grey = await reader.evaluate(async (bytes) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const lights = Array.from({ length: width * height }, (_, at) => 0.2126 * data[at * 4]! + 0.7152 * data[at * 4 + 1]! + 0.0722 * data[at * 4 + 2]!);
    const mean = lights.reduce((sum, light) => sum + light, 0) / lights.length;
    const grain = Math.sqrt(lights.reduce((sum, light) => sum + (light - mean) ** 2, 0) / lights.length);
    return { mean: Math.round(mean), grain: Math.round(grain) };
  }, png);
  await reader.close();
  return grey;
}
