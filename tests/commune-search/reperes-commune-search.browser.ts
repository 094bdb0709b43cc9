import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/commune-search/define.js';
import { CommuneEvent, type CommuneIndex, readCommunes, type ReperesCommuneSearch } from '@reperes/commune-search';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { axeViolations } from '../axe.js';
import { communesBytes } from './communes.js';

/** Longer than the quiet that the status region waits for. */
const AFTER_QUIET_MS = 650;

const INDEX = readCommunes(communesBytes());

async function search(index: CommuneIndex | null = INDEX): Promise<ReperesCommuneSearch> {
  return fixture<ReperesCommuneSearch>(html`<reperes-commune-search .index=${index}></reperes-commune-search>`);
}

async function searchStillLoading(): Promise<ReperesCommuneSearch> {
  return fixture<ReperesCommuneSearch>(html`<reperes-commune-search></reperes-commune-search>`);
}

function nextCommune(element: ReperesCommuneSearch): Promise<CommuneEvent> {
  return new Promise((resolve) => element.addEventListener('reperes-commune', resolve, { once: true }));
}

function find<T extends HTMLElement>(element: ReperesCommuneSearch, selector: string): T {
  return element.shadowRoot!.querySelector<T>(selector)!;
}

function field(element: ReperesCommuneSearch): HTMLInputElement {
  return find<HTMLInputElement>(element, '[role="combobox"]');
}

function options(element: ReperesCommuneSearch): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')];
}

function names(element: ReperesCommuneSearch): string[] {
  return options(element).map((option) => option.textContent!.replace(/\s+/g, ' ').trim());
}

function activeName(element: ReperesCommuneSearch): string | undefined {
  const id = field(element).getAttribute('aria-activedescendant');
  return id ? element.shadowRoot!.getElementById(id)!.querySelector('span')!.textContent! : undefined;
}

function isExpanded(element: ReperesCommuneSearch): string | null {
  return field(element).getAttribute('aria-expanded');
}

function status(element: ReperesCommuneSearch): string {
  return find(element, '[role="status"]').textContent!.trim();
}

