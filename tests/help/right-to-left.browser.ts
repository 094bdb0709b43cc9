import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/help/define-complete.js';
import { NUMBER_WORDS, type ReperesExit, type ReperesHelp } from '@reperes/help';
import { HELP_NUMBERS } from '@reperes/schema';
import { axeViolations } from '../axe.js';

function rootOf(help: ReperesHelp): ShadowRoot {
  return help.shadowRoot!.querySelector('reperes-help-list')?.shadowRoot ?? help.shadowRoot!;
}

function textOf(root: ParentNode): string {
  return (root as Node).textContent!.replace(/[ \n]+/g, ' ').trim();
}

describe('<reperes-help> and <reperes-exit> from right to left', () => {
  const { warn } = console;

  afterEach(() => {
    console.warn = warn;
  });

  it('ACC-17 SAF-20 the whole list is mirrored, its numbers are not, and it says that nobody has reread it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl" style="width: 700px"><reperes-help></reperes-help></div>`);
    const help = page.querySelector('reperes-help')!;
    await waitUntil(() => rootOf(help).querySelector('section')?.lang === 'ar');
    const section = rootOf(help).querySelector('section')!;
    expect([section.dir, getComputedStyle(section).direction]).to.deep.equal(['rtl', 'rtl']);
    expect(section.lastElementChild!.textContent).to.equal('مسودة ترجمة، لم تُراجَع بعد.');
    const rows = [...section.querySelectorAll('ul:not(.also) > li')];
    expect(rows).to.have.length(HELP_NUMBERS.length);
    for (const row of rows) {
      const [number, label] = [row.querySelector('.number')!, row.querySelector('.label')!];
      expect(getComputedStyle(number).direction, number.textContent).to.equal('ltr');
      expect(number.getBoundingClientRect().right, number.textContent).to.be.closeTo(label.getBoundingClientRect().right, 1);
      expect(row.firstElementChild!.getBoundingClientRect().left).to.be.above(row.lastElementChild!.getBoundingClientRect().right);
    }
    expect(rows.flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? []).slice(0, 3)).to.deep.equal(['tel:17', 'tel:112', 'tel:15']);
    expect(await axeViolations(page)).to.deep.equal([]);
  });

  for (const lang of ['prs', 'fa-AF']) {
    it(`ACC-17 VIO-18 a page in "${lang}" has Dari, its exit too, and what covers it when one leaves`, async () => {
      const page = await fixture(html`<div lang=${lang} dir="rtl"><reperes-exit></reperes-exit></div>`);
      const exit = page.querySelector<ReperesExit>('reperes-exit')!;
      await waitUntil(() => /خروج از این سایت/.test(textOf(exit.shadowRoot!)));
      const ask = Symbol.for('reperes.exit.host');
      Object.assign(window, { [ask]: () => undefined });
      exit.leave();
      const { dir, textContent } = document.querySelector<HTMLElement>('[role="alert"]')!;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      Object.assign(window, { [ask]: undefined });
      expect([dir, textContent]).to.deep.equal(['rtl', 'صفحهٔ بعدی باز می‌شود.']);
    });
  }

  it('ACC-17 VIO-18 words that do not come leave the French whole, from left to right', async () => {
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    NUMBER_WORDS.add('ur', () => Promise.reject(new Error('offline')));
    const page = await fixture(html`<div lang="ur" dir="rtl"><reperes-help vue="essentiel"></reperes-help><reperes-exit></reperes-exit></div>`);
    await waitUntil(() => warnings.length === 2);
    const group = page.querySelector('reperes-help')!.shadowRoot!.querySelector<HTMLElement>('[role="group"]')!;
    expect([group.lang, group.dir]).to.deep.equal(['fr', 'ltr']);
    expect([...group.querySelectorAll('.label')].map(textOf)).to.deep.equal(['En danger', 'En danger, en Europe', 'Sans parler, par SMS', 'Être écoutée', 'Écrire à la police']);
    expect(textOf(page.querySelector('reperes-exit')!.shadowRoot!)).to.match(/Quitter ce site.*ou 3 fois Maj.*historique/);
  });
});
