import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { readCommunes, type ReperesCommuneSearch } from '@reperes/commune-search';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { axeViolations } from '../axe.js';
import { communesBytes } from './communes.js';
import { AFTER_QUIET_MS, field, find, INDEX, names, options, press, search, searchStillLoading, status, type } from './search-page.js';

describe('<reperes-commune-search>', () => {
  it('ACC-9 says the count once the typing pauses, then nothing found, then the chosen commune', async () => {
    const element = await search();
    const said: string[] = [];
    const region = find(element, '[role="status"]');
    new MutationObserver(() => said.push(status(element))).observe(region, { childList: true, characterData: true, subtree: true });
    await type(element, 'beth');
    await aTimeout(AFTER_QUIET_MS);
    await sendKeys({ type: 'zzzzzz' });
    await aTimeout(AFTER_QUIET_MS);
    await press(element, 'Escape', 'Escape');
    await type(element, 'lens');
    await press(element, 'ArrowDown', 'Enter');
    await aTimeout(AFTER_QUIET_MS);
    expect(said.filter(Boolean)).to.deep.equal([
      '2 communes trouvées',
      'Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal. Sinon, appelez le 3919.',
      'Commune choisie\u00a0: Lens (62), 62300',
    ]);
    expect(element.shadowRoot!.querySelectorAll('[role="status"]')).to.have.length(1);
  });

  it('ACC-10 tells homonyms apart by département in the name of the option', async () => {
    const element = await search();
    await type(element, 'st denis');
    expect(names(element)).to.deep.equal(['Saint-Denis (974) 97400 ou 97490', 'Saint-Denis (93) 93200 ou 93210']);
  });

  it('ACC-10 says which arrondissement and which former name were recognised', async () => {
    const element = await search();
    await type(element, 'paris 18');
    expect(names(element)).to.deep.equal(['Paris (75) 75001 à 75116, 18e arrondissement']);
    await press(element, 'Escape', 'Escape');
    await type(element, 'couture');
    expect(names(element)).to.deep.equal(['Vallée-de-Ronsard (41) 41800, avec Couture-sur-Loir']);
  });

  it('ACC-17 mirrors with the page, and its own words keep their direction', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" style="inline-size: 320px"><reperes-commune-search .index=${INDEX}></reperes-commune-search></div>`);
    const element = page.querySelector('reperes-commune-search')!;
    await element.load();
    await type(element, 'beth');
    const list = find(element, '[role="listbox"]').getBoundingClientRect();
    const input = field(element).getBoundingClientRect();
    expect([Math.round(list.left), Math.round(list.right)]).to.deep.equal([Math.round(input.left), Math.round(input.right)]);
    expect(getComputedStyle(options(element)[0]!).direction).to.equal('ltr');
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });

  it('ACC-15 shows the active option and the focus in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await search();
    await type(element, 'beth');
    await press(element, 'ArrowDown');
    const [active, other] = options(element).map((option) => getComputedStyle(option).backgroundColor);
    expect(active).not.to.equal(other);
    expect(getComputedStyle(field(element)).outlineStyle).to.equal('solid');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('ACC-11 axe finds nothing: closed, open, active, nothing found, loading, unavailable', async () => {
    const element = await search();
    expect(await axeViolations(element)).to.deep.equal([]);
    await type(element, 'beth');
    expect(await axeViolations(element)).to.deep.equal([]);
    await press(element, 'ArrowDown');
    expect(await axeViolations(element)).to.deep.equal([]);
    await sendKeys({ type: 'zzzzzzz' });
    expect(await axeViolations(element)).to.deep.equal([]);
    expect(await axeViolations(await search(null))).to.deep.equal([]);
    expect(await axeViolations(await searchStillLoading())).to.deep.equal([]);
  });

  it('ACC-22 two searches in a page share no id outside their roots', async () => {
    await fixture(html`<div><reperes-commune-search></reperes-commune-search><reperes-commune-search></reperes-commune-search></div>`);
    expect(document.querySelectorAll('#input, #listbox, #hint')).to.have.length(0);
  });

  it('searches what is already typed when the communes arrive', async () => {
    const element = await searchStillLoading();
    await type(element, 'beth');
    expect(find(element, '#hint').textContent).to.equal('La liste des communes se charge…');
    element.index = INDEX;
    // What searches may come after them.
    await waitUntil(() => options(element).length === 2, 'two proposals', { timeout: 5000 });
  });

  it('reads the communes of a folder when the focus first enters, and again after a failure', async () => {
    const originalFetch = window.fetch;
    const requests: string[] = [];
    let body = 'not json';
    window.fetch = async (input) => {
      requests.push(new URL(String(input)).pathname);
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    };
    const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search data="/essai/62"></reperes-commune-search>`);
    expect(requests).to.deep.equal([]);
    element.focus();
    await waitUntil(() => element.index === null, 'the failure is known');
    expect(find(element, '#hint').textContent).to.equal('La liste des communes n’est pas disponible pour le moment.');
    body = new TextDecoder().decode(communesBytes());
    field(element).blur();
    await type(element, 'beth');
    await waitUntil(() => options(element).length === 2, 'what is typed is searched');
    expect(requests).to.deep.equal(['/essai/62/communes.json', '/essai/62/communes.json']);
    window.fetch = originalFetch;
  });

  describe('the files that it reads', () => {
    const originalFetch = window.fetch;
    let requests: string[] = [];

    beforeEach(() => {
      requests = [];
      window.fetch = async (input) => {
        requests.push(new URL(String(input)).pathname);
        return new Response(new TextDecoder().decode(communesBytes()), { headers: { 'content-type': 'application/json' } });
      };
    });

    afterEach(() => {
      window.fetch = originalFetch;
    });

    it('reads with the page when the host wants it', async () => {
      const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search data="/essai/62/" preload></reperes-commune-search>`);
      await waitUntil(() => element.index, 'the communes are there before the focus');
      expect(requests).to.deep.equal(['/essai/62/communes.json']);
    });

    it('SAF-16 reads the file of the département that the host names, whatever is typed', async () => {
      const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search data="/essai/communes-france.json" departement="62"></reperes-commune-search>`);
      await type(element, '93200 saint-denis');
      await waitUntil(() => element.index, 'the communes are there');
      await press(element, 'Escape', 'Escape');
      await type(element, '75');
      expect(requests).to.deep.equal(['/essai/communes-62.json']);
    });

    it('SAF-16 reads France once without a département, and nothing more for what is typed or chosen', async () => {
      const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search data="/essai/communes-france.json"></reperes-commune-search>`);
      await type(element, 'beth');
      await waitUntil(() => options(element).length > 0, 'the communes are there');
      await press(element, 'ArrowDown', 'Enter');
      expect(requests).to.deep.equal(['/essai/communes-france.json']);
    });

    it('reads again when the host names another département', async () => {
      const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search data="/essai/communes-france.json" departement="62"></reperes-commune-search>`);
      await type(element, 'beth');
      await waitUntil(() => element.index, 'the communes are there');
      element.departement = '41';
      await waitUntil(() => requests.length === 2, 'the field has the focus: it needs the others at once');
      expect(requests).to.deep.equal(['/essai/communes-62.json', '/essai/communes-41.json']);
    });
  });

  it('SAF-13 SAF-16 keeps what is typed out of attributes, events, requests, storage, address and history', async () => {
    const before = [location.href, history.length, document.title, document.cookie, localStorage.length, sessionStorage.length];
    const requests: unknown[] = [];
    const originalFetch = window.fetch;
    window.fetch = async (input) => (requests.push(input), Promise.reject(new TypeError('none expected')));
    const form = await fixture<HTMLFormElement>(html`<form><reperes-commune-search .index=${INDEX}></reperes-commune-search></form>`);
    const element = form.querySelector('reperes-commune-search')!;
    await element.load();
    const submitted: Event[] = [];
    form.addEventListener('submit', (event) => (event.preventDefault(), submitted.push(event)));
    await type(element, 'bethu');
    await press(element, 'Enter');
    const attributes = [element, ...element.shadowRoot!.querySelectorAll('*')].flatMap((node) => [...node.attributes]);
    expect(attributes.filter(({ value }) => /bethu/i.test(value))).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect([submitted, requests]).to.deep.equal([[], []]);
    expect([location.href, history.length, document.title, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    expect(['autocomplete', 'spellcheck', 'name'].map((name) => field(element).getAttribute(name))).to.deep.equal(['off', 'false', null]);
    window.fetch = originalFetch;
  });

  it('SAF-9 empties the field when the page is left, and when it comes back', async () => {
    const element = await search();
    const forgets = async (event: Event) => {
      await type(element, 'beth');
      window.dispatchEvent(event);
      await element.updateComplete;
      return [field(element).value, options(element).length];
    };
    expect(await forgets(new PageTransitionEvent('pagehide'))).to.deep.equal(['', 0]);
    expect(await forgets(new PageTransitionEvent('pageshow', { persisted: true }))).to.deep.equal(['', 0]);
  });

  it('SEC-1 shows hostile names as text', async () => {
    const hostile = '<img src=x onerror="window.reperesCanary=1">';
    const element = await search(readCommunes(communesBytes([['62119', hostile, ['"><script>'], 2, 50, 1, [], ['javascript:alert(1)']]])));
    element.focus();
    await press(element, 'ArrowDown');
    expect(names(element)).to.deep.equal([`${hostile} "><script>`]);
    expect('reperesCanary' in window).to.equal(false);
    expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
  });
});
