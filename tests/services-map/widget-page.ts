/** The widget with its folder, and what its tests look at. */

import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { SERVICES, servicesFile, TERRITORY } from './folder-fixture.js';

export const FOLDER = 'https://donnees.exemple.fr/62/';

export type Answer = () => Promise<Response>;

export const json = (value: unknown): Answer => async () =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/geo+json' } });

export const FOLDER_ANSWERS: Readonly<Record<string, Answer>> = {
  [`${FOLDER}territory.json`]: json(TERRITORY),
  [`${FOLDER}services.geojson`]: json(servicesFile()),
};

const originalFetch = window.fetch;
export let requests: Request[] = [];

/** The one seam with the network: what is asked is recorded, what is not known fails. */
export function answer(answers: Readonly<Record<string, Answer>>): void {
  requests = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const found = answers[request.url];
    return found ? found() : Promise.reject(new TypeError('offline'));
  };
}

export const root = (element: ReperesServicesMap) => element.shadowRoot!;
export const panelOf = (element: ReperesServicesMap) => root(element).querySelector('reperes-map-panel') as ReperesMapPanel;
export const markersOf = (element: ReperesServicesMap) => [...panelOf(element).shadowRoot!.querySelectorAll<HTMLButtonElement>('.marker')];
export const cardsOf = (element: ReperesServicesMap) => [...root(element).querySelectorAll<HTMLElement>('article')];
export const cardOf = (element: ReperesServicesMap, id: string) => cardsOf(element).find(({ dataset }) => dataset['id'] === id)!;
export const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
export const need = (element: ReperesServicesMap, id: string) => root(element).querySelector<HTMLInputElement>(`[data-need="${id}"] input`)!;
export const numbersOf = (element: ReperesServicesMap) =>
  [...root(element).querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

export async function ready(attributes: Partial<Pick<ReperesServicesMap, 'categories' | 'territoire' | 'headingLevel'>> = {}, features: readonly Service[] = SERVICES): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`
    <reperes-services-map
      map="none"
      categories=${attributes.categories ?? ''}
      territoire=${attributes.territoire ?? ''}
      heading-level=${attributes.headingLevel ?? 2}
      .services=${servicesFile(features)}
      .territory=${TERRITORY}
    ></reperes-services-map>
  `);
  await panelOf(element).updateComplete;
  await aTimeout(30);
  return element;
}

export async function loaded(): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}><p>Liste simple</p></reperes-services-map>`);
  await waitUntil(() => !root(element).querySelector('.loading'));
  return element;
}

/** The folder answers, and the real network is back after each test. */
export function useFolder(): void {
  beforeEach(() => answer(FOLDER_ANSWERS));

  afterEach(() => {
    window.fetch = originalFetch;
  });
}
