import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { ServicesFile, Territory } from '@reperes/schema';
import type { ReperesServicesMap } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';
import { cardsOf, FOLDER, idsOf, requests, root, serveFolder, stopServing, textOf } from './list-fixture.js';
import { RICH } from './rich-fixture.js';

const CHILD = [service('enfant', 'laeo')];

function withChild(text: string, attributes: Readonly<Record<string, string>> = {}): ReperesServicesMap {
  const element = document.createElement('reperes-services-map');
  const script = document.createElement('script');
  script.type = 'application/geo+json';
  script.textContent = text;
  element.append(script, 'Liste simple');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function placed(element: ReperesServicesMap): Promise<ReperesServicesMap> {
  const page = await fixture(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

function online(value: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
}

describe('<reperes-services-map>, where its services come from', () => {
  beforeEach(() => serveFolder(RICH));
  afterEach(() => {
    stopServing();
    delete (navigator as { onLine?: boolean }).onLine;
  });

  it('written in the page: shown without any request', async () => {
    const element = await placed(withChild(JSON.stringify(servicesFile(CHILD))));
    expect(idsOf(element)).to.deep.equal(['enfant']);
    expect(requests).to.deep.equal([]);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('in hand before in the page, in the page before to fetch', async () => {
    const element = await placed(withChild(JSON.stringify(servicesFile(CHILD)), { data: FOLDER, map: 'none' }));
    await aTimeout(20);
    expect(idsOf(element)).to.deep.equal(['enfant']);
    element.services = servicesFile([service('main', 'ccas')]);
    element.territory = TERRITORY;
    await element.updateComplete;
    expect(idsOf(element)).to.deep.equal(['main']);
    expect(requests).to.deep.equal([]);
  });

  it('given by the page after the element, as a slow page does', async () => {
    const element = await placed(document.createElement('reperes-services-map'));
    expect(cardsOf(element)).to.have.length(0);
    element.append(...withChild(JSON.stringify(servicesFile(CHILD))).childNodes);
    await waitUntil(() => cardsOf(element).length === 1);
  });

  for (const [name, text] of [
    ['SEC-8 no JSON', '{'],
    ['SEC-8 another shape', JSON.stringify({ type: 'FeatureCollection', features: [{}] })],
    ['SEC-8 a protected entry with a point', JSON.stringify(servicesFile([service('x', 'alt', { confidentialite: 'contact' })]))],
    ['SEC-7 a key that reaches the prototype', JSON.stringify(servicesFile(CHILD)).replace('"nombre"', '"__proto__":{"pwned":true},"nombre"')],
  ] as const) {
    it(`${name} in the page: said, the numbers and what the host wrote stay, nothing to try again`, async () => {
      const element = await placed(withChild(text));
      const failure = root(element).querySelector('.failure')!;
      expect(textOf(failure)).to.include('n’a pas la forme attendue').and.include('3919');
      expect(failure.querySelector('button')).to.equal(null);
      expect(root(element).querySelector('slot:not([name])')).to.exist;
      expect(({} as { pwned?: boolean }).pwned).to.equal(undefined);
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  }

  for (const [name, value] of [
    ['a list', []],
    ['no list', {}],
    ['nothing in the list', { ...servicesFile(), features: [null] }],
    ['half an entry', { ...servicesFile(), features: [{ type: 'Feature', properties: {} }] }],
    ['a word for a list of words', servicesFile([service('x', 'laeo', { couvre: '62' })])],
    ['a protected entry with a point', servicesFile([service('x', 'alt', { confidentialite: 'contact', nom: 'Cachée' })])],
  ] as const) {
    it(`SEC-8 handed in, ${name}: said as for a file, nothing of it is shown, and the next list is`, async () => {
      const element = document.createElement('reperes-services-map');
      element.services = value as unknown as ServicesFile;
      await placed(element);
      expect(textOf(root(element).querySelector('.failure'))).to.include('n’a pas la forme attendue').and.include('3919');
      expect(cardsOf(element)).to.have.length(0);
      expect(root(element).innerHTML).to.not.include('Cachée');
      element.services = servicesFile(CHILD);
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['enfant']);
      expect(root(element).querySelector('.failure')).to.equal(null);
    });
  }

  it('SEC-8 a territory handed in that is none: the list without a map', async () => {
    const element = document.createElement('reperes-services-map');
    element.services = servicesFile(CHILD);
    element.territory = { ...TERRITORY, bbox: undefined } as unknown as Territory;
    await placed(element);
    expect(idsOf(element)).to.deep.equal(['enfant']);
    expect(root(element).querySelector('.map')).to.equal(null);
    element.territory = TERRITORY;
    await element.updateComplete;
    expect(root(element).querySelector('.map')).to.exist;
  });

  it('attributes taken away, as frameworks do: the whole list, without what they asked for', async () => {
    const names = ['categories', 'public', 'commune', 'territoire', 'directions', 'report', 'basemap', 'exit-url'];
    const element = document.createElement('reperes-services-map');
    for (const name of names) element.setAttribute(name, name === 'categories' ? 'laeo' : '');
    element.services = servicesFile([...CHILD, service('autre', 'ccas')]);
    await placed(element);
    expect(idsOf(element)).to.deep.equal(['enfant']);
    for (const name of names) element.removeAttribute(name);
    await element.updateComplete;
    expect(idsOf(element)).to.have.members(['enfant', 'autre']);
  });

  it('ACC-25 the fallback of the host is shown by name or without, until the list is there', async () => {
    window.fetch = () => new Promise(() => undefined);
    const named = await fixture<ReperesServicesMap>(html`<reperes-services-map data=${FOLDER}><p slot="fallback">Liste simple</p></reperes-services-map>`);
    const plain = await fixture<ReperesServicesMap>(html`<reperes-services-map data=${FOLDER}><p>Liste simple</p></reperes-services-map>`);
    for (const element of [named, plain]) expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    plain.services = servicesFile(CHILD);
    await plain.updateComplete;
    expect(plain.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('ACC-11 SAF-20 without a connection: calm words, the numbers, then the list by itself', async () => {
    online(false);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}></reperes-services-map>`);
    await waitUntil(() => root(element).querySelector('.offline'));
    const words = textOf(root(element).querySelector('.offline'));
    expect(words).to.include('Les appels et le SMS au 114 n’ont pas besoin d’Internet').and.include('retour de la connexion');
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
    expect(await axeViolations(element)).to.deep.equal([]);
    online(true);
    serveFolder(RICH);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => cardsOf(element).length === RICH.length);
    window.dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(requests.filter((url) => url.endsWith('services.geojson'))).to.have.length(1);
  });

  it('a folder that is not there is not asked for again when the connection comes back', async () => {
    serveFolder(RICH);
    const { fetch } = window;
    let asked = 0;
    window.fetch = async (...args) => {
      asked += 1;
      await fetch(...args);
      return new Response('', { status: 404 });
    };
    const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}></reperes-services-map>`);
    await waitUntil(() => root(element).querySelector('.failure'));
    const before = asked;
    window.dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(asked).to.equal(before);
  });
});
