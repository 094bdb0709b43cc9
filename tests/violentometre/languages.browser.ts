import { expect, html, waitUntil } from '@open-wc/testing';
import { NUMBER_WORDS } from '@reperes/help';
import { DEFAULT_SET, FORMATS, PAPER_WORDS, type QuestionSet, type ReperesViolentometre, SETS, WORDS, WORKSHOP_WORDS } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { printFrom, stubPrinter } from './paper-page.js';
import { answerText, everythingSaid, scaleInPage, textOf, tick, tickedIn } from './scale-page.js';

type Texts = Map<string, () => Promise<QuestionSet>>;

const COUPLE = SETS.get('couple') as Texts;
const english = await COUPLE.get('en')!();

async function scaleIn(lang: string): Promise<{ page: HTMLElement; scale: ReperesViolentometre }> {
  const page = (await scaleInPage(html`<div lang=${lang}><reperes-violentometre></reperes-violentometre></div>`)) as unknown as HTMLElement;
  return { page, scale: page.querySelector('reperes-violentometre')! };
}

function titleOf(scale: ReperesViolentometre): string {
  return textOf(scale.renderRoot.querySelector('h2'));
}

function buttonsOf(scale: ReperesViolentometre): HTMLButtonElement[] {
  return [...scale.renderRoot.querySelectorAll<HTMLButtonElement>('.languages button')];
}

async function touch(scale: ReperesViolentometre, name: string): Promise<HTMLButtonElement> {
  const button = buttonsOf(scale).find((one) => textOf(one) === name)!;
  button.focus();
  button.click();
  return button;
}

/** Every language that stands on an element of the widget, its children's roots included. */
function languagesIn(root: ParentNode): Set<string> {
  const found = new Set<string>();
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.lang && !element.closest('.languages')) found.add(element.lang);
    if (element.shadowRoot) for (const lang of languagesIn(element.shadowRoot)) found.add(lang);
  }
  return found;
}

const FRENCH = /\b(?:vous|votre|phrase|coché|aide|relecture|numéros|Respect est|une|pas|les)\b/i;

