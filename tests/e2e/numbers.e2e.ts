import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { asBuilt, BLOCK, HUNG, otherVersion, type Shown, TWO_LINES, type Uploaded, useKeptSite, without } from './kept-servers.js';
import { builtFiles, plainName } from './site.js';

/** How a word processor writes what it is given. */
const curly = (markup: string) => markup.replace(/"([^"]*)"/g, '”$1”');

/** The loader comes from the theme of the site; only the element went through a word processor. */
const CURLY_ELEMENT = `${TWO_LINES.split('\n')[0]}\n${curly(TWO_LINES.split('\n')[1]!)}`;

const OWN_ALONE = "default-src 'self'; script-src 'self'; connect-src 'self'; style-src 'self'";

/** Of the words a page shows, inner elements included, the four numbers that can be read, each as often as it is there. */
async function numbersIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = (root: ParentNode): string[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? '');
        const { width, height } = element.getBoundingClientRect();
        const isSeen = element.closest('a') !== null && element.checkVisibility() && width > 8 && height > 12;
        return [...(isSeen ? own : []), ...(element.shadowRoot ? texts(element.shadowRoot) : [])];
      });
    const seen = texts(document).map((text) => text.trim());
    return ['17', '112', '114', '3919'].filter((number) => seen.some((text) => new RegExp(`(^|\\D)${number}$`).test(text)));
  });
}

/** @returns the page, once the four numbers can be read */
async function assertNumbers(page: Page): Promise<void> {
  const until = Date.now() + 10_000;
  let found = await numbersIn(page);
  while (found.length < 4 && Date.now() < until) {
    await page.waitForTimeout(100).catch(() => undefined);
    found = await numbersIn(page);
  }
  assert.deepEqual(found, ['17', '112', '114', '3919']);
}

const FAILURES: Readonly<Record<string, Shown>> = {
  'JavaScript off': { browser: { javaScriptEnabled: false } },
  'the loader absent': { uploaded: without('reperes.js') },
  'the file of the widget absent': { uploaded: without('services-map.js') },
  'one shared chunk absent': { uploaded: without('lit.js') },
  'a policy without our origin': { policy: OWN_ALONE },
  'a server that never answers': { uploaded: (file) => (file === 'reperes.js' ? asBuilt(file) : HUNG) },
  'a file that is no script': { uploaded: (file) => (plainName(file) === 'exit.js' ? '<!doctype html><title>404</title>' : asBuilt(file)) },
};

/** Those that the loader itself can help with. */
const HELPED = ['the file of the widget absent', 'one shared chunk absent', 'a server that never answers', 'a file that is no script'];

