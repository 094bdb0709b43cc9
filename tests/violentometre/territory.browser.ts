import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReperesViolentometre } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { printFrom, stubPrinter } from './paper-page.js';
import { scaleInPage, textOf, tick } from './scale-page.js';

/** What the folder of a territory says, as the pipeline writes it, with a line of each kind. */
const TERRITORY = {
  version: 1,
  id: '62',
  nom: 'Pas-de-Calais',
  departements: ['62'],
  bbox: [1.5, 50, 3.2, 51.1],
  contour: { type: 'MultiPolygon', coordinates: [] },
  territoires: [],
  genere_le: '2026-11-20',
  sources: [],
  numeros: [
    { id: 'ligne-62', numero: '+33321000000', nom: 'Écoute du département', pour: 'Être écoutée.', canal: 'appel', situation: 'parler', gratuit: false, source: {} },
    { id: 'tchat-62', nom: 'Tchat du département', pour: 'Écrire.', canal: 'tchat', url: 'https://tchat.exemple.fr/', situation: 'parler', gratuit: true, source: {} },
    { id: 'piege', nom: 'Piège', pour: 'Rien.', canal: 'tchat', url: 'javascript:globalThis.canary=1', situation: 'parler', gratuit: true, source: {} },
  ],
  fichiers: [],
  counts: {},
};

describe('<reperes-violentometre data>', () => {
  const { fetch, console } = window;
  const { warn } = console;
  let asked: string[];
  let answer: () => Promise<Response>;

  beforeEach(() => {
    asked = [];
    console.warn = () => undefined;
    answer = async () => new Response(JSON.stringify(TERRITORY), { headers: { 'content-type': 'application/json' } });
    window.fetch = async (input) => {
      asked.push(String(input));
      return answer();
    };
  });

  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  const near = (scale: ReperesViolentometre) => scale.renderRoot.querySelector<HTMLElement>('.near');

  async function withData(): Promise<ReperesViolentometre> {
    const scale = await scaleInPage(html`<reperes-violentometre data="/data/62"></reperes-violentometre>`);
    await waitUntil(() => near(scale)?.querySelector('ul'));
    return scale;
  }

  it('VIO-7 SAF-14 asks for nothing without data, whatever is done', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'non', 'etrangler');
    await aTimeout(20);
    expect(asked).to.deep.equal([]);
    expect(near(scale)).to.equal(null);
  });

  it('VIO-7 SAF-16 reads the folder once, on arrival: ticking asks for no more, and nothing asked tells what is ticked', async () => {
    const scale = await withData();
    for (const ids of [['non'], ['telephone'], ['etrangler']]) await tick(scale, ...ids);
    scale.forget();
    await tick(scale, 'mort');
    expect(asked).to.deep.equal([`${location.origin}/data/62/territory.json`]);
  });

  it('shows the lines of the territory and its page, below the numbers that always answer', async () => {
    const scale = await withData();
    const links = [...near(scale)!.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      ['Qui peut m’aider près de chez moi', `${location.origin}/data/62/index.html`],
      ['Écoute du département 03\u00a021\u00a000\u00a000\u00a000', 'tel:+33321000000'],
      ['Tchat du département', 'https://tchat.exemple.fr/'],
    ]);
    expect(near(scale)!.previousElementSibling!.className).to.equal('help');
    expect(textOf(near(scale))).to.contain('Piège');
    expect(await axeViolations(scale)).to.deep.equal([]);
  });

  it('VIO-6 they stand in one place whatever is ticked', async () => {
    const scale = await withData();
    const places = new Set<number>();
    for (const ids of [[], ['non'], ['telephone'], ['etrangler']]) {
      await tick(scale, ...ids);
      places.add(near(scale)!.getBoundingClientRect().top - scale.getBoundingClientRect().top);
    }
    expect(places.size).to.equal(1);
  });

  for (const [name, response] of Object.entries<() => Promise<Response>>({
    'no network': async () => Promise.reject(new TypeError('offline')),
    'a server that fails': async () => new Response('', { status: 500 }),
    'another file': async () => new Response('{"version":1}', { headers: { 'content-type': 'application/json' } }),
  })) {
    it(`SAF-20 SEC-8 ${name}: the numbers of the country stand there, with the page of the territory`, async () => {
      answer = response;
      const scale = await scaleInPage(html`<reperes-violentometre data="/data/62"></reperes-violentometre>`);
      await waitUntil(() => asked.length > 0);
      await aTimeout(20);
      expect(near(scale)!.querySelector('ul')).to.equal(null);
      expect(near(scale)!.querySelector('a')!.href).to.equal(`${location.origin}/data/62/index.html`);
      expect(scale.renderRoot.querySelector('reperes-help')).not.to.equal(null);
      expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
    });
  }

  for (const data of ['javascript:globalThis.canary=1', 'data:text/html,x', 'https://']) {
    it(`SEC-6 makes no link of data="${data}"`, async () => {
      const scale = await scaleInPage(html`<reperes-violentometre data=${data}></reperes-violentometre>`);
      await aTimeout(50);
      for (const link of scale.renderRoot.querySelectorAll('a')) expect(link.href).to.match(/^(tel:|sms:114$|https?:)/);
      expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
    });
  }

  it('what the host puts in "territoire" stands after the scale, and a button leads to it without touching the address', async () => {
    const page = await fixture(html`
      <div>
        <reperes-violentometre><p>Appelez le 3919.</p><a slot="territoire" href="https://exemple.fr/">Trouver</a></reperes-violentometre>
      </div>
    `);
    const scale = page.querySelector<ReperesViolentometre>('reperes-violentometre')!;
    await waitUntil(() => near(scale));
    const link = scale.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(scale.querySelector('p')!.checkVisibility()).to.equal(false);
    const order = scale.renderRoot.querySelector('.scale')!.compareDocumentPosition(scale.renderRoot.querySelector('slot')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const former = [location.href, history.length];
    near(scale)!.querySelector('button')!.click();
    expect((scale.renderRoot as ShadowRoot).activeElement!.id).to.equal('territoire');
    expect([location.href, history.length]).to.deep.equal(former);
    expect(asked).to.deep.equal([]);
    expect(await axeViolations(page)).to.deep.equal([]);
    link.remove();
    await waitUntil(() => !near(scale));
  });

  it('a poster bears the lines of the territory that one can call, a bookmark those of the country', async () => {
    const restore = stubPrinter();
    const scale = await withData();
    expect(textOf((await printFrom(scale, 'affiche-a3')).querySelector('.band'))).to.contain('03\u00a021\u00a000\u00a000\u00a000 Écoute du département');
    expect(textOf(await printFrom(scale, 'marque-page'))).not.to.contain('Écoute du département');
    restore();
  });

  it('a folder that changes takes the lines of the former away', async () => {
    const scale = await withData();
    answer = () => new Promise(() => undefined);
    scale.data = '/data/38';
    await waitUntil(() => !near(scale)!.querySelector('ul'));
    expect(near(scale)!.querySelector('a')!.href).to.equal(`${location.origin}/data/38/index.html`);
    expect(asked.at(-1)).to.equal(`${location.origin}/data/38/territory.json`);
  });
});
