import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import { type ReperesReferentFinder, WORDS } from '@reperes/referent-finder';
import { axeViolations } from '../axe.js';
import { choose, field, FILES, requests, restoreFetch, root, serve, status, textOf } from './finder-page.js';
import { referent, REFERENTS } from './folder-fixture.js';

type Words = ReturnType<typeof WORDS.in>;

/** Hours that are understood, an old entry, a unit, a purely national number. */
const WEEK = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 1020] as const] }] };
const RICH = {
  ...FILES,
  'referents.json': {
    ...REFERENTS,
    referents: [
      ...REFERENTS.referents,
      referent({ id: 'semaine', niveau: 'hopital', structure: 'Hôpital de Béthune', couvre: ['arr-bethune'], telephone: '+33353010004', horaires_intervalles: WEEK }),
      referent({ id: 'ancien', niveau: 'reseau', structure: 'Réseau de Béthune', couvre: ['epci-bethune'], telephone: '+33353010005', date_maj: '2020', unite: 'ancien' }),
    ],
  },
};

async function pageIn(lang: string, { vue = 'habitant', commune = '62119' } = {}): Promise<{ page: HTMLElement; element: ReperesReferentFinder }> {
  fixtureCleanup();
  serve(RICH);
  const page = await fixture<HTMLElement>(html`<div lang=${lang}><reperes-referent-finder data="/essai/62/" vue=${vue} commune=${commune}></reperes-referent-finder></div>`);
  const element = page.querySelector('reperes-referent-finder')!;
  await waitUntil(() => requests.length === 4 && root(element).querySelector('[aria-busy="false"]'), 'the folder is read', { timeout: 8000 });
  await element.updateComplete;
  return { page, element };
}

async function inLanguage(lang: string, options = {}): Promise<ReperesReferentFinder> {
  const { element } = await pageIn(lang, options);
  await waitUntil(() => section(element).lang === lang, `it speaks ${lang}`);
  await waitUntil(() => !languagesIn(root(element)).has('fr'), 'what is inside speaks it too');
  return element;
}

function section(element: ReperesReferentFinder): HTMLElement {
  return root(element).querySelector('section')!;
}

function titleOf(element: ReperesReferentFinder): string {
  return textOf(root(element).querySelector('h2'));
}

function buttonsOf(element: ReperesReferentFinder): HTMLButtonElement[] {
  return [...root(element).querySelectorAll<HTMLButtonElement>('.languages button')];
}

function touch(element: ReperesReferentFinder, name: string): HTMLButtonElement {
  const button = buttonsOf(element).find((one) => textOf(one) === name)!;
  button.focus();
  button.click();
  return button;
}

/** Names and sentences of the data, in the language of the page or not. */
function isData(node: Element): boolean {
  return ['bdi', 'option'].includes(node.localName);
}

/** Of all that is not data, the roots of the elements inside included. */
function languagesIn(scope: ParentNode): Set<string> {
  const found = new Set<string>();
  for (const node of scope.querySelectorAll<HTMLElement>('*')) {
    if (node.lang && !isData(node) && !node.closest('.languages')) found.add(node.lang);
    if (node.shadowRoot) for (const lang of languagesIn(node.shadowRoot)) found.add(lang);
  }
  return found;
}

/** What is read in the language of the page: not the data, which says that it is French, nor the names of languages. */
function saidOutside(scope: Node): string {
  if (scope instanceof Text) return scope.data;
  if (scope instanceof HTMLElement && (scope.lang === 'fr' || ['style', 'slot'].includes(scope.localName) || scope.classList.contains('languages'))) return '';
  const labels = scope instanceof Element ? ['aria-label', 'data-label', 'label'].map((name) => scope.getAttribute(name) ?? '') : [];
  const inside = scope instanceof Element && scope.shadowRoot ? saidOutside(scope.shadowRoot) : '';
  return [...labels, inside, ...[...scope.childNodes].map(saidOutside)].join(' ');
}

