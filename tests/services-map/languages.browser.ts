import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { NUMBER_WORDS } from '@reperes/help';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { strings as arabic } from '@reperes/services-map/strings.ar.js';
import { strings as english } from '@reperes/services-map/strings.en.js';
import { type Strings, strings as french } from '@reperes/services-map/strings.fr.js';
import { WORDS } from '@reperes/services-map/words.js';
import { axeViolations } from '../axe.js';
import { buttonOf, cardsOf, chooseCommune, fieldOf, FOLDER, idsOf, panelOf, requests, root, searchOf, serveFolder, stopServing, textOf, tick } from './list-fixture.js';
import { RICH } from './rich-fixture.js';

const titleOf = (element: ReperesServicesMap) => textOf(root(element).querySelector('h2'));
const plain = (text: string) => text.replace(/\s+/g, ' ');
const buttonsOf = (element: ReperesServicesMap) => [...root(element).querySelectorAll<HTMLButtonElement>('.languages button')];
const isIn = (element: ReperesServicesMap, words: Strings) =>
  waitUntil(() => titleOf(element) === plain(words.titre('Pas-de-Calais')), 'language', { timeout: 5000 });

/** A page in a language, with the widget and all that comes after its list. */
async function mapIn(lang: string): Promise<{ page: HTMLElement; element: ReperesServicesMap }> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}><reperes-services-map map="none" exit="show" geolocation data=${FOLDER}></reperes-services-map></div>`);
  const element = page.querySelector('reperes-services-map')!;
  await waitUntil(() => root(element).querySelector('reperes-near-field')?.shadowRoot?.querySelector('.locate'), 'field', { timeout: 5000 });
  await waitUntil(() => panelOf(element)?.shadowRoot?.querySelector('.panel'), 'map', { timeout: 5000 });
  return { page, element };
}

function touch(element: ReperesServicesMap, name: string): HTMLButtonElement {
  const button = buttonsOf(element).find((one) => textOf(one) === name)!;
  button.focus();
  button.click();
  return button;
}

/** Languages of the parts of the widget, those of the elements inside too; what the data says (`bdi`) and the buttons apart. */
function languagesIn(scope: ParentNode): Set<string> {
  const found = new Set<string>();
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    if (element.lang && element.localName !== 'bdi' && !element.closest('.languages')) found.add(element.lang);
    if (element.shadowRoot) for (const lang of languagesIn(element.shadowRoot)) found.add(lang);
  }
  return found;
}

/** All that is read or heard, but what the data says in French and the buttons of the languages. */
function saidIn(scope: ParentNode): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof HTMLElement && (node.localName === 'style' || node.lang === 'fr' || node.classList.contains('languages'))) return;
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element) for (const name of ['aria-label', 'title']) parts.push(node.getAttribute(name) ?? '');
    (node as Element).shadowRoot?.childNodes.forEach(walk);
    node.childNodes.forEach(walk);
  };
  walk(scope);
  return parts.join(' ').replace(/\s+/g, ' ');
}

const LANGUAGES = [
  ['Français', 'fr', 'ltr'], ['English', 'en', 'ltr'], ['العربية', 'ar', 'rtl'], ['Español', 'es', 'ltr'], ['دری', 'fa', 'rtl'], ['Português', 'pt', 'ltr'],
  ['Română', 'ro', 'ltr'], ['Русский', 'ru', 'ltr'], ['Türkçe', 'tr', 'ltr'], ['Українська', 'uk', 'ltr'], ['中文', 'zh', 'ltr'],
];

const FRENCH = /\b(?:vous|votre|pour|carte|lieux?|aide|ouvert|fermé|adresse|commune ou|une|pas|les|de la|dans|appel\w*|Numéros?)\b/i;

describe('<reperes-services-map> in several languages', () => {
  const { warn } = console;

  beforeEach(() => serveFolder(RICH));

  afterEach(() => {
    stopServing();
    console.warn = warn;
  });

  it('VIO-18 ACC-17 speaks the language of the page, whole: list, filters, field, map, numbers, exit', async () => {
    const { element } = await mapIn('en-GB');
    await isIn(element, english);
    await waitUntil(() => !languagesIn(root(element)).has('fr'));
    expect([...languagesIn(root(element))]).to.deep.equal(['en']);
    const names = ['Pas-de-Calais', ...RICH.map(({ properties }) => properties.nom)];
    const said = names.reduce((text, nom) => text.replaceAll(nom, ''), saidIn(root(element)));
    expect(FRENCH.exec(said)?.[0], 'no French beside the English').to.equal(undefined);
    expect(textOf(panelOf(element).shadowRoot!)).to.contain('A number: several services.');
    expect(textOf(fieldOf(element).querySelector('.locate'))).to.equal('Use my position');
  });

  it('ACC-17 what the data says keeps its own language', async () => {
    const { element } = await mapIn('en');
    await isIn(element, english);
    const [card] = cardsOf(element);
    const { nom } = RICH.find(({ properties }) => properties.id === idsOf(element)[0])!.properties;
    const name = [...card!.querySelectorAll('bdi')].find((one) => textOf(one) === nom)!;
    expect(name.lang).to.equal('fr');
    expect(textOf(root(element).querySelector('.foot'))).to.contain(english.relecture);
  });

  it('VIO-18 stays in French, whole, when the other language does not come, and says so to whoever touched it', async () => {
    console.warn = () => undefined;
    WORDS.add('de', () => Promise.reject(new TypeError('offline')));
    const { element } = await mapIn('de');
    await aTimeout(20);
    expect([...languagesIn(root(element))]).to.deep.equal(['fr']);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
    touch(element, 'de');
    await waitUntil(() => root(element).querySelector('.languages [role="alert"]'));
    expect(titleOf(element)).to.contain('Où trouver de l’aide');
    expect(buttonsOf(element)[0]!.getAttribute('aria-pressed')).to.equal('true');
    touch(element, 'English');
    await isIn(element, english);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
  });

  it('ACC-18 a button for each language, under its own name, with its lang, the current one marked', async () => {
    const { element } = await mapIn('fr');
    const buttons = buttonsOf(element).filter(({ lang }) => lang !== 'de');
    expect(buttons.map((button) => [textOf(button), button.lang, getComputedStyle(button).direction])).to.deep.equal(LANGUAGES);
    expect(buttons.filter((button) => button.getAttribute('aria-pressed') === 'true').map(({ lang }) => lang)).to.deep.equal(['fr']);
    const isInSight = (button: HTMLElement) => button.checkVisibility() && button.getBoundingClientRect().height >= 44;
    expect(buttons.filter(isInSight).map(({ lang }) => lang)).to.deep.equal(['fr', 'en', 'ar']);
    const fold = root(element).querySelector<HTMLDetailsElement>('.languages details')!;
    const summary = fold.querySelector('summary')!;
    expect([...summary.querySelectorAll('bdi')].slice(0, 8).map(({ lang }) => lang)).to.deep.equal(LANGUAGES.slice(3).map(([, lang]) => lang));
    expect(isInSight(summary)).to.equal(true);
    summary.click();
    expect(buttons.every(isInSight)).to.equal(true);
    expect(buttons[0]!.parentElement!.getAttribute('aria-label')).to.equal('Langue');
  });

  it('ACC-18 SAF-13 SAF-16 a touch changes the language, keeps focus, choices and commune, asks for nothing and leaves nothing', async () => {
    const { element } = await mapIn('fr');
    await tick(element, 'Parler');
    await chooseCommune(element, 'calais');
    await element.updateComplete;
    const traces = () => [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length, location.href, document.title, document.documentElement.lang];
    const [before, ids, asked] = [traces(), idsOf(element), requests.length];
    const button = touch(element, 'English');
    await isIn(element, english);
    await element.updateComplete;
    expect(root(element).activeElement).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(idsOf(element)).to.deep.equal(ids);
    expect(root(element).querySelector<HTMLInputElement>('[data-need="parler"] input')!.checked).to.equal(true);
    expect(buttonOf(fieldOf(element), 'Stop searching around Calais')).to.not.equal(undefined);
    expect(traces()).to.deep.equal(before);
    expect(requests.length, 'the folder is asked for nothing more').to.equal(asked);
    touch(element, 'Français');
    await isIn(element, french);
  });

  it('VIO-18 follows a page that changes its language; a button goes before it, until the page is left', async () => {
    const { page, element } = await mapIn('fr');
    page.lang = 'en';
    await isIn(element, english);
    touch(element, 'العربية');
    await isIn(element, arabic);
    page.lang = 'fr';
    await aTimeout(20);
    expect(titleOf(element)).to.equal(arabic.titre('Pas-de-Calais'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await isIn(element, french);
  });

  it('ACC-17 ACC-11 Arabic goes from right to left, its numbers from left to right, with no violation', async () => {
    const { element } = await mapIn('ar');
    await isIn(element, arabic);
    await NUMBER_WORDS.read('ar');
    const section = root(element).querySelector<HTMLElement>('section')!;
    expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(panelOf(element).shadowRoot!.querySelector('.panel')!).direction).to.equal('rtl');
    for (const number of root(element).querySelectorAll<HTMLElement>('.number')) expect(number.dir).to.equal('ltr');
    const search = searchOf(element).shadowRoot!;
    expect(search.querySelector<HTMLElement>('[lang]')!.dir).to.equal('rtl');
    expect(textOf(search.querySelector('label'))).to.equal(arabic.pres.champ);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  for (const [language, lang] of [['fa-AF', 'fa-AF'], ['prs', 'fa-AF'], ['uk', 'uk'], ['zh-Hans-CN', 'zh-Hans']] as const) {
    it(`VIO-18 ACC-11 a page in ${language} is whole in it, no violation, and its button is in sight`, async () => {
      const { element } = await mapIn(language);
      await waitUntil(() => root(element).querySelector('section')!.lang === lang, lang, { timeout: 5000 });
      await waitUntil(() => !languagesIn(root(element)).has('fr'), 'whole', { timeout: 5000 });
      const pressed = root(element).querySelector('.languages [aria-pressed="true"]')!;
      expect(pressed.getBoundingClientRect().height).to.be.at.least(44);
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  }

  it('ACC-11 English has no violation, and says opening, age and secret places in its own words', async () => {
    const { element } = await mapIn('en');
    await isIn(element, english);
    expect(await axeViolations(element)).to.deep.equal([]);
    expect(textOf(root(element))).to.match(/Information of|Checked/).and.match(/addresses not shown/);
  });
});
