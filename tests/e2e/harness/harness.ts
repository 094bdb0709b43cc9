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

/** Brings each widget in sight, once defined: some read their data only then. */
export async function approach({ page }: RecordedPage): Promise<void> {
  await page.evaluate(async () => {
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
  });
}

/** Communes of the published folder, then what a hostile one may be called. */
const TYPED = ['arras', 'saint', 'java', 'img', 'http'];

/** Uses every control. @returns the kinds of control that were used */
export function useAll({ page }: RecordedPage, leaveOpen = false): Promise<string[]> {
  return page.evaluate(exercise, { typed: TYPED, leaveOpen });
}

/** What is written, ticked or marked in the fields of the widgets: what a person who comes Back could read. */
export function leftIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLInputElement && (element.checked || element.indeterminate) ? [`ticked ${element.id || element.type}`] : []),
        ...(element instanceof HTMLInputElement && element.type !== 'checkbox' && element.value ? [`written ${element.id}`] : []),
        ...(element.id === 'result' ? ['an answer'] : []),
        ...(element.matches('article.selected, article[data-selected], [aria-current="true"]') ? [`marked ${element.localName}`] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document);
  });
}

/** Fields that a browser could fill in, keep or send by itself. */
export function keepingFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('form, [name]:not(slot):not(meta), input:not([autocomplete="off"])') ? [element.outerHTML.slice(0, 80)] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document.body);
  });
}

/** Which of the numbers to call a widget shows by itself, now. */
export function numbersOf(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const links = (root: ShadowRoot | null): HTMLAnchorElement[] =>
      [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((element) => [
        ...(element instanceof HTMLAnchorElement ? [element] : []),
        ...links(element.shadowRoot),
      ]);
    const seen = links(document.querySelector(name)!.shadowRoot)
      .filter((link) => {
        const { width, height } = link.getBoundingClientRect();
        const readable = Number.parseFloat(getComputedStyle(link).fontSize) >= 12;
        return link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 20 && height > 12 && readable;
      })
      .map((link) => link.getAttribute('href') ?? '');
    return ['tel:17', 'tel:112', 'sms:114', 'tel:3919'].filter((href) => seen.includes(href));
  }, tag);
}

/** All that a widget says, its inner elements included. */
export function textOf(page: Page, tag: string): Promise<string> {
  return page.evaluate((name) => {
    const said = (root: ShadowRoot | null): string =>
      [...(root?.querySelectorAll('*') ?? [])]
        .map((element) => {
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue);
          return `${element.localName === 'style' ? '' : own.join('')} ${said(element.shadowRoot)}`;
        })
        .join('');
    return said(document.querySelector(name)!.shadowRoot);
  }, tag);
}

export const NUMBERS = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

/** Nothing was kept, told or asked, in the page or out of it. */
export function assertNoTrace(watched: { calls: string[] }, outside: readonly string[]): void {
  assert.deepEqual({ calls: watched.calls, outside }, { calls: [], outside: [] });
}
