import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright';
import { axeViolations, ready, useSite } from './site.js';

const TARGET = 'https://fr.wikipedia.org/';

/** What the exit of another site leaves with: the `Referer` of each navigation that reached it. */
interface Visit {
  readonly page: Page;
  readonly referers: (string | undefined)[];
}

/** Addresses of the pages of the host, each with the headers and the body that its name says. */
type HostPages = Readonly<Record<string, { readonly headers?: Readonly<Record<string, string>>; readonly body: string }>>;

const LOADER = (widgets: string) => `<script type="module" src="${widgets}/reperes.js"></script>`;

function hostPages(widgets: string): HostPages {
  const finder = `<reperes-referent-finder data="${widgets}/data/62/"></reperes-referent-finder>`;
  const frame = (attributes: string) =>
    `<iframe src="${widgets}/cadre/violentometre.html" title="Violentomètre" width="600" height="300" ${attributes}></iframe>`;
  const one = `${LOADER(widgets)}<main><h1>Page</h1>${finder}</main>`;
  const wholeHost = `<script type="module" src="${widgets}/reperes-cadre.js"></script>`;
  return {
    '/': { body: one },
    '/unsafe-url': { headers: { 'Referrer-Policy': 'unsafe-url' }, body: one },
    '/no-referrer-when-downgrade': { headers: { 'Referrer-Policy': 'no-referrer-when-downgrade' }, body: one },
    '/before': { body: '<h1>Avant</h1>' },
    '/plain-link': { headers: { 'Referrer-Policy': 'unsafe-url' }, body: `<a href="${TARGET}">lien</a>` },
    '/three': {
      body: `${LOADER(widgets)}<script>window.keys = 0; const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, ...rest) { if (type === 'keydown' && (this === window || this === document)) window.keys += 1; return add.call(this, type, ...rest); };</script>
<main><h1>Page</h1>${finder}<reperes-violentometre></reperes-violentometre><reperes-services-map exit="show" map="none" data="${widgets}/data/62/"></reperes-services-map></main>`,
    },
    '/banner': {
      body: `${one}<div style="position:fixed;inset:0;z-index:2147483647;background:#fffc">Cookies</div><div id="popover" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh">Bandeau</div><div style="height:3000px"></div>`,
    },
    '/corners': {
      body: `${one}<a id="menu" href="#menu" style="position:fixed;top:20px;right:20px">Menu</a><a id="top" href="#top" style="position:fixed;bottom:20px;right:20px">Haut</a>`,
    },
    '/link': { body: `${LOADER(widgets)}<reperes-exit><a href="${TARGET}" rel="noreferrer">Quitter ce site</a></reperes-exit>` },
    '/frame': { body: `<h1>Page</h1>${frame('')}` },
    '/frame-host': { body: `${wholeHost}<h1>Page</h1><label>Recherche <input id="site"></label>${frame('')}` },
    '/frame-kept': { body: `<h1>Page</h1>${frame('sandbox="allow-scripts allow-same-origin"')}` },
    '/frame-allowed': {
      body: `<h1>Page</h1>${frame('sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"')}`,
    },
    '/frame-kept-host': { body: `${wholeHost}<h1>Page</h1>${frame('sandbox="allow-scripts allow-same-origin"')}` },
    '/frame-none': {
      body: `${wholeHost}<h1>Page</h1><iframe src="${widgets}/cadre/violentometre.html?exit=none" title="Violentomètre"></iframe>`,
    },
  };
}

