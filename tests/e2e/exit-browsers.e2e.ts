import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import type { OtherBrowser } from './browsers/browser.js';
import { until } from './browsers/browser.js';
import { openFirefox } from './browsers/firefox.js';
import { type OtherSite, startOtherSite } from './browsers/other-site.js';
import { openWebkit } from './browsers/webkit.js';
import { ASKS, ASKS_ALL, type ExitHost, FAULTS, hostBody, OVER, TEXTS } from './exit-hosts.js';
import { useSite } from './site.js';

const { findCommand } = (await import(join(process.cwd(), 'scripts/ensure-browser.mjs'))) as typeof import('../../scripts/ensure-browser.mjs');

const firefox = findCommand('firefox');
const webkit = findCommand('webkit');
const secure = findCommand('openssl');

const BROWSERS = [
  { name: 'Firefox', found: firefox, open: () => openFirefox(firefox ?? '') },
  { name: 'WebKit', found: webkit, open: () => openWebkit({ driver: webkit ?? '', display: findCommand('display') }) },
] as const;

/** Each kind once; the rest is tried in Chromium. */
const KINDS = /^(?:append replaced before|value of input|CSSStyle|Event.prototype|forms, frames|shadowRoot gives document$|an element of the page|Document.prototype.open replaced)/;

const HOSTS: readonly (ExitHost & { readonly rule: string; readonly how?: 'middle' | 'Control' })[] = [
  ...ASKS.map((host) => ({ ...host, rule: 'SAF-30' })),
  ...FAULTS.filter(({ id }) => KINDS.test(id)).map((host) => ({ ...host, early: `${host.early ?? ''};${ASKS_ALL}`, rule: 'SAF-29 SAF-30' })),
  ...OVER.slice(0, 4).map((host) => ({ ...host, rule: 'SAF-33' })),
  { ...TEXTS, id: 'a middle click', rule: 'SAF-32', how: 'middle' },
  { ...TEXTS, id: 'Ctrl and a click', rule: 'SAF-32', how: 'Control' },
];

const hostPages = (widgets: string, target: string) => Object.fromEntries(HOSTS.map((host, at) => [`/hote/${at}`, hostBody(host, widgets, target)]));

for (const { name, found, open } of BROWSERS) {
  const missing = !found ? `no ${name} here: npm run test:browsers` : secure ? false : 'no openssl here, for an https site';
  describe(`the quick exit, in ${name}`, { skip: missing }, () => {
    const site = useSite();
    let other: OtherSite;
    let browser: OtherBrowser;

    before(async () => {
      other = await startOtherSite(site.widgetsOrigin, (target) => hostPages(site.widgetsOrigin, target));
      browser = await open();
    });

    after(async () => {
      await browser.close();
      other.close();
    });

    /** The page of the host, another one before it in the tab. */
    async function visit(path = '/'): Promise<void> {
      await browser.renew();
      await browser.goto(`${other.host}/avant`);
      await browser.goto(other.host + path);
      await until(async () => (await browser.evaluate(buttonState)) !== null, 'the button');
      other.referers.length = 0;
    }

    // WebKit gives the address of the other site before it has asked for it.
    const arrived = () => until(async () => (await browser.url()) === other.target && other.referers.length > 0, 'the other site');

    test(`SAF-28 SAF-3 SAF-4 SAF-5 ${name}: a click leaves in the same tab, tells no referrer, and Back does not return`, async () => {
      await visit();
      const { x, y } = (await browser.evaluate(buttonState))!;
      await browser.click(x, y);
      await arrived();
      assert.deepEqual(other.referers, [undefined]);
      assert.equal(await browser.tabs(), 1);
      await browser.back();
      await until(async () => (await browser.url()) === `${other.host}/avant`, 'the page before the one that was left');
    });

    test(`SAF-28 SAF-6 ${name}: Shift three times leaves, capital letters do not`, async () => {
      await visit();
      await browser.evaluate(focusField);
      for (const letter of 'abc') await browser.press(letter, 'Shift');
      assert.equal(await browser.url(), `${other.host}/`);
      for (let times = 0; times < 3; times += 1) await browser.press('Shift');
      await arrived();
    });

    test(`SAF-28 SAF-10 ${name}: the button is in sight and on top, at the top of the page and after a scroll`, async () => {
      await visit();
      assert.equal((await browser.evaluate(buttonState))?.onTop, true);
      await browser.evaluate(() => window.scrollTo(0, 1500));
      assert.equal((await browser.evaluate(buttonState))?.onTop, true);
    });

    test(`SAF-28 SAF-2 ${name}: before the other site is asked, one box is left and the field is empty`, async () => {
      await visit();
      await browser.evaluate(focusField);
      await browser.press('b');
      assert.deepEqual(await browser.evaluate(leaveAndLook), { boxes: ['alert: Chargement de la page suivante.'], typed: '' });
      await arrived();
    });

    test(`SAF-28 SAF-9 ${name}: who comes back to the page another way finds it empty, and its exit works`, async () => {
      await visit();
      await browser.evaluate(focusField);
      await browser.press('b');
      await browser.goto(`${other.host}/avant`);
      await browser.back();
      await until(async () => (await browser.evaluate(buttonState)) !== null, 'the button');
      assert.equal(await browser.evaluate(typed), '');
      const { x, y } = (await browser.evaluate(buttonState))!;
      await browser.click(x, y);
      await arrived();
    });

    // Firefox holds the page while a dialog waits, and the test with it. The WebDriver of WebKit answers them all: there, only the leaving is shown.
    for (const [at, { id, rule, how }] of HOSTS.entries()) {
      test(`SAF-28 ${rule} ${name}: leaves, ${id}`, async () => {
        await visit(`/hote/${at}`);
        await browser.click(50, 30);
        await browser.press('a');
        const { x, y } = (await browser.evaluate(buttonState))!;
        await browser.evaluate(() => (window as unknown as { late: () => void }).late());
        await browser.click(x, y, how === 'middle' ? { button: how } : how ? { held: how } : {});
        await arrived();
        assert.deepEqual(other.referers, [undefined]);
        assert.equal(await browser.tabs(), 1);
        await browser.back();
        await until(async () => (await browser.url()) === `${other.host}/avant`, 'the page before the one that was left');
      });
    }
  });
}

/** Where the button is, and whether a finger at its centre would touch it; `null` until it is there. */
function buttonState(): { x: number; y: number; onTop: boolean } | null {
  const find = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('.control a') ? element : element.localName.startsWith('reperes-') && element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const link = find(document);
  if (!link) return null;
  const { left, top, right, bottom } = link.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
  return { x, y, onTop: hit !== null && link.contains(hit) };
}

function focusField(): void {
  const finder = document.querySelector('reperes-referent-finder')!.shadowRoot!;
  finder.querySelector('reperes-commune-search')!.shadowRoot!.querySelector('input')!.focus();
}

function typed(): string {
  const finder = document.querySelector('reperes-referent-finder')!.shadowRoot!;
  return finder.querySelector('reperes-commune-search')!.shadowRoot!.querySelector('input')!.value;
}

function leaveAndLook(): { boxes: string[]; typed: string } {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const link = all(document).find((element) => element.matches('.control a'))!;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  const boxes = all(document).filter((element) => element !== document.documentElement && element.getClientRects().length > 0);
  return {
    boxes: boxes.map((element) => `${element.getAttribute('role')}: ${element.textContent}`),
    typed: all(document).filter((element) => element instanceof HTMLInputElement).map(({ value }) => value).join(''),
  };
}
