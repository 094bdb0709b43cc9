import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import type { ReperesServicesMap } from '@reperes/services-map';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { servicesFile, TERRITORY } from './folder-fixture.js';
import { COMMUNES } from './rich-fixture.js';

export const FOLDER = 'https://donnees.exemple.fr/62/';

export const root = (element: ReperesServicesMap) => element.shadowRoot!;
export const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const cardsOf = (element: ReperesServicesMap) => [...root(element).querySelectorAll<HTMLElement>('article')];
export const idsOf = (element: ReperesServicesMap) => cardsOf(element).map(({ dataset }) => dataset['id']!);
export const panelOf = (element: ReperesServicesMap) => root(element).querySelector('reperes-map-panel') as ReperesMapPanel;
export const fieldOf = (element: ReperesServicesMap) => root(element).querySelector('reperes-near-field')!.shadowRoot!;
export const searchOf = (element: ReperesServicesMap) => fieldOf(element).querySelector('reperes-commune-search')!;

/** The box whose words begin so. */
export function boxOf(element: ReperesServicesMap, words: string): HTMLInputElement {
  const label = [...root(element).querySelectorAll('.filters label')].find((one) => textOf(one).startsWith(words));
  if (!label) throw new Error(`No box "${words}".`);
  return label.querySelector('input')!;
}

export function buttonOf(scope: ParentNode, words: string | RegExp): HTMLButtonElement | undefined {
  return [...scope.querySelectorAll('button')].find((button) => (typeof words === 'string' ? textOf(button).startsWith(words) : words.test(textOf(button))));
}

export async function tick(element: ReperesServicesMap, words: string): Promise<void> {
  boxOf(element, words).click();
  await element.updateComplete;
}

const originalFetch = window.fetch;

/** Urls that were asked for since the last call. */
export let requests: string[] = [];

/** The folder, and nothing else, answers. */
export function serveFolder(services: readonly Service[], answers: Readonly<Record<string, unknown>> = {}): void {
  const files: Readonly<Record<string, unknown>> = { 'territory.json': TERRITORY, 'services.geojson': servicesFile(services), 'communes.json': COMMUNES, ...answers };
  requests = [];
  window.fetch = async (input) => {
    const { url } = new Request(input);
    requests.push(url);
    const found = url.startsWith(FOLDER) ? files[url.slice(FOLDER.length)] : undefined;
    if (found === undefined) throw new TypeError('offline');
    return new Response(JSON.stringify(found), { headers: { 'content-type': 'application/json' } });
  };
}

export function stopServing(): void {
  window.fetch = originalFetch;
}

export interface Attributes {
  readonly public?: string;
  readonly commune?: string;
  readonly categories?: string;
  readonly territoire?: string;
  readonly geolocation?: boolean;
}

/** The widget on the folder, once its list and its field are there. */
export async function inFolder(attributes: Attributes = {}): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`
    <reperes-services-map
      map="none"
      data=${FOLDER}
      public=${attributes.public ?? ''}
      commune=${attributes.commune ?? ''}
      categories=${attributes.categories ?? ''}
      territoire=${attributes.territoire ?? ''}
      ?geolocation=${attributes.geolocation ?? false}
    ></reperes-services-map>
  `);
  await waitUntil(() => root(element).querySelector('reperes-near-field')?.shadowRoot?.querySelector('reperes-commune-search'), 'field', { timeout: 5000 });
  if (attributes.geolocation) await waitUntil(() => fieldOf(element).querySelector('.locate'), 'button', { timeout: 5000 });
  await element.updateComplete;
  return element;
}

/** Types a name in the field and takes the first proposal, as a person does. */
export async function chooseCommune(element: ReperesServicesMap, typed: string): Promise<void> {
  const search = searchOf(element);
  const input = search.shadowRoot!.querySelector('input')!;
  input.focus();
  await waitUntil(() => search.index);
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await search.updateComplete;
  for (const key of ['ArrowDown', 'Enter']) {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await search.updateComplete;
  }
  await element.updateComplete;
}
