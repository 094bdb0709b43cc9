import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/help/define-complete.js';
import { LanguageAround, languageOf, type ReperesExit, type ReperesHelp, Translations } from '@reperes/help';
import { HELP_NUMBERS, type HelpNumber } from '@reperes/schema';
import { html as view, LitElement, render } from 'lit';
import { axeViolations } from '../axe.js';

interface Words {
  readonly lang: string;
  readonly dir: string;
  readonly hello: string;
}

/** Of a language that nobody speaks: what is loaded when, and what happens when it fails, is in the hands of the tests. */
const loads: Record<string, () => Promise<Words>> = {};

const WORDS = new Translations<Words>(
  { lang: 'fr', dir: 'ltr', hello: 'Bonjour' },
  { en: async () => ({ lang: 'en', dir: 'ltr', hello: 'Hello' }), xx: () => loads['xx']!() },
);

class SpokenHere extends LitElement {
  readonly language = new LanguageAround(this, WORDS);

  override render() {
    const { lang, dir, hello } = this.language.words;
    return view`<p lang=${lang} dir=${dir}>${hello}</p>`;
  }
}

customElements.define('spoken-here', SpokenHere);

function said(page: Element): string {
  return page.querySelector<SpokenHere>('spoken-here')!.renderRoot.textContent!.trim();
}

function rootOf(help: ReperesHelp): ShadowRoot {
  return help.shadowRoot!.querySelector('reperes-help-list')?.shadowRoot ?? help.shadowRoot!;
}

function textOf(root: ParentNode): string {
  return (root as Node).textContent!.replace(/[ \n]+/g, ' ').trim();
}

describe('the language of an element', () => {
  const { documentElement: page } = document;
  const language = page.lang;
  const { warn } = console;

  afterEach(() => {
    page.lang = language;
    console.warn = warn;
  });

  it('ACC-17 is the language alone, whatever the tag', () => {
    expect(['en', 'en-GB', 'EN_us', 'zh-Hans-CN', '', 'constructor'].map(languageOf)).to.deep.equal(['en', 'en', 'en', 'zh', '', 'constructor']);
  });

  it('ACC-17 VIO-18 is that of the nearest lang: its own, then its parents’, then the page’s', async () => {
    page.lang = 'en';
    const own = await fixture(html`<div lang="fr"><spoken-here lang="en-GB"></spoken-here></div>`);
    const parent = await fixture(html`<div lang="fr"><p><spoken-here></spoken-here></p></div>`);
    const whole = await fixture(html`<div><spoken-here></spoken-here></div>`);
    await waitUntil(() => said(own) === 'Hello' && said(whole) === 'Hello');
    expect(said(parent)).to.equal('Bonjour');
  });

  for (const lang of ['', 'de', 'constructor', 'toString']) {
    it(`VIO-18 is French where the page says "${lang}"`, async () => {
      const element = await fixture(html`<div lang=${lang}><spoken-here></spoken-here></div>`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(said(element)).to.equal('Bonjour');
    });
  }

  it('VIO-18 follows the page when it changes, there and back', async () => {
    const element = await fixture<HTMLElement>(html`<div lang="fr"><spoken-here></spoken-here></div>`);
    element.lang = 'en';
    await waitUntil(() => said(element) === 'Hello');
    element.lang = 'fr';
    await waitUntil(() => said(element) === 'Bonjour');
    element.removeAttribute('lang');
    page.lang = 'en';
    await waitUntil(() => said(element) === 'Hello');
    page.append(element.firstElementChild!);
    page.lastElementChild!.setAttribute('lang', 'fr');
    await waitUntil(() => said(page) === 'Bonjour');
    page.lastElementChild!.remove();
  });

  it('VIO-18 goes through shadow roots, and listens to each of them', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const inner = outer.attachShadow({ mode: 'open' });
    render(view`<section><spoken-here></spoken-here></section>`, inner);
    const section = inner.querySelector('section')!;
    await waitUntil(() => said(section) === 'Hello');
    section.lang = 'fr';
    await waitUntil(() => said(section) === 'Bonjour');
    section.removeAttribute('lang');
    await waitUntil(() => said(section) === 'Hello');
    outer.lang = 'fr';
    await waitUntil(() => said(section) === 'Bonjour');
  });

  it('VIO-18 shows French while another language comes, and if it does not; asked again, it may', async () => {
    console.warn = () => undefined;
    let fail: (reason: unknown) => void = () => undefined;
    loads['xx'] = () => new Promise((_, reject) => (fail = reject));
    const element = await fixture<HTMLElement>(html`<div lang="xx"><spoken-here></spoken-here></div>`);
    expect(said(element)).to.equal('Bonjour');
    fail(new Error('offline'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said(element)).to.equal('Bonjour');
    loads['xx'] = async () => ({ lang: 'xx', dir: 'rtl', hello: 'Xxx' });
    element.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 0));
    element.lang = 'xx';
    await waitUntil(() => said(element) === 'Xxx');
    expect(element.querySelector<SpokenHere>('spoken-here')!.renderRoot.querySelector('p')!.dir).to.equal('rtl');
  });

  it('VIO-18 one more language is one more file: it needs nothing but its words', async () => {
    WORDS.add('yy', async () => ({ lang: 'yy', dir: 'rtl', hello: 'Yyy' }));
    const element = await fixture(html`<div lang="yy-Arab"><spoken-here></spoken-here></div>`);
    await waitUntil(() => said(element) === 'Yyy');
  });

  it('VIO-18 what has no loader of its own is asked of one for all; nobody asks it for French, nor twice', async () => {
    const asked: string[] = [];
    const more = new Translations('Bonjour', { en: async () => 'Hello' }, async (tag) => {
      asked.push(tag);
      return tag === 'zz' ? 'Zzz' : undefined;
    });
    for (const tag of ['', 'fr', 'en', 'zz', 'zz', 'de']) expect(await more.read(tag)).to.equal(true);
    expect(['', 'fr', 'en', 'zz', 'de'].map((tag) => more.in(tag))).to.deep.equal(['Bonjour', 'Bonjour', 'Hello', 'Zzz', 'Bonjour']);
    expect(asked).to.deep.equal(['zz', 'de']);
  });

  it('stops listening when it leaves the page', async () => {
    const element = await fixture<HTMLElement>(html`<div lang="fr"><spoken-here></spoken-here></div>`);
    const gone = element.querySelector<SpokenHere>('spoken-here')!;
    gone.remove();
    page.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(gone.language.value).to.equal('fr');
  });
});

