import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import type { Service } from '@reperes/schema';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';
import { cardsOf, idsOf, root, textOf } from './list-fixture.js';

const realFetch = window.fetch;
const FOLDER = 'https://longue.example/62/';
const START = 'services-debut.geojson';

const ALL: readonly Service[] = Array.from({ length: 20 }, (_, index) => service(`s${String(index).padStart(2, '0')}`, index < 10 ? 'laeo' : 'ccas'));
const FIRST = ALL.slice(0, 8);

const territory = { ...TERRITORY, counts: { ...TERRITORY.counts, laeo: { entries: 10, places: 0 }, ccas: { entries: 10, places: 0 } }, fichiers: [{ nom: START }] };

const json = (value: unknown) => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/geo+json' } });

describe('<reperes-services-map>, a long list', () => {
  let requests: string[] = [];
  /** Sends the whole list. */
  let send: (answer: Response) => void = () => undefined;

  beforeEach(() => {
    requests = [];
    const whole = new Promise<Response>((resolve) => (send = resolve));
    window.fetch = (input) => {
      const name = String(input).replace(FOLDER, '');
      requests.push(name);
      if (name === 'territory.json') return Promise.resolve(json(territory));
      return name === START ? Promise.resolve(json(servicesFile([...FIRST]))) : whole;
    };
  });

  afterEach(() => {
    window.fetch = realFetch;
  });

  const widget = (commune = '', categories = '') =>
    fixture<ReperesServicesMap>(html`<reperes-services-map data=${FOLDER} map="none" commune=${commune} categories=${categories}></reperes-services-map>`);
  const filters = (element: ReperesServicesMap) => root(element).querySelector<HTMLElement>('.filters')!;

  it('SAF-20 its first cards are there before its end, and what would act on the whole waits', async () => {
    const element = await widget();
    await waitUntil(() => cardsOf(element).length > 0);
    expect(idsOf(element)).to.deep.equal(FIRST.slice(0, 6).map(({ id }) => id));
    expect(root(element).querySelector('.widget')!.getAttribute('aria-busy')).to.equal('true');
    expect(filters(element).inert).to.equal(true);
    expect([...filters(element).querySelectorAll<HTMLElement>('[data-need]')].map(({ dataset }) => dataset['need'])).to.deep.equal(['abri', 'parler', 'quotidien', 'auteurs']);
    expect(getComputedStyle(filters(element).querySelector('.badge')!).visibility).to.equal('hidden');
    expect(root(element).querySelector('reperes-map-panel')).to.equal(null);
    expect(root(element).querySelector('.more')).to.equal(null);
    expect(textOf(root(element).querySelector('.list'))).not.to.include('8 services');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('then it is whole: the same cards stay, and all can be chosen', async () => {
    const element = await widget();
    await waitUntil(() => cardsOf(element).length > 0);
    const [card] = cardsOf(element);
    send(json(servicesFile([...ALL])));
    await waitUntil(() => cardsOf(element).length === ALL.length);
    expect(cardsOf(element)[0]).to.equal(card);
    expect(filters(element).inert).to.equal(false);
    expect(root(element).querySelector('.widget')!.getAttribute('aria-busy')).to.equal('false');
    await waitUntil(() => textOf(root(element).querySelector('[role=status]')).includes('20 services'));
  });

  for (const [words, commune, categories] of [
    ['a commune', '62119', ''],
    ['a kind of service', '', 'ccas'],
  ] as const) {
    it(`nothing is shown early that ${words} may put in another place`, async () => {
      const element = await widget(commune, categories);
      await waitUntil(() => requests.includes(START));
      await aTimeout(50);
      expect(cardsOf(element)).to.have.length(0);
    });
  }

  for (const [words, children] of [
    ['numbers and a link', html`<p>Être écoutée : <a href="tel:3919">3919</a></p><p><a href="/62/">Tous les services</a></p>`],
    ['nothing, beside a list of urgent numbers', html`<ul slot="urgent"><li>Mairie : <a href="tel:0321000000">03 21 00 00 00</a></li></ul>`],
  ] as const) {
    it(`the beginning takes the place of ${words}`, async () => {
      const page = await fixture<HTMLElement>(html`<div><reperes-services-map data=${FOLDER} map="none">${children}</reperes-services-map></div>`);
      await waitUntil(() => cardsOf(page.querySelector('reperes-services-map')!).length > 0);
    });
  }

  it('nothing takes the place of the list that the host wrote before the whole list is there', async () => {
    const page = await fixture<HTMLElement>(html`<div><reperes-services-map data=${FOLDER} map="none"><div><p>La liste du site</p><ul><li>Un lieu</li></ul></div></reperes-services-map></div>`);
    const element = page.querySelector('reperes-services-map')!;
    await waitUntil(() => requests.includes(START));
    await aTimeout(50);
    expect(cardsOf(element)).to.have.length(0);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('when its end does not come, the beginning is not left as if it were the list', async () => {
    const element = await widget();
    await waitUntil(() => cardsOf(element).length > 0);
    send(new Response('', { status: 500 }));
    await waitUntil(() => root(element).querySelector('.failure'));
    expect(cardsOf(element)).to.have.length(0);
  });
});

describe('<reperes-services-map>, a list that is not long', () => {
  it('asks for nothing more', async () => {
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input).replace(FOLDER, ''));
      return Promise.resolve(json(String(input).endsWith('territory.json') ? TERRITORY : servicesFile([...ALL])));
    };
    const element = await fixture<ReperesServicesMap>(html`<reperes-services-map data=${FOLDER} map="none"></reperes-services-map>`);
    await waitUntil(() => cardsOf(element).length === ALL.length);
    window.fetch = realFetch;
    expect(asked.sort()).to.deep.equal(['services.geojson', 'territory.json']);
  });
});
