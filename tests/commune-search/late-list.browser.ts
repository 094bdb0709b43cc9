import { expect, fixture, html } from '@open-wc/testing';
import type { ReperesCommuneSearch } from '@reperes/commune-search';
import { axeViolations } from '../axe.js';
import { communesBytes } from './communes.js';
import { field, find, INDEX, isExpanded, names, options, press, search } from './search-page.js';

const HINT = 'Le début du nom ou du code suffit.';

/** Nobody has been in the field yet: the code of the list is not there. */
function untouched(): Promise<ReperesCommuneSearch> {
  return fixture<ReperesCommuneSearch>(html`<reperes-commune-search .index=${INDEX}></reperes-commune-search>`);
}

/** At once, before any code can come. */
function writeAtOnce(element: ReperesCommuneSearch, text: string): void {
  element.focus();
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function listHere(element: ReperesCommuneSearch): Promise<void> {
  await element.load();
  await element.updateComplete;
}

describe('<reperes-commune-search> before its list comes', () => {
  it('ACC-8 ACC-11 the field says all that it is, and names a list that is there, empty and hidden', async () => {
    const element = await untouched();
    const list = element.shadowRoot!.getElementById(field(element).getAttribute('aria-controls')!)!;
    expect([list.getAttribute('role'), list.getAttribute('aria-label'), list.getAttribute('part')]).to.deep.equal(['listbox', 'Communes proposées', 'listbox']);
    expect([list.hidden, list.children.length, getComputedStyle(list).display]).to.deep.equal([true, 0, 'none']);
    expect([isExpanded(element), field(element).getAttribute('aria-autocomplete'), field(element).hasAttribute('aria-activedescendant')]).to.deep.equal(['false', 'list', false]);
    expect(element.shadowRoot!.getElementById(field(element).getAttribute('aria-describedby')!)!.textContent).to.equal(HINT);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('what is typed is searched when it comes, and the same field goes on', async () => {
    const element = await untouched();
    const before = field(element);
    writeAtOnce(element, 'beth');
    await listHere(element);
    expect(names(element)).to.deep.equal(['Béthune (62) 62400', 'Vendin-lès-Béthune (62) 62232']);
    expect([field(element) === before, element.shadowRoot!.activeElement === before]).to.deep.equal([true, true]);
    expect(options(element)[0]!.offsetHeight).to.be.at.least(44, 'the styles of the list came with it');
    expect(getComputedStyle(find(element, '.hint')).fontSize).to.equal('14px', 'those of the field stay');
  });

  it('nothing opens for who has left the field', async () => {
    const element = await untouched();
    writeAtOnce(element, 'beth');
    field(element).blur();
    await listHere(element);
    expect([isExpanded(element), options(element).length, field(element).value]).to.deep.equal(['false', 0, 'beth']);
  });

  it('SAF-9 what is emptied before it comes is not searched', async () => {
    const element = await untouched();
    writeAtOnce(element, 'beth');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await listHere(element);
    expect([isExpanded(element), field(element).value, find(element, '#hint').textContent]).to.deep.equal(['false', '', HINT]);
  });

  it('a commune that the host shows is not searched', async () => {
    const element = await untouched();
    writeAtOnce(element, 'beth');
    element.show(INDEX.communes[0]!);
    await listHere(element);
    expect([isExpanded(element), field(element).value]).to.deep.equal(['false', 'Paris']);
  });

  it('one list, however often it was asked for', async () => {
    const element = await untouched();
    const chosen: string[] = [];
    element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.nom));
    writeAtOnce(element, 'béthune');
    field(element).blur();
    element.focus();
    await Promise.all([element.load(), element.load()]);
    await press(element, 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['Béthune']);
  });

  it('an element that is in no page reads the communes all the same, and its list works once it is there', async () => {
    const originalFetch = window.fetch;
    window.fetch = async () => new Response(new TextDecoder().decode(communesBytes()), { headers: { 'content-type': 'application/json' } });
    const element = document.createElement('reperes-commune-search');
    element.data = '/essai/62/';
    expect((await element.load())?.departements).to.include('62');
    window.fetch = originalFetch;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(element);
    await element.updateComplete;
    writeAtOnce(element, 'beth');
    await listHere(element);
    expect(options(element)).to.have.length(2);
  });

  it('goes on in another place of the page', async () => {
    const element = await search();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    writeAtOnce(element, 'lens');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Lens (62) 62300']);
  });
});
