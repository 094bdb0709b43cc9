import { expect, fixture, html } from '@open-wc/testing';
import '@reperes/help/define.js';
import type { ReperesHelp } from '@reperes/help';
import { HELP_NUMBERS, type HelpNumber } from '@reperes/schema';
import { axeViolations } from '../axe.js';

function linksOf(element: ReperesHelp): string[] {
  return [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
}

function textOf(element: ReperesHelp): string {
  return element.shadowRoot!.textContent!.replace(/[ \n]+/g, ' ').trim();
}

const PLATFORM: HelpNumber = {
  id: 'plateforme',
  numero: '+33199000001',
  nom: 'Plateforme départementale (exemple)',
  pour: 'Être orientée dans le département.',
  canal: 'appel',
  situation: 'parler',
  gratuit: true,
  source: { url: 'https://exemple.fr/' },
};

describe('<reperes-help>', () => {
  let requests: string[];
  const originalFetch = window.fetch;

  beforeEach(() => {
    requests = [];
    window.fetch = async (input) => {
      requests.push(String(input));
      return Promise.reject(new TypeError('offline'));
    };
  });

  afterEach(() => {
    window.fetch = originalFetch;
  });

  it('SAF-20 shows 17, 112, 114 by message, 3919 and the chat without any data', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help vue="essentiel"></reperes-help>`);
    expect(linksOf(element)).to.deep.equal([
      'tel:17',
      'tel:112',
      'sms:114',
      'tel:3919',
      'https://masecurite.interieur.gouv.fr/fr/demarches-en-ligne/portail-signalement-violences-sexuelles-sexistes',
    ]);
    expect(requests).to.deep.equal([]);
  });

  it('shows every number with its hours, or says that they are to be checked', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    expect(linksOf(element)).to.have.length(HELP_NUMBERS.length);
    expect(textOf(element)).to.contain('116\u00a0006');
    expect(textOf(element).match(/horaires à vérifier/g)).to.have.length(2);
    expect(textOf(element)).to.contain('24 h/24, 7 j/7, à vérifier · gratuit · source\u00a0: 2020');
  });

  it('puts the lines of the territory first', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help .numeros=${[PLATFORM]}></reperes-help>`);
    expect(linksOf(element)[0]).to.equal('tel:+33199000001');
    expect(element.shadowRoot!.querySelector('h3')!.textContent).to.equal('Dans votre département');
  });

  it('ACC-21 never offers 114 as a call, and says for whom it is', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    expect(linksOf(element)).to.include('sms:114').and.not.include('tel:114');
    expect(textOf(element)).to.match(/ne pouvez pas parler, ou vous n’entendez pas/);
  });

  it('SEC-6 shows a number that is not one as text', async () => {
    const hostile: HelpNumber = { ...PLATFORM, numero: 'javascript:alert(1)' };
    const element = await fixture<ReperesHelp>(html`<reperes-help .numeros=${[hostile]}></reperes-help>`);
    expect(linksOf(element).every((href) => /^(tel:|sms:114$|https:)/.test(href))).to.equal(true);
    expect(textOf(element)).to.contain('javascript:alert(1)');
  });

  it('ACC-22 follows the heading level of its host', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help heading-level="4"></reperes-help>`);
    const levels = [...element.shadowRoot!.querySelectorAll('h2, h3')].map((title) => title.getAttribute('aria-level'));
    expect(levels[0]).to.equal('4');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['5']));
  });

  it('ACC-17 says its language, and keeps numbers left to right in a page that goes the other way', async () => {
    const page = await fixture(html`<div dir="rtl" lang="ar"><reperes-help vue="essentiel"></reperes-help></div>`);
    const root = page.querySelector('reperes-help')!.shadowRoot!;
    expect(root.querySelector('[role="group"]')!.getAttribute('lang')).to.equal('fr');
    for (const number of root.querySelectorAll('.number')) expect(number.getAttribute('dir')).to.equal('ltr');
  });

  it('every way to be helped is at least 44 px high', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    for (const link of element.shadowRoot!.querySelectorAll('a')) {
      expect(link.getBoundingClientRect().height, link.href).to.be.at.least(44);
    }
  });

  for (const vue of ['essentiel', 'complet']) {
    for (const scheme of ['light', 'dark']) {
      it(`ACC-11 axe finds nothing, ${vue}, ${scheme}`, async () => {
        const page = await fixture(
          html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"><reperes-help vue=${vue}></reperes-help></div>`,
        );
        expect(await axeViolations(page)).to.deep.equal([]);
      });
    }
  }
});
