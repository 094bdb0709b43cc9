import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { EnsembleFile } from '@reperes/schema';
import type { ReperesEnsemble } from '@reperes/services-map/ensemble/reperes-ensemble.js';
import '@reperes/services-map/ensemble/define.js';
import { ENSEMBLE_WORDS } from '@reperes/services-map/ensemble/ensemble-words.js';
import { ensembleStrings as arabic } from '@reperes/services-map/strings.ar.js';
import { axeViolations } from '../axe.js';
import { servicesFile, TERRITORY } from './folder-fixture.js';

const FRANCE = 'https://donnees.exemple.fr/france/';

const part = (id: string, nom: string) => ({
  id, nom, departements: [id], dossier: `../${id}/`, bbox: TERRITORY.bbox, contour: TERRITORY.contour, services: 3,
});

const ENSEMBLE: EnsembleFile = {
  version: 1,
  id: 'france',
  nom: 'France',
  genere_le: '2026-11-23',
  bbox: TERRITORY.bbox,
  territoires: [part('62', 'Pas-de-Calais'), ...Array.from({ length: 13 }, (_, rank) => part(`A${rank}`, `Territoire ${rank}`))],
  counts: {},
  tuiles: { nom: 'services.pmtiles', octets: 10, sha256: 'x', zoom_max: 12, services: 0 },
};

const originalFetch = window.fetch;
let requests: Request[] = [];

function answer(answers: Readonly<Record<string, unknown>>): void {
  requests = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    if (!(request.url in answers)) throw new TypeError('offline');
    return new Response(JSON.stringify(answers[request.url]), { headers: { 'content-type': 'application/json' } });
  };
}