describe('<reperes-violentometre> in several languages', () => {
  const { warn } = console;

  afterEach(() => {
    COUPLE.set('en', async () => english);
    COUPLE.delete('ar');
    console.warn = warn;
  });

  it('VIO-18 ACC-17 speaks the language of the page, whole: text, words, numbers, exit', async () => {
    const { scale } = await scaleIn('en-GB');
    await waitUntil(() => titleOf(scale) === english.titre);
    await tick(scale, 'telephone', 'etrangler');
    await waitUntil(() => /In danger/.test(textOf(scale.renderRoot.querySelector('reperes-help')!.shadowRoot)));
    await waitUntil(() => !languagesIn(scale.renderRoot).has('fr'));
    expect([...languagesIn(scale.renderRoot)]).to.deep.equal(['en']);
    const said = everythingSaid(scale).replace(english.credits, '').replace(/Français|languages?|fr/g, '');
    expect(said).not.to.match(FRENCH);
    expect(answerText(scale)).to.contain('In danger now?').and.contain(english.zones[2]!.sens);
  });

  it('VIO-18 shows the French, whole, while another language comes', async () => {
    let release: (set: QuestionSet) => void = () => undefined;
    COUPLE.set('en', () => new Promise((resolve) => (release = resolve)));
    const { scale } = await scaleIn('en');
    expect(titleOf(scale)).to.equal(DEFAULT_SET.titre);
    expect([...languagesIn(scale.renderRoot)]).to.deep.equal(['fr']);
    await tick(scale, 'mort');
    release(english);
    await waitUntil(() => titleOf(scale) === english.titre);
    expect(tickedIn(scale), 'what was ticked meanwhile stays').to.deep.equal(['mort']);
  });

  it('VIO-18 stays in French, whole, when the other language does not come, and says so to whoever touched it', async () => {
    console.warn = () => undefined;
    COUPLE.set('en', () => Promise.reject(new TypeError('offline')));
    const { scale } = await scaleIn('en');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...languagesIn(scale.renderRoot)]).to.deep.equal(['fr']);
    expect(scale.renderRoot.querySelector('[role="alert"]')).to.equal(null);
    await touch(scale, 'English');
    await waitUntil(() => scale.renderRoot.querySelector('[role="alert"]'));
    expect(titleOf(scale)).to.equal(DEFAULT_SET.titre);
    expect(buttonsOf(scale).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    expect(textOf(scale.renderRoot)).not.to.contain('n’est pas disponible');
    COUPLE.set('en', async () => english);
    await touch(scale, 'English');
    await waitUntil(() => titleOf(scale) === english.titre);
    expect(scale.renderRoot.querySelector('[role="alert"]')).to.equal(null);
  });

  it('ACC-18 a button for each language, under its own name, with its lang, the current one marked', async () => {
    const scale = await scaleInPage();
    const buttons = buttonsOf(scale);
    expect(buttons.map((button) => [textOf(button), button.lang, button.getAttribute('aria-pressed')])).to.deep.equal([
      ['Français', 'fr', 'true'],
      ['English', 'en', 'false'],
    ]);
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(scale.renderRoot.querySelector('.languages')!.getAttribute('aria-label')).to.equal('Langue');
  });

  it('ACC-18 SAF-13 a touch changes the language, keeps focus and ticks, and leaves nothing', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'non', 'telephone');
    const traces = () => [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length, location.href, document.title, document.documentElement.lang];
    const before = traces();
    const button = await touch(scale, 'English');
    await waitUntil(() => titleOf(scale) === english.titre);
    expect((scale.renderRoot as ShadowRoot).activeElement).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(tickedIn(scale)).to.deep.equal(['non', 'telephone']);
    expect(answerText(scale)).to.contain('Already violence');
    expect(traces()).to.deep.equal(before);
    expect(scale.getAttributeNames()).to.deep.equal([]);
    await touch(scale, 'Français');
    await waitUntil(() => titleOf(scale) === DEFAULT_SET.titre);
    expect(tickedIn(scale)).to.deep.equal(['non', 'telephone']);
  });

  it('VIO-18 SAF-13 follows a page that changes its language; a button goes before it, until the page is left', async () => {
    const { page, scale } = await scaleIn('fr');
    await tick(scale, 'mort');
    page.lang = 'en';
    await waitUntil(() => titleOf(scale) === english.titre);
    expect(tickedIn(scale)).to.deep.equal(['mort']);
    await touch(scale, 'Français');
    await waitUntil(() => titleOf(scale) === DEFAULT_SET.titre);
    page.lang = 'en-US';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titleOf(scale)).to.equal(DEFAULT_SET.titre);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await waitUntil(() => titleOf(scale) === english.titre, 'SAF-13 what was chosen is forgotten with the page');
  });

  it('VIO-12 VIO-18 a translation says that it is a draft, and that nobody has reread it', async () => {
    const { scale } = await scaleIn('en');
    await waitUntil(() => titleOf(scale) === english.titre);
    const credits = textOf(scale.renderRoot.querySelector('.credits'));
    expect(credits).to.contain('Draft translation, not yet reread by a specialised association.');
    expect(credits).to.contain('in no way official').and.contain('Licence: MIT.');
  });

  it('ACC-17 VIO-18 one more language, from right to left, is its words and its text', async () => {
    WORDS.add('ar', async () => ({ ...WORDS.in('fr'), lang: 'ar', dir: 'rtl', effacer: 'ممم' }));
    for (const words of [NUMBER_WORDS, WORKSHOP_WORDS, PAPER_WORDS]) words.add('ar', async () => ({ ...words.in('fr'), lang: 'ar', dir: 'rtl' }) as never);
    COUPLE.set('ar', async () => ({ ...DEFAULT_SET, lang: 'ar', titre: 'ععع', zones: DEFAULT_SET.zones.map((zone) => ({ ...zone, nom: `${zone.id} ععع` })) }));
    const scale = await scaleInPage();
    const name = new Intl.DisplayNames('ar', { type: 'language' }).of('ar')!;
    await touch(scale, name);
    await waitUntil(() => titleOf(scale) === 'ععع');
    const section = scale.renderRoot.querySelector('section')!;
    const box = scale.renderRoot.querySelector<HTMLElement>('.scale')!;
    expect([section.lang, section.dir, box.lang, box.dir]).to.deep.equal(['ar', 'rtl', 'ar', 'rtl']);
    expect(buttonsOf(scale).map((button) => getComputedStyle(button).direction)).to.deep.equal(['ltr', 'ltr', 'rtl']);
    expect(textOf(scale.renderRoot.querySelector('.bar'))).to.contain('ممم');
    const [first, last] = [buttonsOf(scale)[0]!, buttonsOf(scale)[2]!].map((button) => button.getBoundingClientRect().left);
    expect(first, 'mirrored').to.be.greaterThan(last!);
    for (const number of scale.renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll<HTMLElement>('.number')) expect(number.dir).to.equal('ltr');
    expect(await axeViolations(scale)).to.deep.equal([]);
    const restore = stubPrinter();
    scale.renderRoot.querySelectorAll<HTMLElement>('.sheets li button')[1]!.click();
    await waitUntil(() => scale.renderRoot.querySelector('iframe')?.contentDocument?.body.firstElementChild?.shadowRoot?.querySelector('.band'));
    const sheet = scale.renderRoot.querySelector('iframe')!.contentDocument!.body.firstElementChild!.shadowRoot!;
    expect([...languagesIn(sheet)]).to.deep.equal(['ar']);
    for (const part of ['.poster', '.band']) expect(sheet.querySelector<HTMLElement>(part)!.dir).to.equal('rtl');
    restore();
    scale.vue = 'atelier';
    await waitUntil(() => scale.renderRoot.querySelector('reperes-violentometre-atelier')?.shadowRoot?.querySelector('.room'));
    const room = scale.renderRoot.querySelector('reperes-violentometre-atelier')!.shadowRoot!;
    expect([...languagesIn(room)]).to.deep.equal(['ar']);
    expect(room.querySelector<HTMLElement>('.room')!.dir).to.equal('rtl');
  });

  it('VIO-18 ACC-17 the workshop speaks the language of the page, whole, with the numbers and notes of its text', async () => {
    const jeunes = await SETS.get('jeunes')!.get('en')!();
    const page = (await scaleInPage(html`<div lang="en"><reperes-violentometre jeu="jeunes" vue="atelier"></reperes-violentometre></div>`)) as unknown as HTMLElement;
    const scale = page.querySelector('reperes-violentometre')!;
    await waitUntil(() => scale.renderRoot.querySelector('reperes-violentometre-atelier')?.shadowRoot?.querySelector('.room[lang="en"]'));
    const room = scale.renderRoot.querySelector('reperes-violentometre-atelier')!.shadowRoot!;
    const notes = new Set<string>();
    for (let step = 0; step < 100; step += 1) {
      expect([...languagesIn(room)]).to.deep.equal(['en']);
      expect(textOf(room)).not.to.match(FRENCH);
      for (const note of room.querySelectorAll('.own p')) notes.add(note.textContent!);
      if (room.querySelector('[data-step="end"]')) break;
      room.querySelector<HTMLElement>('.moves .strong')!.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    const given = [...jeunes.zones, ...jeunes.items].flatMap(({ note }) => (note ? [note] : []));
    expect([...notes].sort()).to.deep.equal(given.sort());
    expect([...room.querySelectorAll('.others a')]).to.have.length(jeunes.numeros!.length);
    expect([...room.querySelectorAll('.numbers a')].slice(0, 4).map((link) => link.getAttribute('href'))).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
  });

  for (const format of FORMATS) {
    it(`VIO-18 ACC-17 ${format} speaks the language of the text, whole, and bears the numbers that it adds`, async () => {
      const restore = stubPrinter();
      const page = (await scaleInPage(html`<div lang="en"><reperes-violentometre jeu="jeunes" qr="https://exemple.fr/"></reperes-violentometre></div>`)) as unknown as HTMLElement;
      const scale = page.querySelector('reperes-violentometre')!;
      await waitUntil(() => scale.renderRoot.querySelector('.scale[lang="en"]'));
      const sheets = await printFrom(scale, format, 'en');
      expect([...languagesIn(sheets)]).to.deep.equal(['en']);
      expect(textOf(sheets)).to.contain('Someone to talk to').and.contain('Child or teenager in danger').and.contain('Text\u00a0114');
      expect(textOf(sheets)).not.to.match(/SMS|Tchat|Sans parler|La même échelle/);
      expect(sheets.querySelector('.long')).to.equal(null);
      restore();
    });
  }

  for (const [name, texts] of SETS) {
    const [jeu = '', pour = ''] = name.split(/-(?=temoin)/);
    for (const lang of texts.keys()) {
      it(`VIO-14 VIO-21 ACC-11 shows "${name}" in "${lang}", whole, with its numbers, and axe finds nothing`, async () => {
        const set = await texts.get(lang)!();
        const page = await scaleInPage(html`<div lang=${lang}><reperes-violentometre jeu=${jeu} pour=${pour}></reperes-violentometre></div>`);
        const scale = page.querySelector('reperes-violentometre')!;
        await waitUntil(() => titleOf(scale) === set.titre);
        expect([...scale.renderRoot.querySelectorAll('.item')].map((item) => textOf(item))).to.deep.equal(set.items.map(({ texte }) => texte.replaceAll(/[ \n]+/g, ' ')));
        await tick(scale, 'mort');
        expect(scale.renderRoot.querySelector('.answer')!.firstElementChild!.className).to.equal('emergency');
        const help = scale.renderRoot.querySelector('reperes-help')!.shadowRoot!;
        await waitUntil(() => help.querySelectorAll('.tile').length === 5 + (set.numeros?.length ?? 0));
        expect([...help.querySelectorAll('.tile')].map((link) => link.getAttribute('href')!).slice(0, 4)).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
        expect(await axeViolations(page)).to.deep.equal([]);
      });
    }
  }

  it('VIO-21 pour="temoin" without such a variant shows the set itself; another value, too', async () => {
    for (const [jeu, pour, title] of [['travail', 'temoin', /travail/], ['couple', 'autre', /couple/]] as const) {
      const scale = await scaleInPage(html`<reperes-violentometre jeu=${jeu} pour=${pour}></reperes-violentometre>`);
      await waitUntil(() => title.test(titleOf(scale)) && scale.renderRoot.querySelector('.scale'));
    }
  });

  it('VIO-9 another text, not another language, forgets the ticks', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'mort');
    scale.pour = 'temoin';
    await waitUntil(() => /pour une amie/.test(titleOf(scale)));
    expect(tickedIn(scale)).to.deep.equal([]);
  });
});