describe('<reperes-help> and <reperes-exit> in English', () => {
  it('VIO-18 SAF-20 the first numbers are the same, under English names', async () => {
    const page = await fixture(html`<div lang="en"><reperes-help vue="essentiel"></reperes-help></div>`);
    const { shadowRoot } = page.querySelector('reperes-help')!;
    await waitUntil(() => /In danger/.test(textOf(shadowRoot!)));
    const group = shadowRoot!.querySelector<HTMLElement>('[role="group"]')!;
    expect([group.lang, group.dir, group.getAttribute('aria-label')]).to.deep.equal(['en', 'ltr', 'Numbers for help']);
    expect([...shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')!).slice(0, 4)).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    expect(textOf(group)).not.to.match(/Être|Écrire|danger, en/);
  });

  it('VIO-18 SAF-20 the whole list has no French left, and keeps every number', async () => {
    const page = await fixture(html`<div lang="en"><reperes-help></reperes-help></div>`);
    const help = page.querySelector('reperes-help')!;
    await waitUntil(() => /Need help now/.test(textOf(rootOf(help))));
    const french = new Set(HELP_NUMBERS.flatMap(({ pour, horaires, accessibilite }) => [pour, horaires, accessibilite]).filter(Boolean));
    for (const sentence of french) expect(textOf(rootOf(help))).not.to.contain(sentence);
    expect(rootOf(help).querySelectorAll('a')).to.have.length(HELP_NUMBERS.length + 2 + HELP_NUMBERS.filter((entry) => entry.professionnels).length);
    expect(rootOf(help).querySelectorAll('[lang="fr"]')).to.have.length(0);
    expect(textOf(rootOf(help))).to.contain('source: April 2022').and.contain('source: 8 March 2022').and.contain('in written French and French sign language');
    expect(await axeViolations(page)).to.deep.equal([]);
  });

  it('ACC-17 a line of the territory keeps its French, and says that it is French', async () => {
    const local: HelpNumber = { id: 'local', numero: '+33199000001', nom: 'Plateforme', pour: 'Être orientée.', canal: 'appel', situation: 'parler', gratuit: true, source: {} };
    const page = await fixture(html`<div lang="en"><reperes-help .numeros=${[local]}></reperes-help></div>`);
    const help = page.querySelector('reperes-help')!;
    await waitUntil(() => /Need help now/.test(textOf(rootOf(help))));
    const french = [...rootOf(help).querySelectorAll('[lang="fr"]')].map((node) => node.textContent);
    expect(french).to.deep.equal(['Plateforme', 'Être orientée.']);
  });

  it('essentiel shows more lines after its own, never among them', async () => {
    const number = HELP_NUMBERS.find(({ id }) => id === '3018')!;
    const help = await fixture<ReperesHelp>(html`<reperes-help vue="essentiel" .numeros=${[number]}></reperes-help>`);
    const links = [...help.shadowRoot!.querySelectorAll('.essential a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 4)).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    expect(links.at(-1)).to.equal('tel:3018');
    expect(textOf(help.shadowRoot!)).to.contain('3018Violences numériques');
  });

  it('VIO-18 SAF-7 the exit speaks English: its button, the presses left, the word of caution', async () => {
    const page = await fixture(html`<div lang="en"><reperes-exit></reperes-exit></div>`);
    const exit = page.querySelector<ReperesExit>('reperes-exit')!;
    await waitUntil(() => /Leave this site/.test(textOf(exit.shadowRoot!)));
    expect(exit.shadowRoot!.querySelector<HTMLElement>('.control')!.lang).to.equal('en');
    for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    await exit.updateComplete;
    expect(textOf(exit.shadowRoot!.querySelector('[role="status"]')!)).to.equal('Shift 2 more times to leave');
    expect(textOf(exit.shadowRoot!)).to.match(/does not clear your browsing history.*spyware.*safe device/);
    expect(textOf(exit.shadowRoot!)).not.to.match(/Quitter|Maj/);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(await axeViolations(page)).to.deep.equal([]);
  });
});
