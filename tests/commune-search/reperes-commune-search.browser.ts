import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/commune-search/define.js';
import { CommuneEvent, type CommuneIndex, readCommunes, type ReperesCommuneSearch } from '@reperes/commune-search';
import { sendKeys } from '@web/test-runner-commands';
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

    it('leaves its keys to an input method that composes', async () => {
      const element = await search();
      await type(element, 'beth');
      const composing = new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, cancelable: true });
      field(element).dispatchEvent(composing);
      await element.updateComplete;
      expect([composing.defaultPrevented, activeName(element)]).to.deep.equal([false, undefined]);
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
