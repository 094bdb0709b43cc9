import { expect, fixture, html } from '@open-wc/testing';

const { countOpening }: typeof import('../../packages/embed/src/count.js') = await import(new URL('/packages/embed/lib/count.js', location.href).href);

const LOADER = new URL('/loader.js', location.href).href;

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

describe('counting the widgets that are opened', () => {
  const originalFetch = window.fetch;
  let sent: Sent[];

  beforeEach(() => {
    sent = [];
    window.fetch = (url, init = {}) => {
      sent.push({ url: String(url), init });
      return Promise.resolve(new Response());
    };
  });

  afterEach(() => {
    window.fetch = originalFetch;
    for (const line of document.querySelectorAll('script[data-compte]')) line.remove();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    Reflect.deleteProperty(navigator, 'doNotTrack');
  });

  /** A line that runs nothing: only what it says is read. */
  function askToCount(compte: string, src = LOADER): void {
    const line = document.createElement('script');
    line.type = 'text/plain';
    line.src = src;
    line.dataset['compte'] = compte;
    document.head.append(line);
  }

  const map = () => fixture(html`<reperes-services-map data="https://donnees.exemple/public/62/?x=1"></reperes-services-map>`);
  const finder = (data: string) => fixture(html`<reperes-referent-finder data=${data}></reperes-referent-finder>`);

  it('SAF-22 sends nothing unless the host asks, nor anywhere but to the host, nor for other elements', async () => {
    countOpening(await map(), LOADER);
    for (const elsewhere of ['https://ailleurs.exemple/compte', 'javascript:alert(1)', 'http://[', '/compte?qui=elle', '/compte#62']) {
      askToCount(elsewhere);
      countOpening(await map(), LOADER);
      document.querySelector('script[data-compte]')?.remove();
    }
    askToCount('/compte', new URL('/autre.js', location.href).href);
    countOpening(await map(), LOADER);
    document.querySelector('script[data-compte]')?.remove();
    askToCount('/compte');
    countOpening(await fixture(html`<reperes-help></reperes-help>`), LOADER);
    expect(sent).to.deep.equal([]);
  });

  it('SAF-16 SAF-22 the code of a commune is no id of a folder', async () => {
    askToCount('/compte');
    const { countOpening: count }: typeof import('../../packages/embed/src/count.js') = await import(new URL('/packages/embed/lib/count.js?seul', location.href).href);
    count(await finder('../donnees/2A004/'), LOADER);
    expect(sent.map(({ init }) => init.body)).to.deep.equal(['{"e":"annuaire","d":""}']);
  });

  it('SAF-27 sends nothing for a browser that asks not to be followed', async () => {
    askToCount('/compte');
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    countOpening(await map(), LOADER);
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: false, configurable: true });
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true });
    countOpening(await map(), LOADER);
    expect(sent).to.deep.equal([]);
  });

  it('SAF-22 sends the word of the widget and the id of the folder, once a page for each kind, and nothing of the visitor', async () => {
    askToCount('/compte');
    countOpening(await finder('../donnees/reseau-sud'), LOADER);
    countOpening(await finder('../donnees/62/'), LOADER);
    countOpening(await map(), LOADER);
    countOpening(await fixture(html`<reperes-violentometre></reperes-violentometre>`), LOADER);
    expect(sent.map(({ init }) => init.body)).to.deep.equal(['{"e":"annuaire","d":"reseau-sud"}', '{"e":"carte","d":""}', '{"e":"violentometre","d":""}']);
    for (const { url, init } of sent) {
      expect(url).to.equal(new URL('/compte', location.href).href);
      expect([init.credentials, init.referrerPolicy, init.redirect]).to.deep.equal(['omit', 'no-referrer', 'error']);
    }
  });
});
