/** Pages of a host, each with one way to embed, and another site behind the exit. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright';
import { ready, type Site, useSite } from './site.js';

export const TARGET = 'https://fr.wikipedia.org/';

/** What the exit of another site leaves with: the `Referer` of each navigation that reached it. */
export interface Visit {
  readonly page: Page;
  readonly referers: (string | undefined)[];
  /** Of which kind; each is refused. */
  readonly dialogs: string[];
}

/** Addresses of the pages of the host, each with the headers and the body that its name says. */
export type HostPages = Readonly<Record<string, { readonly headers?: Readonly<Record<string, string>>; readonly body: string }>>;

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
    '/right-to-left': { body: `<script>document.documentElement.dir = 'rtl'</script>${one}` },
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

/** What surrounds a visit. */
export interface Around {
  /** Before the first page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Resolves once the page is as it should be. */
  readonly settled?: (page: Page) => Promise<unknown>;
}

export interface ExitPages {
  readonly site: Site;
  /** Of the host. */
  readonly origin: string;
  /** A page of the host, another one before it in the tab. */
  visit(path: string, options?: BrowserContextOptions, around?: Around): Promise<Visit>;
}

/** @param more pages of one test, beside those above */
export function useExitPages(more: (widgets: string) => HostPages = () => ({})): ExitPages {
  const site = useSite();
  let host: Server;
  let origin: string;

  before(async () => {
    const pages = { ...hostPages(site.widgetsOrigin), ...more(site.widgetsOrigin) };
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

  async function visit(path: string, options: BrowserContextOptions = {}, { prepare, settled = ready }: Around = {}): Promise<Visit> {
    const { page } = await site.open('index.html', options);
    page.setDefaultTimeout(8000);
    const referers: (string | undefined)[] = [];
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      dialog.dismiss().catch(() => undefined);
    });
    await page.route(`${TARGET}**`, async (route) => {
      referers.push((await route.request().allHeaders())['referer']);
      await route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>Ailleurs' });
    });
    await prepare?.(page);
    await page.goto(`${origin}/before`);
    await page.goto(origin + path);
    await settled(page);
    return { page, referers, dialogs };
  }

  return {
    site,
    visit,
    get origin() {
      return origin;
    },
  };
}

export const exitButton = (page: Page | FrameLocator) => page.locator('reperes-exit .control a');

/** The middle of the button, once it is there; asks nothing of the document that a name in the page may hide. */
export async function buttonCentre(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  for (let times = 0; times < 200; times += 1) {
    const found = await page.evaluate(() => {
      const nameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
      const walker = Document.prototype.createTreeWalker.call(document, Document.prototype.querySelector.call(document, 'body')!, NodeFilter.SHOW_ELEMENT);
      const below = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
      while (walker.nextNode()) {
        const element = walker.currentNode as Element;
        // Only ours: the root of another may throw.
        const root = String(nameOf?.call(element)).startsWith('reperes-') ? element.shadowRoot : null;
        const link = root ? below(root).find((one) => one.matches('.control a')) : undefined;
        if (link) return link.getBoundingClientRect().toJSON() as DOMRect;
      }
      return undefined;
    });
    if (found) return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    await page.waitForTimeout(50);
  }
  throw new Error('No button came.');
}

/** The two seconds of SAF-29 are those of a quiet machine; less than the first retry, which comes after eight. */
const SOON = 6000;

/** The next page has come at the first try. */
export const arrivedSoon = (page: Page) => page.waitForURL(TARGET, { timeout: SOON, waitUntil: 'commit' });

/** Chromium has no history to give while it puts the next page in the place of the former one. */
export async function goBack(page: Page): Promise<void> {
  await page.waitForLoadState();
  try {
    await page.goBack();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Not attached'))) throw error;
    await page.goBack();
  }
}

export const arrived = (page: Page) => page.waitForURL(TARGET);
