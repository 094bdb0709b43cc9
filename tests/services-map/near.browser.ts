import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CommuneEvent } from '@reperes/commune-search';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { buttonOf, cardsOf, chooseCommune, fieldOf, FOLDER, idsOf, inFolder, panelOf, requests, root, searchOf, serveFolder, stopServing, textOf, tick } from './list-fixture.js';
import { RICH } from './rich-fixture.js';

const sections = (element: ReperesServicesMap) => [...root(element).querySelectorAll('.need-group')];
const titles = (element: ReperesServicesMap) => sections(element).map((one) => textOf(one.querySelector('h3')));
const idsIn = (section: Element) => [...section.querySelectorAll('article')].map((card) => (card as HTMLElement).dataset['id']);
const cardOf = (element: ReperesServicesMap, id: string) => cardsOf(element).find(({ dataset }) => dataset['id'] === id)!;
const near = (element: ReperesServicesMap) => (panelOf(element) as unknown as { readonly near?: { readonly nom: string } }).near;

const { geolocation } = navigator;

/** The device, as a test wants it: each call is counted. */
function device(answer: (success: PositionCallback, failure: PositionErrorCallback) => void): { calls: number } {
  const stub = { calls: 0 };
  const getCurrentPosition = (success: PositionCallback, failure: PositionErrorCallback) => {
    stub.calls += 1;
    answer(success, failure);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return stub;
}

const at = (longitude: number, latitude: number) => (success: PositionCallback) => success({ coords: { longitude, latitude } } as GeolocationPosition);
const fails = (code: number) => (_success: PositionCallback, failure: PositionErrorCallback) =>
  failure({ code, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: '' });

describe('<reperes-services-map>, near a commune', () => {
  beforeEach(() => serveFolder(RICH));

  afterEach(() => {
    stopServing();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('SAF-16 the communes are asked for when the field is used, never which one', async () => {
    const element = await inFolder();
    expect(requests).to.deep.equal([`${FOLDER}territory.json`, `${FOLDER}services.geojson`]);
    await chooseCommune(element, 'bethune');
    await chooseCommune(element, '62100');
    expect(requests.slice(2)).to.deep.equal([`${FOLDER}communes.json`]);
  });

  it('ACC-9 first what covers it, then the nearest; the focus and the count go there', async () => {
    const element = await inFolder();
    await chooseCommune(element, 'Béthune');
    expect(titles(element)).to.deep.equal(['Pour Béthune', 'Ailleurs, du plus proche au plus loin']);
    expect(sections(element).map(idsIn)).to.deep.equal([['jour', 'police', 'ecoute', 'stage'], ['ados', 'sante', 'droits', 'relais', 'nombre', 'abri']]);
    await waitUntil(() => textOf(root(element).activeElement) === 'Pour Béthune');
    await waitUntil(() => textOf(root(element).querySelector('.summary [role=status]')) === '10 services, dont 4 pour Béthune');
    expect(near(element)?.nom).to.equal('Béthune');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('CONF-3 CONF-19 a distance for a public place, said once to be as the crow flies; none for a protected entry', async () => {
    const element = await inFolder();
    await chooseCommune(element, 'Béthune');
    expect(textOf(cardOf(element, 'droits'))).to.include('à environ 72 km à vol d’oiseau');
    expect(textOf(cardOf(element, 'jour'))).to.include('à moins de 1 km');
    for (const id of ['abri', 'relais', 'nombre', 'stage']) expect(textOf(cardOf(element, id)), id).to.not.match(/\bkm\b/);
    expect(textOf(root(element).querySelector('.list')).match(/le trajet est plus long/g)).to.have.length(1);
  });

  it('ACC-1 a choice keeps both parts, and the map the same services', async () => {
    const element = await inFolder();
    await chooseCommune(element, 'Béthune');
    await tick(element, 'Anglais');
    expect(sections(element).map(idsIn)).to.deep.equal([['jour', 'ecoute'], ['sante']]);
    expect(panelOf(element).services.map(({ id }) => id)).to.deep.equal(idsOf(element));
  });

  it('nothing that covers it: the widget says so before the others', async () => {
    serveFolder(RICH.filter(({ id }) => id === 'droits'));
    const element = await inFolder();
    await chooseCommune(element, 'Arras');
    expect(textOf(root(element).querySelector('.list'))).to.include('Pour Arras, aucun service n’est indiqué.').and.include('appelez avant de vous déplacer');
  });

  it('around a commune whose centre nobody gives nothing is measured, nor said to be near', async () => {
    serveFolder(RICH.filter(({ id }) => id === 'droits'));
    const element = await inFolder();
    await chooseCommune(element, 'Sans-Centre');
    expect(titles(element)).to.deep.equal(['Ailleurs']);
    expect(textOf(root(element).querySelector('.list')))
      .to.include('Pour Sans-Centre, aucun service n’est indiqué. Appelez le 3919')
      .and.not.match(/plus proches|vol d’oiseau|\bkm\b/);
  });

  it('SAF-16 one event says the commune, and nothing of what was typed', async () => {
    const element = await inFolder();
    setTimeout(() => void chooseCommune(element, 'bruay la b'));
    const event = (await oneEvent(element, 'reperes-commune')) as CommuneEvent;
    expect(event.commune.codeInsee).to.equal('62178');
    expect(JSON.stringify({ ...event })).to.not.include('bruay la b');
  });

  it('the commune is erased by a button that gives the focus back to the empty field', async () => {
    const element = await inFolder();
    await chooseCommune(element, 'Béthune');
    buttonOf(fieldOf(element), 'Retirer « Béthune »')!.click();
    await element.updateComplete;
    expect(titles(element)).to.include('Parler, être écoutée');
    const input = searchOf(element).shadowRoot!.querySelector('input')!;
    expect(input.value).to.equal('');
    expect(searchOf(element).shadowRoot!.activeElement === input).to.equal(true);
    expect(near(element)).to.equal(undefined);
  });

  it('a host starts the list around a commune; the focus does not move', async () => {
    const element = await inFolder({ commune: '62193' });
    await waitUntil(() => titles(element)[0] === 'Pour Calais');
    expect(document.activeElement === element).to.equal(false);
  });

  for (const [name, attributes, words] of [
    ['commune', { commune: '99999' }, /"commune" has "99999".*Expected: the INSEE code/],
    ['public', { public: 'victimes, tout-le-monde' }, /"public" has "tout-le-monde".*Expected: victimes, enfants, auteurs, professionnels/],
    ['categories', { categories: 'laeo, inconnu' }, /"categories" has "inconnu".*Expected: accueil-jour/],
    ['territoire', { territoire: 'arr-lens' }, /"territoire" has "arr-lens".*Expected: arr-bethune, arr-calais/],
  ] as const) {
    it(`an unknown value of "${name}" is left out, and said once`, async () => {
      const { warn } = console;
      const said: string[] = [];
      console.warn = (message: string) => said.push(message);
      try {
        const element = await inFolder(attributes);
        await waitUntil(() => said.length > 0);
        element.requestUpdate();
        await element.updateComplete;
        expect(said.filter((one) => words.test(one))).to.have.length(1);
        expect(cardsOf(element).length).to.be.greaterThan(0);
      } finally {
        console.warn = warn;
      }
    });
  }

  it('a host chooses the audience of the start', async () => {
    const element = await inFolder({ public: 'enfants' });
    expect(idsOf(element)).to.deep.equal(['jour', 'sante', 'ados']);
  });

  describe('position of the device', () => {
    it('SAF-18 no button and no call unless the host wants it, no call without a click', async () => {
      const stub = device(at(2.63, 50.52));
      const plain = await inFolder();
      expect(buttonOf(fieldOf(plain), 'Utiliser ma position')).to.equal(undefined);
      const element = await inFolder({ geolocation: true });
      await chooseCommune(element, 'Calais');
      element.geolocation = false;
      element.geolocation = true;
      await element.updateComplete;
      expect(stub.calls).to.equal(0);
    });

    it('SAF-18 SAF-13 a click asks once, the nearest commune is said, nothing is written anywhere', async () => {
      const stub = device(at(2.63, 50.52));
      const element = await inFolder({ geolocation: true });
      const before = { url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length };
      let told = 0;
      element.addEventListener('reperes-commune', () => (told += 1));
      buttonOf(fieldOf(element), 'Utiliser ma position')!.click();
      await waitUntil(() => titles(element)[0] === 'Pour Béthune');
      expect(textOf(fieldOf(element).querySelector('.said'))).to.equal('Commune la plus proche : Béthune. Votre position ne quitte pas cette page.');
      expect([stub.calls, told]).to.deep.equal([1, 0]);
      expect({ url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length }).to.deep.equal(before);
      expect(requests.join(' ')).to.not.match(/2\.63|50\.52|62119|thune/);
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    for (const [name, answer, words] of [
      ['refused', fails(1), 'Votre appareil ne donne pas la position.'],
      ['not found', fails(2), 'Votre position n’a pas été trouvée.'],
      ['too slow', fails(3), 'Votre position met trop de temps à venir.'],
      ['outside the territory', at(5.4, 43.3), 'Vous êtes en dehors du territoire'],
    ] as const) {
      it(`ACC-11 ${name}: said, with the way out, the whole list stays`, async () => {
        device(answer);
        const element = await inFolder({ geolocation: true });
        const button = buttonOf(fieldOf(element), 'Utiliser ma position')!;
        button.focus();
        button.click();
        await waitUntil(() => fieldOf(element).querySelector('.said'));
        expect(textOf(fieldOf(element).querySelector('.said'))).to.include(words).and.match(/code postal|3919/);
        await waitUntil(() => textOf(searchOf(element).shadowRoot!.querySelector('[role=status]')).includes(words));
        expect(cardsOf(element)).to.have.length(RICH.length);
        expect(fieldOf(element).activeElement === button).to.equal(true);
        expect(await axeViolations(element)).to.deep.equal([]);
      });
    }

    it('the communes cannot be read: said, the whole list stays', async () => {
      serveFolder(RICH, { 'communes.json': undefined });
      device(at(2.63, 50.52));
      const element = await inFolder({ geolocation: true });
      buttonOf(fieldOf(element), 'Utiliser ma position')!.click();
      await waitUntil(() => textOf(fieldOf(element).querySelector('.said')).startsWith('La liste des communes n’est pas disponible'));
    });

    it('a late answer of the device changes nothing once a commune is chosen', async () => {
      let late: PositionCallback = () => undefined;
      device((success) => (late = success));
      const element = await inFolder({ geolocation: true });
      buttonOf(fieldOf(element), 'Utiliser ma position')!.click();
      await chooseCommune(element, 'Calais');
      at(2.63, 50.52)(late);
      await aTimeout(30);
      expect(titles(element)[0]).to.equal('Pour Calais');
    });
  });

  it('SAF-9 SAF-13 when the page is left, choices, commune, position and what was typed are forgotten', async () => {
    device(at(2.63, 50.52));
    const element = await inFolder({ geolocation: true });
    await chooseCommune(element, 'Béthune');
    await tick(element, 'Anglais');
    buttonOf(fieldOf(element), 'Utiliser ma position')!.click();
    await waitUntil(() => fieldOf(element).querySelector('.said'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    await aTimeout(20);
    expect(cardsOf(element)).to.have.length(RICH.length);
    expect(searchOf(element).shadowRoot!.querySelector('input')!.value).to.equal('');
    expect(root(element).querySelectorAll('.filters input:checked')).to.have.length(0);
    expect(near(element)).to.equal(undefined);
    expect(fieldOf(element).querySelector('.said')).to.equal(null);
    expect(titles(element)).to.not.include('Pour Béthune');
  });
});
