import { aTimeout, expect, fixture, html } from '@open-wc/testing';

/** The loader beside stand-ins for the built files; the end-to-end tests load the real ones. */
const LOADER = new URL('/packages/embed/lib/reperes.js', location.href).href;

describe('reperes.js', () => {
  let asked: string[];
  const originalError = console.error;
  const originalFetch = window.fetch;

  beforeEach(() => {
    asked = [];
    console.error = (message: string) => asked.push(message);
  });

  afterEach(() => {
    console.error = originalError;
    window.fetch = originalFetch;
  });

  /** Every request from now on, none of which leaves the page. */
  function recordRequests(): Request[] {
    const requests: Request[] = [];
    window.fetch = async (input, init) => {
      requests.push(new Request(input, init));
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    };
    return requests;
  }

  function filesAsked(start: string): string[] {
    const files = performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? '');
    return files.filter((file) => file.startsWith(start));
  }

  async function eventually(check: () => boolean): Promise<void> {
    // A file is asked for twice, with a pause, before it is said to be missing.
    for (let tries = 0; tries < 200 && !check(); tries += 1) await aTimeout(20);
  }

  it('asks only for the files of the elements that the page contains, once each, now and later', async () => {
    const page = await fixture<HTMLElement>(html`<div><reperes-help>17</reperes-help><reperes-help>17</reperes-help></div>`);
    await import(LOADER);
    await eventually(() => asked.length > 0);
    expect(asked).to.deep.equal(['Repères: help.js could not be loaded.']);

    const later = document.createElement('section');
    later.append(document.createElement('reperes-violentometre'));
    page.append(later);
    await eventually(() => asked.length > 1);
    expect(asked).to.deep.equal([
      'Repères: help.js could not be loaded.',
      'Repères: violentometre.js could not be loaded.',
    ]);
  });

  for (const [name, blocked] of [
    ['a page that blocks `fetch`', () => { throw new TypeError('blocked'); }],
    ['a page whose `fetch` gives nothing', () => undefined],
  ] as const) {
    it(`${name}: the files of the elements are asked for all the same`, async () => {
      window.fetch = blocked as unknown as typeof fetch;
      await import(LOADER);
      await fixture(html`<div><reperes-services-map data="https://donnees.exemple.fr/bloque"></reperes-services-map><reperes-exit></reperes-exit></div>`);
      await eventually(() => asked.length > 1);
      expect(asked).to.include('Repères: services-map.js could not be loaded.').and.include('Repères: exit.js could not be loaded.');
    });
  }

  it('a browser without `URL.canParse` (Safari 16, Chrome 119): the map comes all the same, and its data ahead', async () => {
    const { canParse } = URL;
    delete (URL as { canParse?: unknown }).canParse;
    try {
      const requests = recordRequests();
      await import(LOADER);
      await fixture(html`<div><reperes-services-map data="https://donnees.exemple.fr/ancien"></reperes-services-map></div>`);
      await eventually(() => asked.length > 0);
      expect(asked).to.include('Repères: services-map.js could not be loaded.');
      expect(requests).to.have.length(2);
    } finally {
      URL.canParse = canParse;
    }
  });

  it('SAF-15 SEC-19 asks for the two files of a map beside its code, once, as the map itself would', async () => {
    const requests = recordRequests();
    await import(LOADER);
    await fixture(html`<div><reperes-services-map data="https://donnees.exemple.fr/62"></reperes-services-map><reperes-services-map></reperes-services-map></div>`);
    await eventually(() => requests.length > 1);
    expect(requests.map(({ url }) => url)).to.deep.equal(['https://donnees.exemple.fr/62/territory.json', 'https://donnees.exemple.fr/62/services.geojson']);
    expect(requests.map(({ credentials, referrerPolicy, redirect }) => [credentials, referrerPolicy, redirect])).to.deep.equal([
      ['omit', 'no-referrer', 'error'],
      ['omit', 'no-referrer', 'error'],
    ]);
  });

  it('SAF-15 SEC-19 asks for the beginning of the tiles of an ensemble beside its file, in no cache, unless it shows no map', async () => {
    const requests = recordRequests();
    await import(LOADER);
    const urls = () => requests.map(({ url, headers }) => [url, headers.get('range')]);
    await fixture(html`<div><reperes-ensemble data="https://donnees.exemple.fr/france/" map="none"></reperes-ensemble></div>`);
    await eventually(() => asked.includes('Repères: ensemble.js could not be loaded.'));
    expect(urls()).to.deep.equal([['https://donnees.exemple.fr/france/ensemble.json', null]]);
    await fixture(html`<div><reperes-ensemble data="https://donnees.exemple.fr/corse/"></reperes-ensemble></div>`);
    await eventually(() => requests.length > 2);
    expect(urls().slice(1)).to.deep.equal([
      ['https://donnees.exemple.fr/corse/ensemble.json', null],
      ['https://donnees.exemple.fr/corse/services.pmtiles', 'bytes=0-32767'],
    ]);
    const { cache, credentials, referrerPolicy, redirect } = requests[2]!;
    expect([cache, credentials, referrerPolicy, redirect]).to.deep.equal(['no-store', 'omit', 'no-referrer', 'error']);
  });

  it('SAF-36 an element without children gets the four numbers when its file does not come, asked for twice; children are left as they are', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const empty = document.createElement('reperes-referent-finder');
    const full = Object.assign(document.createElement('reperes-referent-finder'), { innerHTML: '<p>Nos <a href="tel:0321000000">lignes</a></p>' });
    const written = full.innerHTML;
    await import(LOADER);
    page.append(empty, full);
    await eventually(() => asked.includes('Repères: referent-finder.js could not be loaded.'));
    expect([...empty.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    expect(empty.textContent).to.equal('En danger\u00a0: 17 ou 112\nSans parler\u00a0: SMS au 114\nÊtre écoutée\u00a0: 3919');
    expect(full.innerHTML).to.equal(written);
    expect(filesAsked('referent-finder.js')).to.deep.equal(['referent-finder.js', 'referent-finder.js?essai=1']);
  });

  it('ACC-25 leaves the children of an element in sight when its file does not come', async () => {
    const page = await fixture<HTMLElement>(html`<reperes-commune-search><a href="tel:3919">3919</a></reperes-commune-search>`);
    expect(page.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
