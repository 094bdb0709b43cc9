/** The map of the demonstration, on either ground. */

import type { JSHandle, Page } from 'playwright';

export const PAGE = 'departement.html';

export async function scrollToMap(page: Page): Promise<void> {
  await page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
}

export async function interactiveMap(page: Page): Promise<void> {
  await scrollToMap(page);
  await page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
}

/** What is seen of an element, to be read pixel by pixel in the page. */
export async function pictureOf(page: Page, selector: string): Promise<JSHandle<OffscreenCanvasRenderingContext2D>> {
  const picture = (await page.locator(selector).first().screenshot()).toString('base64');
  return page.evaluateHandle(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context;
  }, picture);
}

/** Colours of the picture of the map, counted: a blank canvas has one. */
export async function coloursOf(page: Page): Promise<number> {
  const picture = await pictureOf(page, 'reperes-map-panel canvas');
  return picture.evaluate((context) => {
    const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    return seen.size;
  });
}