describe('when something of ours does not come', () => {
  const site = useKeptSite();

  for (const [name, shown] of Object.entries(FAILURES)) {
    test(`SAF-36 ACC-25 ${name}: 17, 112, 114, 3919 and the plain page are readable with the block that is pasted`, async () => {
      const { page } = await site.open(shown);
      await assertNumbers(page);
      const link = page.locator('reperes-services-map > p > a[href$="/data/62/index.html"]');
      assert.equal(await link.isVisible(), true);
      await page.context().close();
    });
  }

  for (const name of HELPED) {
    test(`SAF-36 ${name}: the numbers are readable in an element that the host left empty`, async () => {
      const { page, complaints } = await site.open({ ...FAILURES[name], body: TWO_LINES });
      await assertNumbers(page);
      if (name !== 'a server that never answers') {
        while (!complaints.some((text) => text.includes('Repères: services-map'))) await page.waitForTimeout(100);
      }
      await page.context().close();
    });
  }

  test('SAF-36 curly quotes in the whole block: the numbers are readable', async () => {
    const { page } = await site.open({ body: curly(BLOCK) });
    await assertNumbers(page);
    await page.context().close();
  });

  test('SAF-36 curly quotes around the attributes of the element: the widget comes, and says it', async () => {
    const { page } = await site.open({ body: CURLY_ELEMENT });
    await page.locator('reperes-services-map article').first().waitFor();
    await assertNumbers(page);
    assert.equal(await page.locator('reperes-services-map').getAttribute('data'), `${site.widgets}/data/62/`);
    await page.context().close();
  });

  test('SAF-36 a file that stumbles is asked for once more, and the widget comes', async () => {
    const asked: string[] = [];
    const uploaded: Uploaded = (file) => {
      if (plainName(file) === 'violentometre.js') asked.push(file);
      return plainName(file) === 'violentometre.js' && asked.length === 1 ? undefined : asBuilt(file);
    };
    const { page } = await site.open({ uploaded, body: `${TWO_LINES.split('\n')[0]}<reperes-violentometre></reperes-violentometre>` });
    await page.locator('reperes-violentometre').getByRole('checkbox').first().waitFor();
    assert.equal(asked.length, 2);
    assert.equal(await page.locator('reperes-violentometre').evaluate(({ children }) => children.length), 0);
    await page.context().close();
  });

  test('SAF-36 every widget whose first render throws shows the numbers all the same', async () => {
    const tags = ['services-map', 'ensemble', 'referent-finder', 'violentometre', 'help'];
    const body = `${TWO_LINES.split('\n')[0]}${tags.map((tag) => `<reperes-${tag} data="https://VOTRE-SERVEUR/data/62/"></reperes-${tag}>`).join('')}`;
    const prepare = () => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, element, options) => {
        if (/^reperes-(?!exit|map-panel)/.test(name)) Object.defineProperty(element.prototype, 'render', { value: () => { throw new Error('render'); } });
        define(name, element, options);
      };
    };
    const { page } = await site.open({ body, prepare });
    for (const tag of tags) await page.locator(`reperes-${tag} p[slot="secours"] a[href="tel:3919"]:visible`).waitFor();
    await page.context().close();
  });

  test('SAF-36 SEC-17 nothing of this stays when all comes: the numbers of the widget stand, and those of the host no longer show', async () => {
    const { page, complaints } = await site.open({});
    await page.locator('reperes-services-map article').first().waitFor();
    assert.equal(await page.locator('reperes-services-map [slot="secours"] a').first().isVisible(), false);
    assert.equal(await page.locator('reperes-services-map').evaluate(({ children }) => children.length), 4);
    assert.equal(await page.locator('reperes-help a[href="tel:17"]:visible').count(), 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

describe('an upgrade, with a cache that holds older files', () => {
  const site = useKeptSite();
  const other = otherVersion();
  const mixed = (first: Uploaded, second: Uploaded): Uploaded => (file) => first(file) ?? second(file);
  const alone = '<script type="module" src="https://VOTRE-SERVEUR/services-map.js"></script>\n<reperes-services-map data="https://VOTRE-SERVEUR/data/62/"></reperes-services-map>';

  test('SAF-37 what pages name imports by itself nothing, and all that is imported is named by its content', () => {
    const files = builtFiles();
    const named = files.filter((file) => plainName(file) === file.split('/').at(-1));
    const forwarders = ['commune-search.js', 'ensemble.js', 'exit.js', 'help.js', 'referent-finder.js', 'services-map.js', 'violentometre.js'];
    assert.deepEqual(named, [...forwarders, 'reperes-cadre.js', 'reperes.js'].sort());
    for (const file of ['reperes.js', 'reperes-cadre.js']) assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /(?:^|[;}\s])import\s*[\w${"]/);
    for (const file of files) {
      const text = readFileSync(`dist/${file}`, 'utf8');
      for (const [, imported = ''] of text.matchAll(/(?:from|import|import\()\s*"\.\/([^"]+)"/g)) {
        assert.ok(files.includes(imported) && (!named.includes(imported) || (forwarders.includes(file) && imported === 'reperes.js')), `${file} imports ${imported}`);
      }
    }
  });

  test('SAF-37 the former loader, with the former files beside the new ones: the widget of before', async () => {
    const uploaded = mixed((file) => (file === 'reperes.js' ? other(file) : undefined), mixed(asBuilt, other));
    const { page, requests } = await site.open({ uploaded, body: TWO_LINES });
    await page.locator('reperes-services-map article').first().waitFor();
    assert.ok(requests.some((url) => /services-map-F/.test(url)));
    await page.context().close();
  });

  test('SAF-37 SAF-36 the former loader, the former files gone: the numbers', async () => {
    const { page } = await site.open({ uploaded: (file) => (file === 'reperes.js' ? other(file) : asBuilt(file)), body: TWO_LINES });
    await assertNumbers(page);
    await page.context().close();
  });

  for (const [name, uploaded] of [
    ['the former services-map.js with the new files', (file) => (file === 'services-map.js' ? other(file) : asBuilt(file))],
    ['the new services-map.js with the former files', (file) => (file === 'services-map.js' ? asBuilt(file) : other(file))],
  ] as readonly (readonly [string, Uploaded])[]) {
    test(`SAF-37 ${name}: the widget comes`, async () => {
      const { page } = await site.open({ uploaded, body: alone });
      await page.locator('reperes-services-map article').first().waitFor();
      await assertNumbers(page);
      await page.context().close();
    });
  }

  test('SAF-37 the services-map.js of the first versions, whole, with the new files: what the host wrote stays', async () => {
    const uploaded: Uploaded = (file) => (file === 'services-map.js' ? 'import{a as n}from"./exit.js";import"./lit-CdwMvLh2.js";n()' : asBuilt(file));
    const { page } = await site.open({ uploaded, body: BLOCK.replace('reperes.js', 'services-map.js') });
    await assertNumbers(page);
    await page.context().close();
  });
});