async function type(element: ReperesCommuneSearch, text: string): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function press(element: ReperesCommuneSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

describe('<reperes-commune-search>', () => {
  describe('ACC-8 the combobox of the APG', () => {
    it('ACC-8 roles, properties and states: aria-controls names the list of the same root', async () => {
      const element = await search();
      expect(field(element).getAttribute('aria-autocomplete')).to.equal('list');
      expect(isExpanded(element)).to.equal('false');
      const list = element.shadowRoot!.getElementById(field(element).getAttribute('aria-controls')!)!;
      expect(list.getAttribute('role')).to.equal('listbox');
      expect(list.hidden).to.equal(true);
      await type(element, 'beth');
      expect(isExpanded(element)).to.equal('true');
      expect(list.hidden).to.equal(false);
      expect(options(element).map((option) => option.getAttribute('aria-selected'))).to.deep.equal(['false', 'false']);
      expect(field(element).hasAttribute('aria-activedescendant')).to.equal(false);
    });

    it('ACC-8 Down goes to the first option, then on, then round', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Béthune (62)');
      expect(options(element)[0]!.getAttribute('aria-selected')).to.equal('true');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Vendin-lès-Béthune (62)');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Béthune (62)');
      expect(field(element).value).to.equal('beth');
    });

    it('ACC-8 Down in an empty field opens the list on the largest commune, Up on the last shown', async () => {
      const element = await search();
      element.focus();
      await press(element, 'ArrowDown');
      expect([isExpanded(element), activeName(element)]).to.deep.equal(['true', 'Paris (75)']);
      await press(element, 'Escape', 'ArrowUp');
      expect(activeName(element)).to.equal(options(element).at(-1)!.querySelector('span')!.textContent!);
    });

    it('ACC-8 Up goes to the last option', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowUp');
      expect(activeName(element)).to.equal('Vendin-lès-Béthune (62)');
    });

    it('ACC-8 Alt+Down opens the list and leaves the focus in the field', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'Escape', 'Alt+ArrowDown');
      expect([isExpanded(element), activeName(element)]).to.deep.equal(['true', undefined]);
    });

    it('ACC-8 Enter chooses the active option, closes the list and keeps the focus', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      const chosen = nextCommune(element);
      await press(element, 'Enter');
      const event = await chosen;
      expect(event).to.be.instanceOf(CommuneEvent);
      expect(event.commune.codeInsee).to.equal('62119');
      expect([field(element).value, isExpanded(element)]).to.deep.equal(['Béthune', 'false']);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('ACC-8 Enter without an option chooses what cannot be anything else, and nothing otherwise', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'saint denis');
      await press(element, 'Enter');
      expect(chosen).to.deep.equal([]);
      await press(element, 'Escape', 'Escape');
      await type(element, 'béthune');
      await press(element, 'Enter');
      expect(chosen).to.deep.equal(['62119']);
    });

    it('ACC-8 Escape closes the list, Escape again empties the field', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Escape');
      expect([field(element).value, isExpanded(element), activeName(element)]).to.deep.equal(['beth', 'false', undefined]);
      await press(element, 'Escape');
      expect(field(element).value).to.equal('');
    });

    it('ACC-8 Home, End, Left and Right give the visual focus back to the field', async () => {
      const element = await search();
      await type(element, 'beth');
      const caretAfter = async (key: string) => {
        await press(element, 'ArrowDown', key);
        return [activeName(element), field(element).selectionStart];
      };
      expect(await caretAfter('Home')).to.deep.equal([undefined, 0]);
      expect(await caretAfter('End')).to.deep.equal([undefined, 4]);
      expect(await caretAfter('ArrowLeft')).to.deep.equal([undefined, 3]);
      expect(await caretAfter('ArrowRight')).to.deep.equal([undefined, 4]);
    });

    it('ACC-8 a letter gives the visual focus back to the field and goes on', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      await sendKeys({ type: 'u' });
      await element.updateComplete;
      expect([field(element).value, activeName(element)]).to.deep.equal(['bethu', undefined]);
    });

    it('ACC-8 a press outside, or leaving the field, closes the list', async () => {
      const element = await search();
      await type(element, 'beth');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(isExpanded(element)).to.equal('false');
      await press(element, 'Alt+ArrowDown', 'Tab');
      expect([isExpanded(element), field(element).value]).to.deep.equal(['false', 'beth']);
    });

    it('ACC-8 a click on an option chooses it; options are 44 px tall', async () => {
      const element = await search();
      await type(element, 'beth');
      expect(options(element).every((option) => option.offsetHeight >= 44)).to.equal(true);
      const chosen = nextCommune(element);
      options(element)[1]!.click();
      expect((await chosen).commune.nom).to.equal('Vendin-lès-Béthune');
    });

    it('ACC-8 Alt+Up closes the list and keeps what is typed', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Alt+ArrowUp');
      expect([isExpanded(element), activeName(element), field(element).value]).to.deep.equal(['false', undefined, 'beth']);
    });

    it('ACC-8 Enter with the list closed does nothing; Backspace searches what is left', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'lensz');
      await press(element, 'Escape', 'Enter');
      expect([chosen, isExpanded(element), field(element).value]).to.deep.equal([[], 'false', 'lensz']);
      await press(element, 'Backspace');
      expect([isExpanded(element), names(element)]).to.deep.equal(['true', ['Lens (62) 62300']]);
    });

    it('ACC-8 Tab leaves the field with the list open and chooses nothing', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Tab');
      expect([chosen, isExpanded(element), field(element).value, element.matches(':focus-within')]).to.deep.equal([[], 'false', 'beth', false]);
    });

    it('ACC-8 one option at most is selected, and it is the one that the field names', async () => {
      const element = await search();
      await type(element, 'beth');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await press(element, key);
        const selected = options(element).filter((option) => option.getAttribute('aria-selected') === 'true');
        expect(selected.map(({ id }) => id)).to.deep.equal([field(element).getAttribute('aria-activedescendant')]);
      }
    });

    it('ACC-8 a tap chooses: the field keeps the focus, so that the list is not gone before', async () => {
      const element = await search();
      await type(element, 'beth');
      const { x, y, width, height } = options(element)[0]!.getBoundingClientRect();
      const chosen = nextCommune(element);
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      expect((await chosen).commune.codeInsee).to.equal('62119');
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });
  });

  describe('an input method', () => {
    it('keeps its keys: neither its arrows nor the Enter that ends a character choose', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'lens');
      const press229 = { key: 'Enter', keyCode: 229, cancelable: true };
      for (const init of [{ key: 'ArrowDown', isComposing: true, cancelable: true }, { key: 'Enter', isComposing: true, cancelable: true }, press229]) {
        const event = new KeyboardEvent('keydown', init);
        field(element).dispatchEvent(event);
        await element.updateComplete;
        expect([event.defaultPrevented, activeName(element), chosen]).to.deep.equal([false, undefined, []]);
      }
    });

    it('is followed letter by letter in French, as phones write; half a syllable of another script is not searched until it is whole', async () => {
      const element = await search();
      element.focus();
      const compose = async (text: string, isComposing: boolean) => {
        field(element).value = text;
        field(element).dispatchEvent(isComposing ? new InputEvent('input', { isComposing, data: text }) : new CompositionEvent('compositionend', { data: text }));
        await element.updateComplete;
        return names(element);
      };
      expect(await compose('beth', true)).to.deep.equal(['Béthune (62) 62400', 'Vendin-lès-Béthune (62) 62232']);
      expect(await compose('べt', true)).to.deep.equal(['Béthune (62) 62400', 'Vendin-lès-Béthune (62) 62232']);
      expect(await compose('べ', false)).to.deep.equal([]);
      expect(await compose('lens', false)).to.deep.equal(['Lens (62) 62300']);
    });
  });

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
      'Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal.',
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
    await element.updateComplete;
    expect(options(element)).to.have.length(2);
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
