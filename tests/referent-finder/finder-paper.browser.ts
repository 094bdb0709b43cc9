import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import type { ReperesReferentFinder } from '@reperes/referent-finder';
import { sendKeys } from '@web/test-runner-commands';
import { button, choose, FILES, finder, restoreFetch, root, textOf } from './finder-page.js';
import { referent, REFERENTS } from './folder-fixture.js';

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

/** What was printed: the dialog of the browser would stop the tests. */
let printed: Document[] = [];

function withoutDialog(): void {
  printed = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...contentWindow,
    get(this: HTMLIFrameElement) {
      const inside = contentWindow.get!.call(this) as Window | null;
      if (inside) inside.print = () => void printed.push(inside.document);
      return inside;
    },
  });
}

async function print(words: string, files = FILES, typed = 'bethune'): Promise<{ element: ReperesReferentFinder; paper: Document }> {
  withoutDialog();
  const element = await finder(files);
  await choose(element, typed);
  button(element, words).click();
  await waitUntil(() => printed.length === 1, 'the paper is printed', { timeout: 8000 });
  return { element, paper: printed[0]! };
}

const SHEET = 'Imprimer la fiche';
const CARD = 'Imprimer une carte de poche';

/** As the page prints it, in its own language. */
async function printIn(lang: string, kind: 0 | 1, files = FILES): Promise<Document> {
  document.documentElement.lang = lang;
  withoutDialog();
  const element = await finder(files, { commune: '62119' });
  await waitUntil(() => root(element).querySelector('section')!.lang === lang, 'it speaks the language');
  root(element).querySelectorAll<HTMLElement>('.paper button')[kind]!.click();
  await waitUntil(() => printed.length === 1, 'the paper is printed', { timeout: 8000 });
  return printed[0]!;
}

