import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ReperesFilterEvent, ReperesServicesMap } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';
import { answer, cardsOf, FOLDER, FOLDER_ANSWERS, json, loaded, need, numbersOf, ready, root, textOf, useFolder } from './widget-page.js';

describe('<reperes-services-map>', () => {
  useFolder();

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
      expect(textOf(list)).to.not.match(/aucun/i);
      const notice = root(element).querySelector('.needs + .secret')!;
      expect(textOf(notice)).to.include('98 places d’hébergement');
      expect([...notice.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:115', 'tel:3919']);
      expect(notice.querySelector('a')!.getBoundingClientRect().height, 'room for a finger').to.be.at.least(44);
      expect(await axeViolations(element)).to.deep.equal([]);
      expect(list.querySelector('.strong'), 'nothing stands out over the numbers').to.equal(null);
      expect(list.querySelector('.empty button'), 'no choice to take back after an answer').to.equal(null);
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
      expect(getComputedStyle(root(element).querySelector('.board')!).color).to.equal('rgb(243, 238, 250)');
      expect(await axeViolations(dark)).to.deep.equal([]);
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
});
