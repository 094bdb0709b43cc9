/** An origin that serves the build as an upload, a cache or an accident leaves it, and pages of another origin that show it. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright';
import { builtFiles, launch, plainName, record, type RecordedPage } from './site.js';

/** Of a file of the build: its text, `undefined` for a 404, `HUNG` for no answer at all. */
export type Uploaded = (file: string) => string | undefined | typeof HUNG;

export const HUNG = Symbol('no answer');

/** As in the documentation, and as everybody copied it before. */
export const BLOCK = readFileSync('README.md', 'utf8').split('```html\n')[1]!.split('```')[0]!;
export const TWO_LINES = '<script type="module" src="https://VOTRE-SERVEUR/reperes.js"></script>\n<reperes-services-map data="https://VOTRE-SERVEUR/data/62/"></reperes-services-map>';

export interface Shown {
  readonly uploaded?: Uploaded;
  readonly body?: string;
  readonly policy?: string;
  readonly browser?: BrowserContextOptions;
  /** Runs in the page before its scripts. */
  readonly prepare?: () => void;
}

export const asBuilt: Uploaded = (file) => (existsSync(`dist/${file}`) ? readFileSync(`dist/${file}`, 'utf8') : undefined);

export function without(name: string): Uploaded {
  return (file) => (plainName(file) === name ? undefined : asBuilt(file));
}

/**
 * Another version of the build: every hashed file has another name, and says so
 * wherever it is named.
 */
export function otherVersion(): Uploaded {
  const hashes = builtFiles().flatMap((file) => /-[\w-]{7}(?=\.m?js$)/.exec(file.split('/').at(-1)!)?.[0] ?? []);
  const renamed = (text: string, from: string, to: string) => text.replaceAll(from, to);
  const former = (hash: string) => `-F${hash.slice(2)}`;
  return (file) => {
    const own = hashes.find((hash) => file.includes(former(hash)));
    if (!own && hashes.some((hash) => file.includes(`${hash}.`))) return undefined;
    const text = asBuilt(own ? file.replace(former(own), own) : file);
    return typeof text === 'string' ? hashes.reduce((all, hash) => renamed(all, `${hash}.`, `${former(hash)}.`), text) : text;
  };
}

export interface KeptSite {
  readonly widgets: string;
  open(shown: Shown): Promise<RecordedPage>;
}

export function useKeptSite(): KeptSite {
  let uploaded: Uploaded = asBuilt;
  let page: Shown = {};
  let widgets = '';
  let host = '';
  let browser: Browser;
  const servers: Server[] = [];

  const serveWidgets: RequestListener = ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname.startsWith('/data/')) return void serveData(pathname, response);
    const text = uploaded(pathname.slice(1));
    if (text === HUNG) return;
    const type = pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
  };
  const serveHost: RequestListener = ({ url }, response) => {
    if (url !== '/') return void response.writeHead(404).end();
    const { body = BLOCK, policy } = page;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...(policy ? { 'Content-Security-Policy': policy } : {}) });
    response.end(`<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title><link rel="icon" href="data:,"><h1>Être aidée</h1>\n${body.replaceAll('https://VOTRE-SERVEUR', widgets)}`);
  };

  before(async () => {
    [widgets, host] = (await Promise.all([serveWidgets, serveHost].map((listener) => listen(listener, servers)))) as [string, string];
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });

  return {
    get widgets() {
      return widgets;
    },
    async open(shown) {
      page = shown;
      uploaded = shown.uploaded ?? asBuilt;
      const context = await browser.newContext({ locale: 'fr-FR', ...shown.browser });
      if (shown.prepare) await context.addInitScript(shown.prepare);
      const recorded = record(await context.newPage());
      await recorded.page.goto(host, { waitUntil: 'commit' });
      await recorded.page.waitForLoadState('domcontentloaded');
      return recorded;
    },
  };
}

function serveData(pathname: string, response: Parameters<RequestListener>[1]): void {
  const path = `data/public/${pathname.slice('/data/'.length)}`;
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': path.endsWith('.html') ? 'text/html' : 'application/json' }).end(readFileSync(path));
}

async function listen(listener: RequestListener, servers: Server[]): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
