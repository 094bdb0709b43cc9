import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import '@reperes/services-map/define.js';
import type { ReperesFilterEvent, ReperesSelectEvent, ReperesServicesMap } from '@reperes/services-map';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { axeViolations } from '../axe.js';
import { noLongerMet } from '../axe-reviewed.js';
import { service, SERVICES, servicesFile, TERRITORY } from './folder-fixture.js';

const FOLDER = 'https://donnees.exemple.fr/62/';

type Answer = () => Promise<Response>;

const json = (value: unknown): Answer => async () =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/geo+json' } });

const FOLDER_ANSWERS: Readonly<Record<string, Answer>> = {
  [`${FOLDER}territory.json`]: json(TERRITORY),
  [`${FOLDER}services.geojson`]: json(servicesFile()),
};

const originalFetch = window.fetch;
let requests: Request[] = [];

/** The one seam with the network: what is asked is recorded, what is not known fails. */
function answer(answers: Readonly<Record<string, Answer>>): void {
  requests = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const found = answers[request.url];
    return found ? found() : Promise.reject(new TypeError('offline'));
  };
}

const root = (element: ReperesServicesMap) => element.shadowRoot!;
const panelOf = (element: ReperesServicesMap) => root(element).querySelector('reperes-map-panel') as ReperesMapPanel;
const markersOf = (element: ReperesServicesMap) => [...panelOf(element).shadowRoot!.querySelectorAll<HTMLButtonElement>('.marker')];
const cardsOf = (element: ReperesServicesMap) => [...root(element).querySelectorAll<HTMLElement>('article')];
const cardOf = (element: ReperesServicesMap, id: string) => cardsOf(element).find(({ dataset }) => dataset['id'] === id)!;
const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
const need = (element: ReperesServicesMap, id: string) => root(element).querySelector<HTMLInputElement>(`[data-need="${id}"] input`)!;
const numbersOf = (element: ReperesServicesMap) =>
  [...root(element).querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

async function ready(attributes: Partial<Pick<ReperesServicesMap, 'categories' | 'territoire' | 'headingLevel'>> = {}, features: readonly Service[] = SERVICES): Promise<ReperesServicesMap> {
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

async function loaded(): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}><p>Liste simple</p></reperes-services-map>`);
  await waitUntil(() => !root(element).querySelector('.loading'));
  return element;
}

describe('<reperes-services-map>', () => {
  beforeEach(() => answer(FOLDER_ANSWERS));

  afterEach(() => {
    window.fetch = originalFetch;
  });

  describe('states', () => {
    it('ACC-11 SAF-20 while loading: the numbers, what the host slotted, no violation', async () => {
      answer({ [`${FOLDER}territory.json`]: () => new Promise(() => undefined), [`${FOLDER}services.geojson`]: () => new Promise(() => undefined) });
      const element = await fixture<ReperesServicesMap>(html`<reperes-services-map data=${FOLDER}></reperes-services-map>`);
      expect(textOf(root(element).querySelector('.loading')!)).to.equal('Chargement de la liste…');
      expect(numbersOf(element)).to.include.members(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it('ACC-11 ready: list, map, no violation', async () => {
      const element = await ready();
      expect(cardsOf(element).map(({ dataset }) => dataset['id'])).to.deep.equal(['e', 'a', 'd', 'c', 'b']);
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it('ACC-11 filtered to nothing but lodging by phone: who to call, how to widen, never "aucun", no violation', async () => {
      const element = await ready({ categories: 'alt' });
      await waitUntil(() => textOf(root(element).querySelector('[role=status]')!) !== '');
      const list = root(element).querySelector('.list')!;
      expect(cardsOf(element)).to.have.length(0);
      expect(textOf(list)).to.include('98 places d’hébergement').and.not.match(/aucun/i);
      expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:115', 'tel:3919']);
      expect(await axeViolations(element)).to.deep.equal([]);
      list.querySelector<HTMLButtonElement>('.empty button')!.click();
      await element.updateComplete;
      expect(cardsOf(element)).to.have.length(5);
    });

    it('ACC-11 filtered to nothing: what to do, no violation', async () => {
      const element = await ready({ categories: 'uaped' });
      expect(textOf(root(element).querySelector('.empty')!)).to.include('Aucun service ne correspond');
      expect(root(element).querySelector('slot[name=empty]')).to.exist;
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    for (const [name, answers, sentence] of [
      ['the server is unreachable', {}, 'Le serveur n’a pas répondu.'],
      ['the file is not there', { [`${FOLDER}territory.json`]: async () => new Response('', { status: 404 }), [`${FOLDER}services.geojson`]: async () => new Response('', { status: 404 }) }, 'Le serveur n’a pas trouvé la liste.'],
      ['SEC-8 the file is a page', { ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: async () => new Response('<p>', { headers: { 'content-type': 'text/html' } }) }, 'autre chose que la liste'],
      ['SEC-8 a coordinate is out of range', { ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: json(servicesFile([service('x', 'laeo', {}, [200, 50])])) }, 'n’a pas la forme attendue'],
      ['SEC-8 a protected entry has a point', { ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: json(servicesFile([service('x', 'alt', { confidentialite: 'contact' })])) }, 'n’a pas la forme attendue'],
    ] as const) {
      it(`SAF-20 ${name}: the numbers stay, the way out is said, no violation`, async () => {
        answer(answers);
        const element = await loaded();
        expect(textOf(root(element).querySelector('.failure')!)).to.include(sentence);
        expect(numbersOf(element)).to.include.members(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
        expect(root(element).querySelector('slot:not([name])')).to.exist;
        expect(await axeViolations(element)).to.deep.equal([]);
      });
    }

    it('another try after a failure gives the list', async () => {
      answer({});
      const element = await loaded();
      answer(FOLDER_ANSWERS);
      root(element).querySelector<HTMLButtonElement>('.failure button')!.click();
      await waitUntil(() => cardsOf(element).length === 5);
    });

    it('a late answer of a former folder is dropped', async () => {
      let late: (response: Response) => void = () => undefined;
      const former = 'https://donnees.exemple.fr/03/';
      answer({ ...FOLDER_ANSWERS, [`${former}territory.json`]: json(TERRITORY), [`${former}services.geojson`]: () => new Promise((resolve) => (late = resolve)) });
      const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${former}></reperes-services-map>`);
      element.data = FOLDER;
      await waitUntil(() => cardsOf(element).length === 5);
      late(await json(servicesFile([]))());
      await aTimeout(20);
      expect(cardsOf(element)).to.have.length(5);
    });

    it('ACC-11 in a dark page, no violation', async () => {
      const dark = await fixture(html`<div style="color-scheme: dark; background: #17131f; color: #fff"></div>`);
      const element = await ready();
      dark.append(element);
      await element.updateComplete;
      expect(getComputedStyle(element).color).to.equal('rgb(243, 238, 250)');
      expect(await axeViolations(dark)).to.deep.equal([]);
    });
  });

  describe('list and map', () => {
    it('ACC-1 under each need, the markers hold exactly the located cards', async () => {
      const element = await ready();
      for (const box of root(element).querySelectorAll<HTMLInputElement>('[data-need] input')) {
        box.click();
        await element.updateComplete;
        await panelOf(element).updateComplete;
        const located = cardsOf(element).filter((card) => card.querySelector('.actions'));
        const names = markersOf(element).map(({ ariaLabel }) => ariaLabel).join(' ');
        for (const card of located) expect(names).to.include(textOf(card.querySelector('h4')!));
        expect(markersOf(element).length > 0).to.equal(located.length > 0);
        box.click();
        await element.updateComplete;
      }
    });

    it('ACC-2 without WebGL2 the list, the drawn map and the numbers work, and a text says so', async () => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      const errors: unknown[] = [];
      const keep = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
      window.addEventListener('error', keep);
      window.addEventListener('unhandledrejection', keep);
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas here');
      };
      try {
        const element = await ready();
        element.map = 'auto';
        panelOf(element).scrollIntoView();
        await waitUntil(() => panelOf(element).shadowRoot!.querySelector('.note'));
        expect(textOf(panelOf(element).shadowRoot!.querySelector('.note')!)).to.include('Cette carte simple montre les mêmes lieux');
        expect(markersOf(element)).to.have.length(2);
        expect(cardsOf(element)).to.have.length(5);
        expect(await axeViolations(element)).to.deep.equal([]);
      } finally {
        HTMLCanvasElement.prototype.getContext = getContext;
        window.removeEventListener('error', keep);
        window.removeEventListener('unhandledrejection', keep);
      }
      expect(errors).to.deep.equal([]);
    });

    it('ACC-2 a map that does not come, or is lost, leaves the drawn one with a note', async () => {
      const element = await ready();
      let lose: () => void = () => undefined;
      let removed = 0;
      const view = { show: () => undefined, recolour: () => undefined, remove: () => (removed += 1) };
      panelOf(element).loadMapView = async () => ({
        createMapView: async ({ onLost }) => {
          lose = onLost;
          return view;
        },
      });
      element.map = 'auto';
      panelOf(element).scrollIntoView();
      const stage = () => panelOf(element).shadowRoot!.querySelector<HTMLElement>('.stage')!.dataset['ground'];
      // The first graphics context of a browser without a card takes its time.
      await waitUntil(() => stage() === 'gl', 'ground', { timeout: 8000 });
      lose();
      await waitUntil(() => stage() === 'failed');
      expect(removed).to.equal(1);
      panelOf(element).loadMapView = () => Promise.reject(new TypeError('no chunk'));
      element.map = 'click';
      await waitUntil(() => stage() === 'svg');
      [...panelOf(element).shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Afficher la carte interactive')!.click();
      await waitUntil(() => stage() === 'failed');
    });

    it('ACC-3 numbers, filters, list and map follow each other, and a button passes the map', async () => {
      const element = await ready();
      const order = ['reperes-help', '.filters', '.list', 'reperes-map-panel'].map((selector) => root(element).querySelector(selector)!);
      for (const [index, room] of order.slice(1).entries()) {
        expect(order[index]!.compareDocumentPosition(room) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      }
      panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>('.skip')!.click();
      expect(textOf(panelOf(element).shadowRoot!.activeElement!)).to.equal('Fin de la carte');
      expect(markersOf(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });

    it('ACC-5 ACC-16 seven buttons of at least 44 px move the map at once', async () => {
      const element = await ready();
      const buttons = [...panelOf(element).shadowRoot!.querySelectorAll<HTMLButtonElement>('.controls button')];
      const viewBox = () => panelOf(element).shadowRoot!.querySelector('.ground')!.getAttribute('viewBox');
      expect(buttons.map((button) => button.ariaLabel ?? textOf(button))).to.deep.equal([
        'Réduire', 'Agrandir', 'Tout voir', 'Aller vers l’ouest', 'Aller vers le nord', 'Aller vers le sud', 'Aller vers l’est',
      ]);
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
        const before = viewBox();
        button.click();
        await panelOf(element).updateComplete;
        expect(viewBox(), button.ariaLabel ?? '').to.not.equal(before);
      }
      expect(panelOf(element).getAnimations({ subtree: true })).to.deep.equal([]);
    });

    it('ACC-19 markers are named by type, name and commune, and drawn by shape', async () => {
      const element = await ready({}, [SERVICES[0]!, SERVICES[2]!]);
      expect(markersOf(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Gendarmerie, Service c, Calais', 'Accueil de jour, Service a, Béthune']);
      const shapes = markersOf(element).map((marker) => marker.querySelector('path')!.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(2);
      for (const marker of markersOf(element)) expect(marker.offsetWidth).to.be.at.least(44);
    });

    it('ACC-20 a marker leads to its cards, a card leads back to its marker', async () => {
      const element = await ready();
      const calais = markersOf(element).find(({ ariaLabel }) => ariaLabel!.includes('Calais'))!;
      setTimeout(() => calais.click());
      const event = (await oneEvent(element, 'reperes-select')) as ReperesSelectEvent;
      await element.updateComplete;
      expect(event.ids).to.deep.equal(['c']);
      expect(cardOf(element, 'c').getAttribute('aria-current')).to.equal('true');
      expect(textOf(root(element).activeElement!)).to.equal('Service c');
      cardOf(element, 'c').querySelector<HTMLButtonElement>('.actions button')!.click();
      await waitUntil(() => panelOf(element).shadowRoot!.activeElement?.classList.contains('marker'));
      expect(panelOf(element).shadowRoot!.activeElement!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('ACC-20 "voir sur la carte" brings a far marker in sight and gives it the focus', async () => {
      const element = await ready();
      for (const id of ['c', 'a']) {
        cardOf(element, id).querySelector<HTMLButtonElement>('.actions button')!.click();
        await waitUntil(() => panelOf(element).shadowRoot!.activeElement?.getAttribute('aria-label')?.includes(`Service ${id}`));
        await panelOf(element).updateComplete;
        const marker = panelOf(element).shadowRoot!.activeElement!;
        expect([marker.ariaPressed, marker.classList.contains('outside')]).to.deep.equal(['true', false]);
        for (const control of ['plus', 'plus', 'plus']) panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>(`[data-control=${control}]`)!.click();
      }
    });

    it('a marker of several services marks all their cards', async () => {
      const element = await ready();
      markersOf(element).find(({ ariaLabel }) => ariaLabel!.includes('2'))!.click();
      await panelOf(element).updateComplete;
      panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>('.here > button')!.click();
      await element.updateComplete;
      expect(cardsOf(element).filter((card) => card.ariaCurrent === 'true').map(({ dataset }) => dataset['id'])).to.deep.equal(['a', 'b']);
    });

    it('arrows go from one marker to the next, one Tab stop for all', async () => {
      const element = await ready();
      const [first] = markersOf(element);
      first!.focus();
      first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      await waitUntil(() => panelOf(element).shadowRoot!.activeElement === markersOf(element)[1]);
      expect(markersOf(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
    });

    it('select() lifts a filter that hides the service; an unknown id does nothing', async () => {
      const element = await ready({ categories: 'laeo' });
      expect(element.select('nowhere')).to.equal(false);
      expect(element.select('c')).to.equal(true);
      await element.updateComplete;
      await aTimeout(0);
      expect(cardOf(element, 'c').ariaCurrent).to.equal('true');
    });
  });

  describe('filters', () => {
    it('ACC-9 the count is announced once, in one place, after things are quiet', async () => {
      const element = await ready();
      const status = () => [...root(element).querySelectorAll('[role=status]')];
      need(element, 'parler').click();
      need(element, 'plainte').click();
      await element.updateComplete;
      expect(status()).to.have.length(1);
      expect(textOf(status()[0]!)).to.be.oneOf(['', '5 services']);
      await waitUntil(() => textOf(status()[0]!) === '3 services');
    });

    it('says which categories were chosen, and nothing else (SAF-22)', async () => {
      const element = await ready();
      setTimeout(() => need(element, 'parler').click());
      const event = (await oneEvent(element, 'reperes-filter')) as ReperesFilterEvent;
      expect([...event.categories].sort()).to.deep.equal(['accueil-jour', 'laeo']);
      expect({ ...event, isTrusted: undefined, categories: undefined }).to.deep.equal({
        isTrusted: undefined, categories: undefined, publics: [], accueil: [], ouvert: false, gratuit: false, fauteuil: false, lsf: false,
      });
    });

    it('a territory of the host keeps what serves it', async () => {
      const element = await ready({ territoire: 'arr-calais' });
      expect(cardsOf(element).map(({ dataset }) => dataset['id'])).to.deep.equal(['d', 'c']);
    });
  });

  describe('what must never happen', () => {
    it('CONF-19 a contact entry has a phone and an area, no place and no way to one', async () => {
      const element = await ready();
      const card = cardOf(element, 'e');
      expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+33353010099']);
      expect(card.querySelector('button')).to.equal(null);
      expect(textOf(card)).to.include('Arrondissement de Béthune').and.include('sur demande');
      expect(markersOf(element).map(({ ariaLabel }) => ariaLabel).join(' ')).to.not.include('Contact e');
    });

    it('SAF-13 SAF-14 SAF-16 two requests in all, to the folder, without referrer, credentials or a word of the visitor', async () => {
      const before = { url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length };
      const element = await loaded();
      await element.updateComplete;
      await panelOf(element).updateComplete;
      need(element, 'parler').click();
      await element.updateComplete;
      need(element, 'parler').click();
      await element.updateComplete;
      markersOf(element)[0]!.click();
      element.select('a');
      await aTimeout(50);
      expect(requests.map(({ url }) => url)).to.deep.equal([`${FOLDER}territory.json`, `${FOLDER}services.geojson`]);
      expect(requests.map(({ referrerPolicy, credentials }) => `${referrerPolicy} ${credentials}`)).to.deep.equal(['no-referrer omit', 'no-referrer omit']);
      expect({ url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length }).to.deep.equal(before);
    });

    it('SEC-1 hostile text in every field stays text', async () => {
      const canary = window as unknown as { pwned?: boolean };
      for (const text of ['<img src=x onerror="window.pwned=true">', '<svg onload="window.pwned=true">', '"><script>window.pwned=true</script>', 'javascript:window.pwned=true']) {
        const names = ['nom', 'presentation_resume', 'telephone', 'courriel', 'site_web', 'adresse', 'code_postal', 'commune', 'horaires_texte', 'accessibilite_lieu', 'source', 'reference', 'date_maj', 'verifie_le', 'frais'];
        const fields = { ...Object.fromEntries(names.map((name) => [name, text])), publics: [text], langues: [text], modes_accueil: [text], couvre: [text] };
        const element = await ready({}, [service('a', 'laeo', fields)]);
        expect(root(element).querySelectorAll('img, script, [onload], [onerror]')).to.have.length(0);
        expect(panelOf(element).shadowRoot!.querySelectorAll('img, script, [onload], [onerror]')).to.have.length(0);
        expect(cardOf(element, 'a').querySelector('h4')!.textContent).to.equal(text);
      }
      expect(canary.pwned).to.equal(undefined);
      expect(requests).to.deep.equal([]);
    });

    it('SEC-6 an address that is not one of the allowed is shown, not linked', async () => {
      for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', 'data:text/html,x', 'http://exemple.fr/', 'https://user:pass@exemple.fr/']) {
        const element = await ready({}, [service('a', 'laeo', { telephone: url, courriel: url, site_web: url, accessibilite_lieu: url })]);
        expect([...cardOf(element, 'a').querySelectorAll('a')], url).to.have.length(0);
        expect(cardOf(element, 'a').textContent).to.include(url);
      }
      const element = await ready();
      const links = [...root(element).querySelectorAll('a')].map((link) => link.getAttribute('href')!);
      for (const link of links) expect(link).to.match(/^(?:https:\/\/|tel:\+?\d+$|sms:114$|mailto:|geo:[-\d.]+,[-\d.]+$)/);
    });

    it('SEC-7 keys that reach the prototype are refused, the numbers stay', async () => {
      const text = JSON.stringify(servicesFile()).replace('"nombre"', '"__proto__":{"pwned":true},"nombre"');
      answer({ ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: async () => new Response(text, { headers: { 'content-type': 'application/json' } }) });
      const element = await loaded();
      expect(({} as { pwned?: boolean }).pwned).to.equal(undefined);
      expect(root(element).querySelector('.failure')).to.exist;
      expect(numbersOf(element)).to.include('tel:17');
    });
  });

  describe('in the page of a host', () => {
    it('ACC-22 headings follow the level, one landmark has a name, two instances share no id in a root', async () => {
      const element = await ready({ headingLevel: 3 });
      const other = await ready({ headingLevel: 4 });
      const levels = (from: ReperesServicesMap) => [...new Set([...root(from).querySelectorAll('h2, h3, h4')].map((heading) => heading.getAttribute('aria-level')))].sort();
      expect(levels(element)).to.deep.equal(['3', '4', '5']);
      expect(levels(other)).to.deep.equal(['4', '5', '6']);
      const landmarks = root(element).querySelectorAll('section, nav, main, aside, header, footer, form, [role=region]');
      expect([...landmarks].map((landmark) => landmark.getAttribute('aria-label'))).to.deep.equal(['Lieux et services d’aide, Pas-de-Calais']);
      for (const scope of [root(element), panelOf(element).shadowRoot!]) {
        const ids = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }
    });

    it('ACC-17 numbers read left to right, the widget holds its language and direction in a page of another', async () => {
      const page = await fixture(html`<div dir="rtl" lang="ar"></div>`);
      const element = await ready();
      page.append(element);
      const section = root(element).querySelector('section')!;
      expect([section.lang, section.dir]).to.deep.equal(['fr', 'ltr']);
      for (const number of root(element).querySelectorAll('bdi.number')) expect(number.getAttribute('dir')).to.equal('ltr');
      expect(await axeViolations(page)).to.deep.equal([]);
    });

    it('ACC-12 nothing is wider than a page of 320 px', async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
      const element = await ready({}, [...SERVICES, service('z', 'laeo', { nom: 'x'.repeat(200), courriel: `${'a'.repeat(60)}@exemple.fr` })]);
      page.append(element);
      await aTimeout(60);
      expect(page.scrollWidth).to.equal(320);
    });

    it('taken away and put back, it still works', async () => {
      const element = await ready();
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      need(element, 'plainte').click();
      await element.updateComplete;
      expect(cardsOf(element).map(({ dataset }) => dataset['id'])).to.deep.equal(['c']);
    });
  });
});

describe('what axe cannot tell', () => {
  it('ACC-11 each line of the reviewed list that is met here still is', () => {
    expect(noLongerMet('reperes-services-map.browser')).to.deep.equal([]);
  });
});