const root = (element: ReperesEnsemble) => element.shadowRoot!;
const buttons = (element: ReperesEnsemble) => [...root(element).querySelectorAll<HTMLButtonElement>('[data-territory]')];
const numbersOf = (element: ReperesEnsemble) =>
  [...root(element).querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

async function open(answers: Readonly<Record<string, unknown>> = { [`${FRANCE}ensemble.json`]: ENSEMBLE }): Promise<ReperesEnsemble> {
  answer(answers);
  const element = await fixture<ReperesEnsemble>(html`<reperes-ensemble data=${FRANCE}><a href="https://exemple.fr/">Repli</a></reperes-ensemble>`);
  await waitUntil(() => root(element).querySelector('[aria-busy="false"]'));
  await aTimeout(30);
  return element;
}

describe('<reperes-ensemble>', () => {
  afterEach(() => {
    window.fetch = originalFetch;
  });

  it('SAF-20 asks for one file, shows the numbers, and a choice of territories', async () => {
    const element = await open();
    expect(numbersOf(element)).to.include.members(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    expect(buttons(element).length).to.equal(14);
    expect(buttons(element)[0]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Pas-de-Calais 3 services');
    expect(requests.map(({ url }) => url).filter((url) => url.endsWith('.json'))).to.deep.equal([`${FRANCE}ensemble.json`]);
  });

  it('ACC-32 where lodging is asked for it says whom to call, in each language, and counts no place of a territory that is not chosen', async () => {
    const element = await open();
    for (const language of ENSEMBLE_WORDS.languages) {
      element.lang = language;
      element.setAttribute('categories', 'hebergement-urgence');
      await waitUntil(() => root(element).querySelector('section')!.lang === ENSEMBLE_WORDS.in(language).lang && ENSEMBLE_WORDS.in(language).lang !== (language === 'fr' ? '' : 'fr'));
      const notice = root(element).querySelector('.secret')!;
      expect([...notice.querySelectorAll('a')].map((link) => link.getAttribute('href')), language).to.deep.equal(['tel:115', 'tel:3919']);
      expect(notice.querySelector('p')!.textContent, language).to.equal(ENSEMBLE_WORDS.in(language).secret.demande);
    }
    element.setAttribute('categories', 'laeo');
    await element.updateComplete;
    expect(root(element).querySelector('.secret')).to.equal(null);
  });

  it('SAF-15 asks for its tiles by ranges of bytes, without referrer nor credentials', async () => {
    await open();
    const tiles = requests.filter(({ url }) => url === `${FRANCE}services.pmtiles`);
    expect(tiles.length).to.be.greaterThan(0);
    for (const { referrerPolicy, credentials, headers } of tiles) {
      expect([referrerPolicy, credentials]).to.deep.equal(['no-referrer', 'omit']);
      expect(headers.get('range')).to.match(/^bytes=\d+-\d+$/);
    }
  });

  it('ACC-2 without its tiles it says so, and the choice stays', async () => {
    const element = await open();
    const map = root(element).querySelector('reperes-ensemble-map')!;
    await waitUntil(() => map.shadowRoot!.querySelector('.note')!.textContent!.includes('La liste des territoires suffit'));
    expect(buttons(element).length).to.equal(14);
  });

  it('ACC-2 a server that sends whole files only is said as quietly, and the archive stays out of the caches', async () => {
    const element = await open({ [`${FRANCE}ensemble.json`]: ENSEMBLE, [`${FRANCE}services.pmtiles`]: {} });
    const note = root(element).querySelector('reperes-ensemble-map')!.shadowRoot!.querySelector('.note')!;
    await waitUntil(() => note.textContent!.includes('La liste des territoires suffit'));
    expect(note.getAttribute('role')).to.equal('status');
    expect(requests.filter(({ url }) => url.endsWith('.pmtiles')).every(({ cache }) => cache === 'no-store')).to.equal(true);
  });

  it('an attribute taken away, as frameworks do, leaves the choice as it is', async () => {
    const element = await open();
    element.setAttribute('categories', 'laeo');
    await element.updateComplete;
    element.removeAttribute('categories');
    expect(await element.updateComplete).to.equal(true);
    expect(buttons(element).length).to.equal(14);
  });

  it('ACC-2 what the map never shows is named under it', async () => {
    const far = { ...part('974', 'La Réunion'), bbox: [55.2, -21.4, 55.9, -20.8] as const };
    const element = await open({ [`${FRANCE}ensemble.json`]: { ...ENSEMBLE, territoires: [...ENSEMBLE.territoires, far] } });
    const map = root(element).querySelector('reperes-ensemble-map')!.shadowRoot!;
    expect([...map.querySelectorAll('.hint')].map(({ textContent }) => textContent)).to.include('Hors de cette carte, dans la liste des territoires\u00a0: La Réunion.');
  });

  it('ACC-9 finds a territory by what is typed, says how many, and writes nothing outside', async () => {
    const element = await open();
    const field = root(element).querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = 'calais';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(buttons(element).map(({ dataset }) => dataset['territory'])).to.deep.equal(['62']);
    expect(root(element).querySelector('.question [role="status"]')!.textContent).to.equal('1\u00a0territoire');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(field.value).to.equal('');
    expect(buttons(element).length).to.equal(14);
  });

  it('ACC-20 a chosen territory takes its place, with a way back that has the focus', async () => {
    const element = await open({
      [`${FRANCE}ensemble.json`]: ENSEMBLE,
      'https://donnees.exemple.fr/62/territory.json': TERRITORY,
      'https://donnees.exemple.fr/62/services.geojson': servicesFile(),
    });
    buttons(element)[0]!.click();
    await element.updateComplete;
    const map = root(element).querySelector('reperes-services-map')!;
    await waitUntil(() => map.shadowRoot?.querySelector('article'));
    expect(map.data).to.equal('https://donnees.exemple.fr/62/');
    const back = root(element).querySelector<HTMLButtonElement>('button')!;
    expect(root(element).activeElement).to.equal(back);
    back.click();
    await element.updateComplete;
    await aTimeout(0);
    expect(root(element).querySelector('reperes-services-map')).to.equal(null);
    expect(root(element).activeElement).to.equal(root(element).querySelector('#question'));
  });

  it('SAF-20 SEC-8 without its file it says what happened, keeps the numbers and the children, and tries again', async () => {
    const element = await open({});
    expect(root(element).querySelector('.failure')!.getAttribute('role')).to.equal('alert');
    expect(numbersOf(element)).to.include('tel:3919');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    answer({ [`${FRANCE}ensemble.json`]: ENSEMBLE });
    root(element).querySelector<HTMLButtonElement>('.failure button')!.click();
    await waitUntil(() => buttons(element).length === 14);
  });

  it('SAF-20 without a network it says to call, and reads its file by itself once the network is back', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const element = await open({});
      expect(root(element).querySelector('.offline')!.getAttribute('role')).to.equal('status');
      answer({ [`${FRANCE}ensemble.json`]: ENSEMBLE });
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => buttons(element).length === 14);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('ACC-25 if the list of a territory does not come, a link leads to its plain page', async () => {
    const element = await open();
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(root(element).querySelector<HTMLAnchorElement>('reperes-services-map > p > a')!.href).to.equal('https://donnees.exemple.fr/62/index.html');
  });

  it('ACC-11 axe finds nothing, before and after a choice', async () => {
    const element = await open();
    expect(await axeViolations(element)).to.deep.equal([]);
    buttons(element)[0]!.click();
    await aTimeout(50);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('VIO-18 ACC-18 ACC-17 speaks the language of a button, whole, and hands it to the map of the territory', async () => {
    const element = await open();
    const button = [...root(element).querySelectorAll<HTMLButtonElement>('.languages button')].find(({ lang }) => lang === 'ar')!;
    button.focus();
    button.click();
    const title = () => root(element).querySelector('#question')?.textContent;
    await waitUntil(() => title() === arabic.question, 'language', { timeout: 5000 });
    const section = root(element).querySelector('section')!;
    expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
    expect(root(element).activeElement).to.equal(button);
    const map = root(element).querySelector('reperes-ensemble-map')!.shadowRoot!;
    await waitUntil(() => map.querySelector('.panel')?.textContent?.includes(arabic.carte.legende), 'map', { timeout: 5000 });
    expect(root(element).textContent).to.contain(arabic.relecture).and.not.contain('Votre département');
    expect(await axeViolations(element)).to.deep.equal([]);
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(root(element).querySelector('reperes-services-map')!.lang).to.equal('ar');
  });
});
