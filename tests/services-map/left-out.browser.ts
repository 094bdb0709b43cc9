import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { Service } from '@reperes/schema';
import type { ReperesServicesMap } from '@reperes/services-map';
import { SERVICES, service, servicesFile, TERRITORY } from './folder-fixture.js';
import { answer, cardsOf, FOLDER, FOLDER_ANSWERS, json, markersOf, ready, root, textOf, useFolder } from './widget-page.js';

const BAD = [{ type: 'Feature', id: 'z', geometry: null, properties: { id: 'z', nom: 'Refuge', categorie: 'inconnue' } }, null, 'x'] as unknown as readonly Service[];

const IDS = SERVICES.map(({ id }) => id);
const idsOf = (element: ReperesServicesMap) => cardsOf(element).map(({ dataset }) => dataset['id']!).sort();
const leftOut = (element: ReperesServicesMap) => textOf(root(element).querySelector('.lost') ?? document.createElement('p'));
const all = (element: ReperesServicesMap) => textOf(root(element).querySelector('section')!);

const { warn } = console;

describe('<reperes-services-map>, with rows that it cannot read', () => {
  useFolder();

  beforeEach(() => {
    console.warn = () => undefined;
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('SEC-21 in a folder: the others are in the list, in its count and on the map, and it says how many are not', async () => {
    answer({ ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: json(servicesFile([BAD[0]!, ...SERVICES])) });
    const element = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}></reperes-services-map>`);
    await waitUntil(() => cardsOf(element).length === 5, 'the cards', { timeout: 8000 });
    expect(idsOf(element)).to.deep.equal(IDS);
    expect(leftOut(element)).to.equal('1 lieu n’a pas pu être lu.');
    await waitUntil(() => textOf(root(element).querySelector('.summary [role=status]')!) === '5 services', 'the count', { timeout: 8000 });
    await waitUntil(() => markersOf(element).length > 0, 'the map', { timeout: 8000 });
    expect(all(element)).to.not.include('Refuge');
  });

  it('SEC-21 written in the page and in hand: the same', async () => {
    const element = await ready({}, [...SERVICES, ...BAD]);
    expect([idsOf(element), leftOut(element)]).to.deep.equal([IDS, '3 lieux n’ont pas pu être lus.']);
    const page = await fixture<ReperesServicesMap>(html`<reperes-services-map><script type="application/geo+json">${JSON.stringify(servicesFile([...SERVICES, BAD[0]!]))}</script></reperes-services-map>`);
    expect([idsOf(page), leftOut(page)]).to.deep.equal([IDS, '1 lieu n’a pas pu être lu.']);
    expect(leftOut(await ready())).to.equal('');
  });

  it('SEC-21 a list of which nothing can be read is told as such, never as a list of nothing', async () => {
    const element = await fixture<ReperesServicesMap>(html`<reperes-services-map .services=${servicesFile(BAD)} .territory=${TERRITORY}></reperes-services-map>`);
    expect(all(element)).to.include('La liste reçue n’a pas la forme attendue.');
    expect(all(element)).to.not.include('Aucun service');
  });

  it('SEC-21 whatever stands in any field of a service, the others are shown and nothing throws', async () => {
    const faults: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => faults.push(reason);
    window.addEventListener('unhandledrejection', note);
    const whole = service('m', 'laeo', {
      telephone: '+33353010003', courriel: 'a@exemple.fr', site_web: 'https://www.exemple.fr/', presentation_resume: 'x', publics: ['femmes'], langues: ['ar'], frais: 'gratuit', places: 12,
      horaires_texte: 'x', horaires_accueil: 'Mo 09:00-12:00', horaires_intervalles: { regles: [{ jours: [1], heures: [[540, 720]] }] }, modes_accueil: ['en-presentiel'], accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/', acces_fauteuil: true, verifie_le: '2026-11', reference: 'x',
    });
    const values = [undefined, null, -1, 1e308, 'constructor', '', '2026-99-99', [], ['constructor', 'xx-yy-zz'], {}, true, 'a', '\u202e'];
    const element = await ready();
    for (const field of Object.keys(whole.properties)) {
      for (const value of values) {
        const mutated = { ...whole, properties: { ...whole.properties, [field]: value } } as unknown as Service;
        element.services = servicesFile([...SERVICES, mutated]);
        await element.updateComplete;
        expect(idsOf(element), `${field}: ${String(value)}`).to.include.members(IDS);
        expect(all(element), `${field}: ${String(value)}`).to.not.match(/undefined|NaN|\[object|null/);
      }
    }
    await aTimeout(20);
    window.removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);

  it('SEC-21 SEC-7 a territory in hand with a bad line keeps its map, without the line', async () => {
    const element = await fixture<ReperesServicesMap>(html`
      <reperes-services-map map="none" .services=${servicesFile()} .territory=${{ ...TERRITORY, numeros: [{ id: 'x' }], villes: [3] }}></reperes-services-map>
    `);
    await waitUntil(() => root(element).querySelector('reperes-map-panel'), 'the map', { timeout: 8000 });
    expect(root(element).querySelector('.local')).to.equal(null);
  });

  it('SEC-24 nothing of the data turns the reading order, in a folder or in hand', async () => {
    const turned = service('t', 'laeo', { nom: 'Accueil \u202e3919\u202c', presentation_resume: '\u2067Parler\u2069 \u200f' });
    const element = await ready({}, [turned]);
    expect(root(element).querySelector('section')!.textContent).to.include('Accueil 3919');
    expect(root(element).querySelector('section')!.textContent).to.not.match(/\p{Bidi_Control}/u);
    answer({ ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: json(servicesFile([turned])) });
    const folder = await fixture<ReperesServicesMap>(html`<reperes-services-map map="none" data=${FOLDER}></reperes-services-map>`);
    await waitUntil(() => cardsOf(folder).length === 1, 'the card', { timeout: 8000 });
    expect(root(folder).querySelector('section')!.textContent).to.not.match(/\p{Bidi_Control}/u);
  });
});
