/**
 * Widgets × states × attacks: pages of all the widgets on an embedding site of
 * any kind, in one browser, with a record of all that they do.
 */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launch, record, type RecordedPage } from '../site.js';
import { exercise } from './exercise.js';
import { type Outside, startOutside } from './outside.js';
import { type Asked, type Servers, startServers } from './servers.js';
import { type Watched, watchPage } from './watch.js';
import { markup, type Widget, WIDGETS } from './widgets.js';

/** An embedding page, but for what its defaults say. */
export interface Embedding {
  /** One of `FOLDERS`: what the data server answers. */
  readonly folder?: string;
  readonly widgets?: readonly Widget[];
  /** In place of the loader of the other origin; `ORIGIN` is the widgets' one. */
  readonly head?: string;
  readonly policy?: string;
  /** In place of the elements. */
  readonly body?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly css?: string;
  readonly browser?: BrowserContextOptions;
  /** Runs in the page before its scripts. */
  readonly prepare?: () => void;
}

export interface EmbeddedPage extends RecordedPage {
  watched(): Promise<{ calls: string[]; changes: string[]; globals: string[]; violations: string[] }>;
}

export interface Harness {
  readonly host: string;
  readonly widgets: string;
  /** What the two servers were asked for since the last call. */
  asked(): Asked[];
  /** Hosts beyond this machine that anything asked for since the last call. */
  outside(): string[];
  open(embedding?: Embedding): Promise<EmbeddedPage>;
}

export const LOADER = '<script type="module" src="ORIGIN/widgets/reperes.js"></script>';

/**
 * @param flags for the browser of this file
 * @param without flags of the test tool's own, to do without
 */
export function useHarness(flags: readonly string[] = [], without: readonly string[] = []): Harness {
  let servers: Servers;
  let outside: Outside;
  let browser: Browser;
  let opened = 0;

  before(async () => {
    [servers, outside] = await Promise.all([startServers(), startOutside()]);
    browser = await launch([outside.flag, ...flags], without);
  });

  after(async () => {
    await browser.close();
    outside.close();
    await servers.close();
  });

  return {
    get host() {
      return servers.host;
    },
    get widgets() {
      return servers.widgets;
    },
    asked: () => servers.asked.splice(0),
    outside: () => outside.asked.splice(0),
    async open(embedding = {}) {
      const path = `/page-${(opened += 1)}`;
      servers.pages.set(path, { html: htmlOf(embedding, servers.widgets), headers: headersOf(embedding, servers) });
      const context = await browser.newContext({ locale: 'fr-FR', ...embedding.browser });
      await context.addInitScript(watchPage);
      if (embedding.prepare) await context.addInitScript(embedding.prepare);
      const recorded = record(await context.newPage());
      await recorded.page.goto(servers.host + path);
      return { ...recorded, watched: () => watchedIn(recorded.page) };
    },
  };
}

function headersOf({ policy }: Embedding, { widgets }: Servers): Record<string, string> {
  return policy ? { 'Content-Security-Policy': policy.replaceAll('ORIGIN', widgets) } : {};
}

function htmlOf(embedding: Embedding, origin: string): string {
  const { folder = 'ready', widgets = WIDGETS, head = LOADER, root = 'lang="fr"', css = '' } = embedding;
  const style = css ? `<style>${css}</style>` : '';
  return `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page d’un site</title><link rel="icon" href="data:,">${style}${head.replaceAll('ORIGIN', origin)}
<main><h1>Être aidée</h1>
${embedding.body ?? markup(folder.startsWith('/') ? folder : `${origin}/data/${folder}`, widgets)}</main></html>`;
}

async function watchedIn(page: Page) {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    return { ...watched, globals: watched.globals() };
  });
}

/** Brings each widget in sight, and waits until all is read, well or not. */
export async function settle(opened: RecordedPage): Promise<void> {
  const { page } = opened;
  await approach(opened);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot?.querySelector('[aria-busy="true"]')),
  );
}

/** Nothing asked for half a second. Not "networkidle": what prints and goes before it is idle leaves the test tool waiting for it. */
export async function quiet({ page, requests }: RecordedPage): Promise<void> {
  for (let seen = -1; seen !== requests.length; ) {
    seen = requests.length;
    await page.waitForTimeout(500);
  }
}

/** Brings each widget in sight, once defined: some read their data only then. */
export async function approach({ page }: RecordedPage): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(approachWidgets);
}

async function approachWidgets(): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('reperes-')) continue;
    await customElements.whenDefined(element.localName);
    element.scrollIntoView();
    await frame();
    await frame();
  }
  // The search reads its communes when the focus enters it.
  document.querySelector<HTMLElement>('reperes-commune-search')?.focus();
}

/** Communes of the published folder, then what a hostile one may be called. */
const TYPED = ['arras', 'saint', 'java', 'img', 'http'];

/** Uses every control, in the page and in its frames. @returns the kinds of control that were used */
export async function useAll({ page }: RecordedPage, leaveOpen = false): Promise<string[]> {
  const used: string[] = [];
  for (const frame of page.frames()) used.push(...(await frame.evaluate(exercise, { typed: TYPED, leaveOpen })));
  return used;
}

/** Nothing was kept, told or asked, in the page or out of it. */
export function assertNoTrace(watched: { calls: string[] }, outside: readonly string[]): void {
  assert.deepEqual({ calls: watched.calls, outside }, { calls: [], outside: [] });
}
