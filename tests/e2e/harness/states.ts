/** The states that every widget is seen in. A new state is one line. */

import { approach, type EmbeddedPage, type Embedding, LOADER, settle, useAll } from './harness.js';

export interface State {
  readonly name: string;
  readonly embedding: Embedding;
  /** Leads the page there. */
  readonly reach: (page: EmbeddedPage) => Promise<unknown>;
  /** `false`: it looks like another state, which axe sees. */
  readonly axe?: boolean;
  /** What the data server answers is of no use: each widget that reads says so. */
  readonly fails?: true;
  /** The scripts do not run: what the page wrote in the elements is what there is. */
  readonly withoutScript?: true;
  /** A message of the browser about what the state itself does. */
  readonly expected?: RegExp;
}

const PHONE = { viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' } as const;

const DARK = ':root { color-scheme: light dark } body { background: Canvas; color: CanvasText }';

/** What Chromium says of an answer that did not come, or was refused. */
const REFUSED = /Failed to load resource|ERR_|has been blocked by CORS policy|could not be loaded|redirect/;

/** @param folder one of `FOLDERS` that no widget can use */
function faulty(folder: string): State {
  return { name: `data ${folder}`, embedding: { folder }, reach: settle, expected: REFUSED, fails: true, axe: false };
}

export const STATES: readonly State[] = [
  { name: 'closed', embedding: {}, reach: settle },
  { name: 'open', embedding: {}, reach: openAll },
  { name: 'empty', embedding: { folder: 'empty' }, reach: settle },
  { name: 'a newer folder', embedding: { folder: 'newer' }, reach: openAll, axe: false },
  { name: 'loading', embedding: { folder: 'pending' }, reach: ({ page }) => page.locator('reperes-help').first().waitFor() },
  { name: 'timeout', embedding: { folder: 'pending' }, reach: waitInVain, fails: true, axe: false },
  { ...faulty('missing'), axe: true },
  ...['cut', 'truncated', 'html', 'redirect', 'large', 'proto', 'deep-proto'].map(faulty),
  { name: 'offline after load', embedding: {}, reach: goOffline, expected: REFUSED, axe: false },
  { name: 'without WebGL', embedding: { prepare: withoutWebGl }, reach: openAll },
  { name: 'without worker', embedding: { policy: "worker-src 'none'" }, reach: openAll, expected: /worker-src/, axe: false },
  { name: 'right to left', embedding: { root: 'lang="ar" dir="rtl"' }, reach: openAll },
  { name: 'dark', embedding: { css: DARK, browser: { colorScheme: 'dark' } }, reach: openAll },
  { name: 'forced colours', embedding: { browser: { forcedColors: 'active' } }, reach: openAll },
  { name: 'small phone, reduced motion', embedding: { browser: PHONE }, reach: openAll },
  { name: '400 % zoom', embedding: { browser: { viewport: { width: 320, height: 256 } } }, reach: settle },
  { name: 'print', embedding: {}, reach: print, axe: false },
  { name: 'without JavaScript', embedding: { browser: { javaScriptEnabled: false } }, reach: nothing, withoutScript: true, axe: false },
  {
    name: 'without the script',
    embedding: { head: LOADER.replace('reperes.js', 'absent.js') },
    reach: nothing,
    withoutScript: true,
    axe: false,
    expected: REFUSED,
  },
  {
    name: 'with the loader alone',
    embedding: { head: LOADER.replace('widgets/', 'entry-alone/') },
    reach: ({ page }) => page.waitForLoadState('networkidle'),
    withoutScript: true,
    axe: false,
    expected: REFUSED,
  },
];

async function openAll(page: EmbeddedPage): Promise<void> {
  await settle(page);
  await useAll(page, true);
}

async function waitInVain(opened: EmbeddedPage): Promise<void> {
  const { page } = opened;
  await page.clock.install();
  // Timers that were set before the clock was in hand would not follow it.
  await page.reload({ waitUntil: 'domcontentloaded' });
  await approach(opened);
  await page.waitForFunction(() => document.querySelector('reperes-referent-finder')?.shadowRoot?.querySelector('[aria-busy="true"]'));
  await page.clock.runFor(30_000);
}

async function goOffline(page: EmbeddedPage): Promise<void> {
  await settle(page);
  await page.page.context().setOffline(true);
  await useAll(page, true);
}

async function print(page: EmbeddedPage): Promise<void> {
  await openAll(page);
  await page.page.emulateMedia({ media: 'print' });
}

async function nothing(): Promise<void> {
  // The page is what it is once it is read.
}

function withoutWebGl(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