describe('<reperes-referent-finder>, on paper', () => {
  const { lang: pageLang } = document.documentElement;

  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
    document.documentElement.lang = pageLang;
    restoreFetch();
    fixtureCleanup();
  });

  it('SAF-26 the sheet has the numbers, the contacts and their hours, and no exit, link, field or address of a page', async () => {
    const { paper } = await print(SHEET);
    const text = textOf(paper.body);
    expect(text).to.contain('17').and.to.contain('3919').and.to.contain('SMS 114').and.to.contain('03\u00a053\u00a001\u00a000\u00a001');
    expect(text).to.contain('Du lundi au vendredi, de 9 h à 17 h').and.to.contain('En dehors de ces horaires\u00a0: Police secours ou gendarmerie, 17');
    expect(text).not.to.match(/https?:|quitter|bethune/).and.not.to.contain(location.host);
    expect(paper.querySelectorAll('a, input, button, img, link, script, form')).to.have.length(0);
    expect(paper.title).to.equal('Contacts');
  });

  it('the card has a shopping list outside, upside down, and numbers inside', async () => {
    const { paper } = await print(CARD);
    const panels = [...paper.querySelectorAll('.panel')];
    expect(panels.map((panel) => panel.classList.contains('turned'))).to.deep.equal([false, false, true, true]);
    expect(panels.slice(2).map(textOf)).to.deep.equal(['Courses', '']);
    expect([...panels[0]!.querySelectorAll('p, li')].map(textOf)).to.deep.equal(['À toute heure', '17 Police secours', '112 Urgences', '114 Par SMS, sans parler', '3919 Parler, être orientée', '115 Un toit pour ce soir']);
    expect([...panels[1]!.querySelectorAll('li')].map(textOf)).to.deep.equal([
      '03\u00a053\u00a001\u00a000\u00a001 Mairie de Béthune',
      '03\u00a053\u00a001\u00a000\u00a002 Commissariat de Béthune',
      '03\u00a053\u00a001\u00a000\u00a003 Association Écoute (exemple)',
    ]);
  });

  it('no word of the card says why these numbers are kept', async () => {
    const referents = [
      referent({ id: 'a', niveau: 'commune', structure: 'Pôle violences conjugales', couvre: ['62119'], telephone: '+33353010061' }),
      referent({ id: 'b', niveau: 'reseau', structure: 'Réseau femmes victimes', couvre: ['62119'], telephone: '+33353010062' }),
    ];
    const { paper } = await print(CARD, { ...FILES, 'referents.json': { ...REFERENTS, referents } });
    expect(textOf(paper.body)).to.contain('03\u00a053\u00a001\u00a000\u00a061 Mairie').and.to.contain('03\u00a053\u00a001\u00a000\u00a062 Réseau local');
    expect(`${paper.title} ${textOf(paper.body)}`).not.to.match(/violen|victim|femme|abri|agress|danger|reperes|repères/i);
  });

  it('is the size of a bank card once folded', async () => {
    const { paper } = await print(CARD);
    const sheet = paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    expect(sheet).to.match(/grid-template:\s*repeat\(2, 54mm\) \/ repeat\(2, 85mm\)/).and.to.match(/@page \{ size: a4; margin: 0px; \}/i);
  });

  it('SEC-17 SAF-13 is in the root of the widget for as long as it prints, and leaves nothing', async () => {
    const before = [document.documentElement.outerHTML.length, location.href, history.length, document.title];
    const { element, paper } = await print(SHEET);
    expect(root(element).querySelectorAll('iframe')).to.have.length(1);
    expect(document.querySelectorAll('body iframe[title="Contacts"]')).to.have.length(0);
    paper.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(root(element).querySelectorAll('iframe')).to.have.length(0);
    expect([location.href, history.length, document.title]).to.deep.equal(before.slice(1));
  });

  it('goes at the next gesture where printing is not allowed, and when the page is left', async () => {
    const { element } = await print(SHEET);
    await sendKeys({ press: 'Tab' });
    expect(root(element).querySelectorAll('iframe')).to.have.length(0);
    button(element, CARD).click();
    await waitUntil(() => printed.length === 2, 'the card is printed');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(root(element).querySelectorAll('iframe')).to.have.length(0);
  });

  it('SEC-1 shows hostile values as text', async () => {
    const hostile = '<img src=x onerror="window.reperesCanary=1">';
    const referents = [referent({ id: 'a', niveau: 'commune', structure: hostile, fonction: hostile, couvre: ['62119'], telephone: hostile, horaires_texte: hostile })];
    for (const words of [SHEET, CARD]) {
      const { paper } = await print(words, { ...FILES, 'referents.json': { ...REFERENTS, referents } });
      expect(paper.querySelectorAll('img')).to.have.length(0);
    }
    expect('reperesCanary' in window).to.equal(false);
  });

  it('an old entry is to be confirmed on paper too', async () => {
    const referents = [referent({ id: 'a', niveau: 'commune', structure: 'Mairie de Béthune', couvre: ['62119'], date_maj: '2020' })];
    const { paper } = await print(SHEET, { ...FILES, 'referents.json': { ...REFERENTS, referents } });
    expect(textOf(paper.body)).to.contain('À confirmer\u00a0: cette information est ancienne. Si personne ne répond');
  });

  for (const [lang, dir, sentence, outside] of [
    ['en', 'ltr', 'You cannot speak, or you cannot hear: send a text message. This number does not take calls.', 'Shopping'],
    ['ar', 'rtl', 'هذا الرقم لا يجيب على المكالمات.', 'مشتريات'],
  ] as const) {
    it(`VIO-18 ACC-17 SAF-26 the sheet speaks "${lang}", whole, says that it is a draft, and leaves the data in French`, async () => {
      const paper = await printIn(lang, 0);
      const main = paper.querySelector('main')!;
      expect([paper.documentElement.lang, main.lang, main.dir]).to.deep.equal([lang, lang, dir]);
      expect(textOf(paper.body)).to.contain(sentence).and.to.match(/not yet reread|لم تُراجَع بعد/);
      const data = [...paper.querySelectorAll<HTMLElement>('[lang="fr"]')].map(textOf);
      expect(data).to.include('Du lundi au vendredi, de 9 h à 17 h').and.to.include('Police secours ou gendarmerie');
      for (const node of paper.querySelectorAll('[lang="fr"]')) node.remove();
      expect(textOf(paper.body)).not.to.match(/À toute heure|Appeler|Couvre|Date de|Vous|Horaires|Votre|demandez/);
      expect([...paper.querySelectorAll<HTMLElement>('.phone bdi')].every((number) => number.dir === 'ltr')).to.equal(true);
      expect(paper.querySelectorAll('a, input, button, img, link, script, form')).to.have.length(0);
    });

    it(`ACC-17 the card in "${lang}" hides as the French one does`, async () => {
      const referents = [
        referent({ id: 'a', niveau: 'commune', structure: 'Pôle violences conjugales', couvre: ['62119'], telephone: '+33353010061' }),
        referent({ id: 'b', niveau: 'reseau', structure: 'Réseau de Béthune', couvre: ['62119'], telephone: '+33353010062' }),
      ];
      const paper = await printIn(lang, 1, { ...FILES, 'referents.json': { ...REFERENTS, referents } });
      const panels = [...paper.querySelectorAll('.panel')];
      expect(panels.slice(2).map(textOf)).to.deep.equal([outside, '']);
      expect([...panels[0]!.querySelectorAll('strong')].map(textOf)).to.deep.equal(['17', '112', '114', '3919', '115']);
      expect(textOf(panels[1]!)).to.contain('03\u00a053\u00a001\u00a000\u00a061').and.to.contain('Réseau de Béthune');
      expect(`${paper.title} ${textOf(paper.body)}`).not.to.match(/violen|victim|femme|wom[ae]n|shelter|abri|agress|danger|rep[eè]res|reread|عنف|ضح|نساء|خطر|إيواء|تُراجَع/i);
    });
  }
});