const FRENCH = /(?:^|[\s«“(])(?:vous|votre|vos|une|pas|les|des|du|sur|et|pour|de|couvre|appeler|horaires|adresse|ouvert|fermé|exemple|numéros|fictif|imprimer|autres)(?=[\s,.:)»”]|$)/i;

function traces() {
  return [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length, location.href, document.title, document.documentElement.lang];
}

describe('<reperes-referent-finder> in several languages', () => {
  const { warn } = console;

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
    fixtureCleanup();
  });

  for (const [lang, vue, sentence] of [
    ['en', 'habitant', 'Covers your commune'],
    ['ar', 'habitant', 'لسكان بلديتك'],
    ['en', 'professionnel', 'Covers the commune'],
    ['ar', 'professionnel', 'لسكان البلدية'],
  ] as const) {
    it(`VIO-18 ACC-17 speaks "${lang}" in a page that does, whole, with what is inside: ${vue}`, async () => {
      const element = await inLanguage(lang, { vue });
      expect([...languagesIn(root(element))]).to.deep.equal([lang]);
      const said = saidOutside(root(element));
      expect(said).to.contain(sentence).and.to.contain(WORDS.in(lang).relecture);
      expect(FRENCH.exec(said)?.[0]).to.equal(undefined);
      expect(field(element).labels?.[0]?.textContent ?? saidOutside(root(element).querySelector('reperes-commune-search')!)).to.match(lang === 'en' ? /postcode/ : /الرمز البريدي|رمزك البريدي|رمزه البريدي/);
    });

    it(`ACC-17 the data says that it is French, in "${lang}": ${vue}`, async () => {
      const element = await inLanguage(lang, { vue });
      const french = [...root(element).querySelectorAll<HTMLElement>('[lang="fr"]')].filter((node) => !node.closest('.languages'));
      expect(french.every(isData)).to.equal(true);
      const texts = french.map(textOf);
      for (const text of ['Référente violences intrafamiliales', 'Mairie de Béthune', 'Du lundi au vendredi, de 9 h à 17 h', 'Police secours ou gendarmerie', 'Béthune']) {
        if (vue === 'habitant' || text !== 'Béthune') expect(texts, text).to.include(text);
      }
      if (vue === 'professionnel') expect(root(element).querySelector('option[lang="fr"]')).not.to.equal(null);
    });

    it(`ACC-11 axe finds nothing in "${lang}": ${vue}`, async () => {
      const element = await inLanguage(lang, { vue });
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  }

  it('ACC-17 in Arabic goes from right to left, its numbers from left to right', async () => {
    const element = await inLanguage('ar');
    expect([section(element).dir, getComputedStyle(root(element).querySelector('.contact')!).direction]).to.deep.equal(['rtl', 'rtl']);
    expect(root(element).querySelector('reperes-commune-search')!.shadowRoot!.querySelector<HTMLElement>('[lang]')!.dir).to.equal('rtl');
    const numbers = [...root(element).querySelectorAll<HTMLElement>('.number')];
    expect(numbers).to.have.length.greaterThan(5);
    for (const number of numbers) expect([number.localName, number.dir]).to.deep.equal(['bdi', 'ltr']);
    expect(saidOutside(root(element))).not.to.match(/[٠-٩۰-۹]/);
    expect(textOf(root(element).querySelector('.contact'))).to.contain('مواعيد');
  });

  it('ACC-12 does not scroll sideways at 320 px, in Arabic', async () => {
    const { page, element } = await pageIn('ar');
    page.style.width = '320px';
    await waitUntil(() => section(element).lang === 'ar');
    expect(page.scrollWidth).to.equal(320);
  });

  it('VIO-18 says hours in the language of the page, and leaves what it does not understand in French', async () => {
    const element = await inLanguage('en');
    const hospital = [...root(element).querySelectorAll('.contact')].find((card) => /Hôpital de Béthune/.test(textOf(card)))!;
    expect(textOf(hospital)).to.contain('Hours: Monday to Friday: 9:00 to 17:00').and.to.match(/Open until 17:00|Closed, opens/);
    expect(textOf(root(element).querySelector('.contact'))).to.contain('Hours: Du lundi au vendredi, de 9 h à 17 h');
  });

  it('ACC-18 a button for each language, under its own name, with its lang, the current one marked', async () => {
    const { element } = await pageIn('fr');
    const inSight = buttonsOf(element).filter((button) => !button.closest('details'));
    expect(inSight.map((button) => [textOf(button), button.lang, button.getAttribute('aria-pressed')])).to.deep.equal([
      ['Français', 'fr', 'true'],
      ['English', 'en', 'false'],
      ['العربية', 'ar', 'false'],
    ]);
    expect(buttonsOf(element)).to.have.length(11);
    for (const button of inSight) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(root(element).querySelector('.languages')!.getAttribute('aria-label')).to.equal('Langue');
    expect(textOf(root(element).querySelector('.prudence'))).to.match(/^Cette page reste/);
  });

  it('ACC-18 SAF-13 a touch changes the language, keeps focus, answer and unit, says the count again, and leaves nothing', async () => {
    const { element } = await pageIn('fr', { commune: '' });
    await choose(element, 'bethune');
    const [before, asked] = [traces(), requests.length];
    const button = touch(element, 'English');
    await waitUntil(() => textOf(root(element).querySelector('#result')) === 'Your contacts for Béthune');
    expect([root(element).activeElement, button.getAttribute('aria-pressed')]).to.deep.equal([button, 'true']);
    expect(field(element).value).to.equal('Béthune');
    await waitUntil(() => status(element) === 'Béthune: 10 contacts, the nearest level first'.replace('10 ', '10\u00a0'), 'the count is said in English');
    expect([traces(), requests.length, element.getAttributeNames().sort()]).to.deep.equal([before, asked, ['commune', 'data', 'vue']]);
    touch(element, 'Français');
    await waitUntil(() => textOf(root(element).querySelector('#result')) === 'Vos contacts pour Béthune');
  });

  it('SAF-9 the page has the word again once it is left', async () => {
    const { element } = await pageIn('fr');
    touch(element, 'English');
    await waitUntil(() => section(element).lang === 'en');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await waitUntil(() => section(element).lang === 'fr');
  });

  it('VIO-18 follows a page that changes its language; a button goes before it', async () => {
    const { page, element } = await pageIn('fr');
    page.lang = 'en-GB';
    await waitUntil(() => section(element).lang === 'en');
    touch(element, 'Français');
    await waitUntil(() => section(element).lang === 'fr');
    page.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(section(element).lang).to.equal('fr');
  });

  it('VIO-18 is French, whole, while another language comes, and when it does not come says so to whoever touched it', async () => {
    const made: Words = { ...WORDS.in('fr'), lang: 'xx', titre: 'Ttt' };
    let release: (words: Words) => void = () => undefined;
    WORDS.add('xx', () => new Promise((resolve) => (release = resolve)));
    const { element } = await pageIn('xx');
    expect([...languagesIn(root(element))]).to.deep.equal(['fr']);
    expect(titleOf(element)).to.equal('Qui peut vous aider près de chez vous\u00a0?');
    release(made);
    await waitUntil(() => titleOf(element) === 'Ttt');

    console.warn = () => undefined;
    WORDS.add('yy', () => Promise.reject(new TypeError('offline')));
    const { element: other } = await pageIn('yy');
    expect([[...languagesIn(root(other))], root(other).querySelector('[role="alert"]')]).to.deep.equal([['fr'], null]);
    touch(other, 'yy');
    await waitUntil(() => root(other).querySelector('[role="alert"]'));
    expect(titleOf(other)).to.equal('Qui peut vous aider près de chez vous\u00a0?');
    WORDS.add('yy', async () => ({ ...made, lang: 'yy' }));
    touch(other, 'yy');
    await waitUntil(() => titleOf(other) === 'Ttt');
    expect(root(other).querySelector('[role="alert"]')).to.equal(null);
  });
});