describe('the quick exit, in whole pages', () => {
  const site = useSite();
  let host: Server;
  let origin: string;

  before(async () => {
    const pages = hostPages(site.widgetsOrigin);
    host = createServer(({ url = '/' }, response) => {
      const page = pages[url];
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Page</title>${page?.body ?? ''}`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });

  after(() => {
    host.closeAllConnections();
    host.close();
  });

  /** A page of the host, and another site behind the exit. */
  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const { page } = await site.open('index.html', options);
    page.setDefaultTimeout(8000);
    const referers: (string | undefined)[] = [];
    await page.route(`${TARGET}**`, async (route) => {
      referers.push((await route.request().allHeaders())['referer']);
      await route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>Ailleurs' });
    });
    await page.goto(`${origin}/before`);
    await page.goto(origin + path);
    await ready(page);
    return { page, referers };
  }

  const exitButton = (page: Page | FrameLocator) => page.locator('reperes-exit .control a');

  const arrived = (page: Page) => page.waitForURL(TARGET);

  test('SAF-3 SAF-4 the exit replaces the page in its tab: Back does not return to it', async () => {
    const { page } = await visit('/');
    await exitButton(page).click();
    await arrived(page);
    assert.equal(page.context().pages().length, 1);
    await page.goBack();
    assert.equal(page.url(), `${origin}/before`);
  });

  test('SAF-3 a click that asks for a new tab leaves in the same one', async () => {
    const { page } = await visit('/');
    await exitButton(page).click({ modifiers: ['ControlOrMeta'] });
    await arrived(page);
    assert.equal(page.context().pages().length, 1);
  });

  for (const path of ['/', '/unsafe-url', '/no-referrer-when-downgrade']) {
    test(`SAF-5 the exit tells no referrer under the policy of ${path}`, async () => {
      const { page, referers } = await visit(path);
      await exitButton(page).click();
      await arrived(page);
      assert.deepEqual(referers, [undefined]);
    });
  }

  test('SAF-5 the same way of looking sees the referrer of an ordinary link', async () => {
    const { page, referers } = await visit('/plain-link');
    await page.locator('a').click();
    await arrived(page);
    assert.deepEqual(referers, [`${origin}/plain-link`]);
  });

  test('SAF-2 before anything is asked of the next site, one box is left, announced, and the fields are empty', async () => {
    const { page } = await visit('/');
    await page.locator('reperes-referent-finder').getByRole('combobox').fill('béthune');
    const left = await page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      all(document).find((element) => element.matches('.control a'))!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      const boxes = all(document).filter((element) => element !== document.documentElement && element.getClientRects().length > 0);
      return {
        boxes: boxes.map((element) => `${element.getAttribute('role')}: ${element.textContent}`),
        typed: all(document).filter((element) => element instanceof HTMLInputElement).map(({ value }) => value).join(''),
      };
    });
    assert.deepEqual(left, { boxes: ['alert: Chargement de la page suivante.'], typed: '' });
    await arrived(page);
  });

  test('SAF-6 Shift three times leaves, even from a field', async () => {
    const { page } = await visit('/');
    await page.locator('reperes-referent-finder').getByRole('combobox').fill('Bé');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await arrived(page);
  });

  test('SAF-6 capital letters do not leave', async () => {
    const { page } = await visit('/');
    const field = page.locator('reperes-referent-finder').getByRole('combobox');
    await field.focus();
    await page.keyboard.type('ABC');
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
    assert.equal(page.url(), `${origin}/`);
    assert.equal(await field.inputValue(), 'ABCABC');
  });

  test('SAF-8 three widgets have one button and one listener, even with a second copy of the files', async () => {
    const { page } = await visit('/three');
    assert.equal(await exitButton(page).count(), 1);
    assert.equal(await page.evaluate('window.keys'), 1);
    await page.evaluate(async (widgets) => {
      for (const file of ['exit', 'help', 'violentometre', 'referent-finder']) await import(`${widgets}/${file}.js?copie`);
      document.querySelector('main')!.append(document.createElement('reperes-exit'), document.createElement('reperes-violentometre'));
    }, site.widgetsOrigin);
    await ready(page);
    assert.equal(await exitButton(page).count(), 1);
    assert.equal(await page.evaluate('window.keys'), 1);
    await page.evaluate(() => document.querySelector('reperes-referent-finder')!.remove());
    await exitButton(page).click();
    await arrived(page);
  });

  test('SAF-11 each widget has its way out at its first Tab stop, and another at its end', async () => {
    const { page } = await visit('/three');
    for (const name of ['reperes-referent-finder', 'reperes-violentometre', 'reperes-services-map']) {
      await page.evaluate((tag) => {
        const before = document.createElement('button');
        before.id = 'avant';
        document.querySelector(tag)!.before(before);
        before.focus();
      }, name);
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        document.querySelector('#avant')!.remove();
        return [element?.getAttribute('href'), element !== null && element.getBoundingClientRect().height >= 24];
      });
      assert.deepEqual(focused, [TARGET, true], name);
      assert.equal(await page.locator(`${name} reperes-exit[vue="lien"] a`).getAttribute('href'), TARGET);
    }
  });

  for (const [name, viewport] of [
    ['320 by 256, which is 1280 by 1024 at 400 %', { width: 320, height: 256 }],
    ['a phone', { width: 320, height: 640 }],
    ['a desktop', { width: 1280, height: 900 }],
  ] as const) {
    test(`SAF-10 ACC-12 at ${name} the button stays in sight over any banner, and covers less than a quarter`, async () => {
      const { page } = await visit('/banner', { viewport });
      for (const top of [0, 700, 2000]) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        assert.deepEqual(await buttonState(page), { inside: true, onTop: true }, `scrolled to ${top}`);
      }
      const { height, width } = (await exitButton(page).boundingBox())!;
      assert.ok(height <= viewport.height / 4, `${height} px high`);
      assert.ok(height * width <= (viewport.height * viewport.width) / 4);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
      await page.evaluate(() => document.querySelector<HTMLElement>('#popover')!.showPopover());
      await page.waitForFunction(() => !document.querySelector('#popover')!.matches(':focus'));
      assert.deepEqual(await buttonState(page), { inside: true, onTop: true }, 'above a banner of the top layer too');
    });
  }

  test('ACC-14 at every Tab stop of a phone and of a zoomed page, what has the focus is in sight', async () => {
    for (const viewport of [{ width: 320, height: 256 }, { width: 320, height: 640 }]) {
      const { page } = await visit('/three', { viewport });
      const hidden: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(coveredFocus);
        if (covered) hidden.push(covered);
      }
      assert.deepEqual(hidden, [], JSON.stringify(viewport));
    }
  });

  test('ACC-14 the button steps aside for a link of the page in its own corner, and comes back', async () => {
    for (const viewport of [{ width: 1000, height: 600 }, { width: 320, height: 640 }]) {
      const { page } = await visit('/corners', { viewport });
      for (const id of ['menu', 'top']) {
        await page.locator(`#${id}`).focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift+Tab');
        assert.equal(await page.evaluate('document.activeElement.id'), id);
        assert.equal(await page.evaluate(coveredFocus), '', `${id} in ${viewport.width} px`);
      }
    }
  });

  test('SAF-1 without JavaScript the link that the page holds leaves it', async () => {
    const { page } = await site.open(`${origin}/link`, { javaScriptEnabled: false });
    await page.route(`${TARGET}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' }));
    await page.getByRole('link', { name: 'Quitter ce site' }).click();
    await arrived(page);
  });

  test('SAF-26 the print has no exit', async () => {
    const { page } = await visit('/three');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('reperes-exit a').evaluateAll((links) => links.filter((link) => link.getClientRects().length > 0).length);
    assert.equal(seen, 0);
    assert.equal(await page.locator('reperes-help a[href="tel:3919"]').first().isVisible(), true);
  });

  test('ACC-11 axe finds nothing while the presses are counted', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const { page } = await visit('/', options);
      await page.keyboard.press('Shift');
      assert.deepEqual(await axeViolations(page), [], JSON.stringify(options));
    }
  });

  describe('in an iframe', () => {
    const inFrame = (page: Page) => page.frameLocator('iframe');

    async function framed(path: string): Promise<Visit> {
      const visited = await visit(path);
      await inFrame(visited.page).locator('reperes-violentometre input').first().waitFor();
      return visited;
    }

    test('SAF-24 without any script of the host, the exit leaves the whole page and tells no referrer', async () => {
      for (const path of ['/frame', '/frame-allowed']) {
        const { page, referers } = await framed(path);
        await exitButton(inFrame(page)).click();
        await arrived(page);
        assert.deepEqual(referers, [undefined], path);
        await page.goBack();
        assert.equal(page.url(), `${origin}/before`, path);
      }
    });

    test('SAF-24 a sandbox that keeps the page gives the instructions instead of a dead button', async () => {
      const { page } = await framed('/frame-kept');
      await inFrame(page).locator('reperes-violentometre h2').first().click();
      await inFrame(page).getByText('pour partir vite, fermez l’onglet').waitFor();
      assert.equal(await exitButton(inFrame(page)).count(), 0);
      assert.equal(await inFrame(page).getByText('ajoutez «\u00a0reperes-cadre.js\u00a0» à la page').isVisible(), true);
    });

    test('SAF-24 a sandbox found out at the very exit hides the frame and says how to leave', async () => {
      const { page } = await framed('/frame-kept');
      await inFrame(page).locator('reperes-exit[vue="lien"] a').evaluate((link: HTMLElement) => link.click());
      const alert = inFrame(page).getByRole('alert');
      assert.match(await alert.innerText(), /Fermez l’onglet/);
      assert.equal(await inFrame(page).locator('reperes-violentometre').isVisible(), false);
    });

    test('SAF-24 the host’s script gives the page one button, its height to the frame, and Shift to both', async () => {
      const { page } = await framed('/frame-host');
      await exitButton(page).waitFor();
      assert.equal(await exitButton(page).count(), 1);
      assert.equal(await exitButton(inFrame(page)).count(), 0);
      const height = await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
      assert.ok(height > 1000, `${height} px`);
      await page.locator('#site').fill('violences');
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await arrived(page);
    });

    for (const path of ['/frame-host', '/frame-kept-host']) {
      test(`SAF-24 from inside the frame of ${path} the keys and the link leave the whole page`, async () => {
        for (const how of ['keys', 'link']) {
          const { page, referers } = await framed(path);
          await exitButton(page).waitFor();
          if (how === 'link') await inFrame(page).locator('reperes-exit[vue="lien"] a').click();
          else {
            await inFrame(page).locator('input').first().focus();
            for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
          }
          await arrived(page);
          assert.deepEqual(referers, [undefined], how);
          await page.goBack();
          assert.equal(page.url(), `${origin}/before`);
        }
      });
    }

    test('an address that wants no exit has none, in the frame or around', async () => {
      const { page } = await framed('/frame-none');
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      assert.equal(await page.locator('reperes-exit').count(), 0);
      assert.equal(await inFrame(page).locator('reperes-exit').count(), 0);
    });

    test('SEC-9 messages of another window are ignored, and a height is kept within bounds', async () => {
      const { page } = await framed('/frame-host');
      await exitButton(page).waitFor();
      const settled = async () => {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
        return page.locator('iframe').evaluate((frame: HTMLElement) => frame.style.height);
      };
      const height = await settled();
      await page.evaluate(() => {
        window.postMessage({ reperes: 'hauteur', px: 7 }, '*');
        window.postMessage({ reperes: 'sortie' }, '*');
      });
      assert.equal(await settled(), height);
      assert.equal(page.url(), `${origin}/frame-host`);
      const frame = page.frames().find((one) => one !== page.mainFrame())!;
      const say = (px: unknown) => frame.evaluate(([height, to]) => window.parent.postMessage({ reperes: 'hauteur', px: height }, String(to)), [px, origin]);
      await say(3);
      assert.equal(await settled(), '150px');
      await say(1e9);
      assert.equal(await settled(), '20000px');
      await say('expression(1)');
      assert.equal(await settled(), '20000px');
    });

    test('SEC-9 what the frame says has an explicit target and only these words', async () => {
      const { page } = await site.open('index.html');
      await page.addInitScript(() => {
        if (window === window.top) return;
        Object.assign(window, { said: [] });
        const parent = window.parent;
        Object.defineProperty(window, 'parent', {
          get: () => new Proxy(parent, {
            get: (target, name) =>
              name === 'postMessage'
                ? (message: unknown, to: string) => {
                    (window as unknown as { said: unknown[] }).said.push([message, to]);
                    target.postMessage(message, to);
                  }
                : Reflect.get(target, name),
          }),
        });
      });
      await page.goto(`${origin}/frame-host`);
      const frame = inFrame(page);
      await frame.locator('reperes-violentometre input').nth(20).check();
      const source = page.frames().find((one) => one !== page.mainFrame())!;
      const said = (await source.evaluate('window.said')) as [{ reperes: string }, string][];
      for (const [message, to] of said) {
        assert.equal(to, origin);
        assert.ok(['hauteur', 'bouton', 'lien', 'sortie'].includes(message.reperes));
        assert.deepEqual(Object.keys(message).filter((key) => !['reperes', 'px'].includes(key)), []);
      }
    });

    test('the address of a frame takes data only from its own origin', async () => {
      const { page, requests } = await site.open(`${site.widgetsOrigin}/cadre/numeros.html?data=https://ailleurs.example/data/62/&heading-level=3`);
      await page.locator('reperes-help-list h2').waitFor();
      assert.equal(await page.locator('reperes-help').getAttribute('data'), null);
      assert.equal(await page.locator('reperes-help-list h2').getAttribute('aria-level'), '3');
      assert.deepEqual(requests.filter((url) => url.startsWith('https://ailleurs')), []);
      await page.goto(`${site.widgetsOrigin}/cadre/services.html?data=../data/62/&map=none`);
      await page.locator('reperes-services-map article').first().waitFor();
    });
  });
});

/** Whether the button is wholly in the window, and what a finger at its centre would touch. */
function buttonState(page: Page): Promise<{ inside: boolean; onTop: boolean }> {
  return page.evaluate(() => {
    const find = (root: ParentNode): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        const found = element.matches('.control a') ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
      return undefined;
    };
    const link = find(document)!;
    const { left, top, right, bottom } = link.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return {
      inside: left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
      onTop: hit !== null && link.contains(hit),
    };
  });
}

/** Names what has the focus when the button covers all of it. */
function coveredFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const control = all(document).find((one) => one.matches('.control a'));
  if (!element || !control || control === element || element === document.body) return '';
  const [over, under] = [control.getBoundingClientRect(), element.getBoundingClientRect()];
  const inside = over.left <= under.left && over.right >= under.right && over.top <= under.top && over.bottom >= under.bottom;
  return inside ? element.outerHTML.slice(0, 80) : '';
}
