/** Firefox, through WebDriver BiDi, which it speaks by itself. */

import puppeteer from 'puppeteer-core';
import type { OtherBrowser } from './browser.js';

export async function openFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, acceptInsecureCerts: true });
  let page = await browser.newPage();
  const opened = (await browser.pages()).length;
  return {
    renew: async () => {
      const former = page;
      page = await browser.newPage();
      await former.close();
    },
    goto: async (url) => void (await page.goto(url)),
    evaluate: (source) => page.evaluate(source),
    click: async (x, y, { button, held } = {}) => {
      if (held) await page.keyboard.down(held);
      await page.mouse.click(x, y, { button: button ?? 'left' });
      if (held) await page.keyboard.up(held);
    },
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key as 'Shift');
      if (held) await page.keyboard.up(held);
    },
    // Its own way back waits for a load that a page restored from memory never has.
    back: () => page.evaluate(() => history.back()),
    url: () => page.evaluate(() => location.href),
    tabs: async () => (await browser.pages()).length - opened + 1,
    close: () => browser.close(),
  };
}
