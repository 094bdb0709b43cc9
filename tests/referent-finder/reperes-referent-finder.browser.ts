import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import type { ReperesReferentFinder } from '@reperes/referent-finder';
import { sendKeys } from '@web/test-runner-commands';
import { axeViolations } from '../axe.js';
import { button, choose, field, FILES, finder, requests, restoreFetch, root, serve, status, textOf } from './finder-page.js';
import { referent, REFERENTS, service, SERVICES } from './folder-fixture.js';

const ESSENTIAL = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

function helpLinks(element: ReperesReferentFinder): string[] {
  const help = root(element).querySelector('reperes-help')!;
  return [...help.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
}

describe('<reperes-referent-finder>', () => {
  afterEach(() => {
    restoreFetch();
  });

  it('ACC-4 ACC-20 finds contacts by the keyboard alone, and moves the focus to the heading of the answer', async () => {
    const element = await finder();
    await choose(element, 'bethune');
    const heading = root(element).activeElement!;
    expect(textOf(heading)).to.equal('Vos contacts pour Béthune');
    const cards = [...root(element).querySelectorAll('.contact')];
    expect(cards).to.have.length(8);
    expect([...cards[0]!.querySelectorAll('h4, p')].map(textOf)).to.deep.equal([
      'Votre commune exemple fictif',
      'Référente violences intrafamiliales',
      'Mairie de Béthune',
      'Couvre votre commune',
      'Appeler le 03\u00a053\u00a001\u00a000\u00a001, Mairie de Béthune',
      'Horaires\u00a0: Du lundi au vendredi, de 9 h à 17 h',
      'En dehors de ces horaires\u00a0: Police secours ou gendarmerie, 17',
      'Écrire\u00a0: referente@example.orgLe message restera dans vos messages envoyés.',
      'Date de l’information\u00a0: novembre 2026',
    ]);
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement!.getAttribute('href')).to.equal('tel:+33353010001');
  });

  it('ACC-20 gives the focus back to the field when the answer is erased', async () => {
    const element = await finder();
    await choose(element, 'bethune');
    button(element, 'Effacer et chercher une autre commune').click();
    await element.updateComplete;
    expect(root(element).querySelector('.results')).to.equal(null);
    expect(field(element).value).to.equal('');
    expect(root(element).activeElement!.localName).to.equal('reperes-commune-search');
  });

  it('ACC-9 says how many contacts were found, in the one status region', async () => {
    const element = await finder();
    await choose(element, 'bethune');
    await waitUntil(() => status(element) === 'Béthune\u00a0: 8 contacts, du plus proche au plus large', 'the count is said');
    expect(root(element).querySelectorAll('[role="status"], [role="alert"], [aria-live]')).to.have.length(0);
  });

  it('SAF-20 SEC-8 keeps the numbers in every state: loading, error, invalid file, answer', async () => {
    const shown: string[][] = [];
    const element = await finder();
    shown.push(helpLinks(element));
    await choose(element, 'bethune');
    shown.push(helpLinks(element));
    shown.push(helpLinks(await finder({})));
    shown.push(helpLinks(await finder({ ...FILES, 'communes.json': { version: 1 } })));
    expect(shown.map((links) => ESSENTIAL.every((link) => links.includes(link)))).to.deep.equal([true, true, true, true]);
  });

  it('SEC-8 says what went wrong and the way out, shows the fallback of the page, and tries again', async () => {
    const element = await finder({});
    const error = root(element).querySelector('.notice');
    expect(textOf(error)).to.equal(
      'La recherche par commune ne répond pas La liste des contacts n’est pas arrivée\u00a0: le réseau est peut-être trop faible. ' +
        'Les numéros ci-dessus ne dépendent pas de cette page\u00a0: vous pouvez les appeler maintenant. Réessayer',
    );
    expect(root(element).querySelector<HTMLSlotElement>('section + slot')!.assignedElements().map(textOf)).to.deep.equal(['Liste simple']);
    serve(FILES);
    error!.querySelector('button')!.click();
    await waitUntil(() => root(element).querySelector('.notice') === null, 'the error goes');
    await choose(element, 'lens');
    expect(root(element).querySelectorAll('.contact').length).to.be.greaterThan(0);
  });

  it('SEC-21 answers with the contacts that it can read, and says how many it cannot', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const referents = { ...REFERENTS, referents: [{ id: 'x', niveau: 'region' }, ...REFERENTS.referents] };
    const services = { ...SERVICES, features: [...SERVICES.features, null] };
    for (const vue of ['habitant', 'professionnel']) {
      const element = await finder({ ...FILES, 'referents.json': referents, 'services.geojson': services }, { commune: '62119', vue });
      expect(textOf(root(element).querySelector('.results .notice'))).to.equal('2\u00a0contacts n’ont pas pu être lus.');
      expect(textOf(root(element).querySelector('#count'))).to.include('8 contacts');
    }
    console.warn = warn;
  });

  it('says that the list is incomplete when a file is missing, and answers with the others', async () => {
    const element = await finder({ ...FILES, 'referents.json': undefined });
    await choose(element, 'bethune');
    expect(textOf(root(element).querySelector('.results .notice'))).to.equal(
      'Une partie des contacts n’a pas pu être chargée\u00a0: cette liste est incomplète.',
    );
    expect(root(element).querySelectorAll('.contact')).to.have.length(5);
  });

  it('says that the commune has no known referent, and where to begin', async () => {
    const element = await finder();
    await choose(element, 'lillers');
    expect(textOf(root(element).querySelector('.results header'))).to.contain(
      'Nous ne connaissons pas de personne référente dans votre commune. Commencez par\u00a0: Commissariat de Béthune.',
    );
  });

  it('shows the national line, never an empty page, when nothing covers the commune', async () => {
    const none = { ...FILES, 'referents.json': { ...REFERENTS, referents: [] }, 'services.geojson': { ...SERVICES, features: [] } };
    const element = await finder(none);
    await choose(element, 'lens');
    expect(root(element).querySelector('.contact a')!.getAttribute('href')).to.equal('tel:3919');
    expect(root(element).querySelector('slot[name="empty"]')).not.to.equal(null);
  });

  it('starts with the commune that the page gives, without taking the focus', async () => {
    const element = await finder(FILES, { commune: '62498' });
    expect(textOf(root(element).querySelector('#result'))).to.equal('Vos contacts pour Lens');
    expect(document.activeElement).to.equal(document.body);
  });

  it('lets reperes-commune out of its root, once', async () => {
    const element = await finder();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(`${(event.target as Element).localName} ${event.type}`);
    document.addEventListener('reperes-commune', listen);
    await choose(element, 'lens');
    document.removeEventListener('reperes-commune', listen);
    expect(heard).to.deep.equal(['reperes-referent-finder reperes-commune']);
  });

  it('SAF-13 SAF-16 asks for the same four files whatever is searched, without cookie or referrer, and leaves no trace', async () => {
    const trace = () => [location.href, history.length, document.title, document.cookie, localStorage.length, sessionStorage.length];
    const before = trace();
    const element = await finder();
    await choose(element, 'bethune');
    expect(requests.map(({ url }) => new URL(url).pathname).sort()).to.deep.equal(
      ['communes.json', 'referents.json', 'services.geojson', 'territory.json'].map((name) => `/essai/62/${name}`),
    );
    expect(requests.every(({ init }) => init?.credentials === 'omit' && init.referrerPolicy === 'no-referrer' && !init.body)).to.equal(true);
    const light = [element, ...element.querySelectorAll('*')].flatMap((node) => [...node.attributes]);
    expect(light.filter(({ value }) => /b[eé]thune|62119|62400/i.test(value))).to.deep.equal([]);
    expect(trace()).to.deep.equal(before);
  });

  it('SAF-9 forgets the answer when the page is left, and when it comes back', async () => {
    const element = await finder();
    for (const event of [new PageTransitionEvent('pagehide'), new PageTransitionEvent('pageshow', { persisted: true })]) {
      await choose(element, 'bethune');
      window.dispatchEvent(event);
      await element.updateComplete;
      expect([root(element).querySelector('.results'), field(element).value]).to.deep.equal([null, '']);
    }
  });

  it('SAF-19 says what stays and what can be seen, without a promise', async () => {
    const said = textOf(root(await finder()).querySelector('.prudence'));
    expect(said).to.match(/historique/).and.to.match(/espion/).and.to.match(/appareil sûr/);
    expect(said).not.to.match(/anonym|sans trace|confidentiel/i);
  });

  it('SAF-21 puts the phone before the mail, and says that a mail stays in the sent ones', async () => {
    const element = await finder();
    await choose(element, 'bethune');
    const [card] = root(element).querySelectorAll('.contact');
    const links = [...card!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:+33353010001', 'tel:17', 'mailto:referente@example.org']);
    expect(textOf(card!)).to.contain('Le message restera dans vos messages envoyés.');
  });

  it('SEC-1 SEC-6 shows hostile values as text and links to nothing unsafe', async () => {
    const hostile = '"><img src=x onerror="window.reperesCanary=1">';
    const script = 'JaVaScRiPt:window.reperesCanary=1';
    const texts = { fonction: hostile, structure: hostile, telephone: script, courriel: script, horaires_texte: hostile };
    const referents = [referent({ id: 'a', niveau: 'commune', couvre: ['62'], ...texts, hors_horaires: { telephone: script, nom: hostile } })];
    const features = [service({ id: 'b', nom: hostile, categorie: 'laeo', couvre: ['62'], site_web: script, adresse: hostile, commune: hostile, presentation_resume: hostile })];
    const element = await finder({ ...FILES, 'referents.json': { ...REFERENTS, referents }, 'services.geojson': { ...SERVICES, features } });
    await choose(element, 'lens');
    await aTimeout(50);
    const cards = [...root(element).querySelectorAll('.contact')];
    expect(cards).to.have.length(2);
    expect(cards.flatMap((card) => [...card.querySelectorAll('img, script')])).to.deep.equal([]);
    expect(cards.flatMap((card) => [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')))).to.deep.equal([]);
    expect(textOf(cards[0]!)).to.contain(hostile).and.to.contain(script);
    expect('reperesCanary' in window).to.equal(false);
  });

  it('ACC-11 axe finds nothing: start, answer, no referent, nothing found, error, incomplete', async () => {
    const element = await finder();
    expect(await axeViolations(element)).to.deep.equal([]);
    await choose(element, 'bethune');
    root(element).querySelector('details')!.open = true;
    expect(await axeViolations(element)).to.deep.equal([]);
    await choose(element, 'lillers');
    expect(await axeViolations(element)).to.deep.equal([]);
    expect(await axeViolations(await finder({}))).to.deep.equal([]);
    expect(await axeViolations(await finder({ ...FILES, 'services.geojson': undefined }, { commune: '62119' }))).to.deep.equal([]);
  });

  it('ACC-11 axe finds nothing in the dark scheme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = 'Canvas';
    expect(await axeViolations(await finder(FILES, { commune: '62119' }))).to.deep.equal([]);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  it('ACC-12 does not scroll sideways at 320 px', async () => {
    serve(FILES);
    const box = await fixture<HTMLElement>(html`
      <div style="width: 320px"><reperes-referent-finder data="/essai/62/" commune="62119"></reperes-referent-finder></div>
    `);
    const element = box.querySelector('reperes-referent-finder')!;
    await waitUntil(() => root(element).querySelector('.contact'), 'the answer shows');
    expect(box.scrollWidth).to.equal(320);
  });

  it('ACC-17 ACC-22 ACC-23 is one named region in French, in an open root, with headings at the asked level', async () => {
    const element = await finder(FILES, { commune: '62119' });
    const region = root(element).querySelector('section')!;
    expect([region.lang, region.getAttribute('aria-label')]).to.deep.equal(['fr', 'Trouver qui contacter']);
    element.headingLevel = 4;
    await element.updateComplete;
    const levels = [...root(element).querySelectorAll('h2, h3, h4')].map((title) => title.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['4', '5', '6']));
  });

  it('reads nothing without an address, and says so', async () => {
    serve(FILES);
    const element = await fixture<ReperesReferentFinder>(html`<reperes-referent-finder></reperes-referent-finder>`);
    await waitUntil(() => root(element).querySelector('.notice'), 'the error shows', { timeout: 8000 });
    expect(requests).to.deep.equal([]);
    expect(textOf(root(element).querySelector('.notice'))).to.contain('Cette page n’indique pas où trouver la liste des contacts.');
  });

  it('drops the answer of a folder that was replaced', async () => {
    const element = await finder();
    element.data = '/essai/38/';
    await waitUntil(() => requests.length === 8, 'the new folder is asked for');
    expect(requests.slice(4).every(({ url }) => url.includes('/essai/38/'))).to.equal(true);
  });
});
