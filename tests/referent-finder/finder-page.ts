/** A page with the finder, whose server answers from memory; shared by its browser tests. */

import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import type { ReperesReferentFinder } from '@reperes/referent-finder';
import { sendKeys } from '@web/test-runner-commands';
import { COMMUNES, REFERENTS, SERVICES, TERRITORY } from './folder-fixture.js';

export type Files = Readonly<Record<string, unknown>>;

export const FILES: Files = {
  'territory.json': TERRITORY,
  'communes.json': COMMUNES,
  'referents.json': REFERENTS,
  'services.geojson': SERVICES,
};

const originalFetch = window.fetch;

export const requests: { url: string; init: RequestInit | undefined }[] = [];

export function restoreFetch(): void {
  window.fetch = originalFetch;
}

/** The one seam: what the server answers. A file set to `undefined` does not arrive. */
export function serve(files: Files): void {
  requests.length = 0;
  window.fetch = async (input, init) => {
    requests.push({ url: String(input), init });
    const body = files[String(input).split('/').at(-1) ?? ''];
    if (body === undefined) throw new TypeError('no network');
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  };
}

export async function finder(files: Files = FILES, { commune = '', vue = 'habitant' } = {}): Promise<ReperesReferentFinder> {
  fixtureCleanup();
  serve(files);
  const element = await fixture<ReperesReferentFinder>(html`
    <reperes-referent-finder data="/essai/62/" commune=${commune} vue=${vue}><p>Liste simple</p></reperes-referent-finder>
  `);
  await waitUntil(() => requests.length === 4, 'the folder is asked for', { timeout: 8000 });
  await waitUntil(() => root(element).querySelector('[aria-busy="false"]'), 'the folder is read');
  await element.updateComplete;
  return element;
}

export function root(element: ReperesReferentFinder): ShadowRoot {
  return element.shadowRoot!;
}

export function field(element: ReperesReferentFinder): HTMLInputElement {
  return root(element).querySelector('reperes-commune-search')!.shadowRoot!.querySelector('input')!;
}

export function status(element: ReperesReferentFinder): string {
  return root(element).querySelector('reperes-commune-search')!.shadowRoot!.querySelector('[role="status"]')!.textContent!;
}

export function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
}

export async function choose(element: ReperesReferentFinder, typed: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: typed });
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

/** The button that says so. */
export function button(element: ReperesReferentFinder, words: string): HTMLButtonElement {
  return [...root(element).querySelectorAll('button')].find((one) => textOf(one) === words)!;
}
