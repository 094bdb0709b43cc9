import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/help/define-complete.js';
import type { ReperesHelp } from '@reperes/help';
import { HELP_NUMBERS, type HelpNumber, type Territory } from '@reperes/schema';
import { axeViolations } from '../axe.js';

/** Of the complete list where there is one, else of the element. */
function rootOf(element: ReperesHelp): ShadowRoot {
  return element.shadowRoot!.querySelector('reperes-help-list')?.shadowRoot ?? element.shadowRoot!;
}

function linksOf(element: ReperesHelp): string[] {
  return [...rootOf(element).querySelectorAll('a')].map((link) => link.getAttribute('href')!);
}

function textOf(element: ReperesHelp): string {
  return rootOf(element).textContent!.replace(/[ \n]+/g, ' ').trim();
}

/** What the row of a number says of this minute; empty when it says nothing. */
function nowOf(element: ReperesHelp, number: string): string {
  const row = [...rootOf(element).querySelectorAll('li')].find((li) => li.querySelector('.number')?.textContent === number);
  return row!.querySelector('.now')?.textContent ?? '';
}

/** Runs with the clock at `iso`; `tick` lets the element see another minute. */
async function atTime(iso: string, check: (tick: (later: string) => Promise<void>) => Promise<void>): Promise<void> {
  const RealDate = Date;
  let now = RealDate.parse(iso);
  const timers: (() => void)[] = [];
  const realTimeout = window.setTimeout;
  const FakeDate = class extends RealDate {
    constructor(...args: [] | [number]) {
      super(...((args.length > 0 ? args : [now]) as [number]));
    }
    static override now() {
      return now;
    }
  };
  window.Date = FakeDate as DateConstructor;
  window.setTimeout = ((run: () => void, delay = 0) => (delay > 1000 ? timers.push(run) : realTimeout(run, delay))) as unknown as typeof window.setTimeout;
  try {
    await check(async (later) => {
      now = RealDate.parse(later);
      for (const run of timers.splice(0)) run();
      await aTimeout(0);
    });
  } finally {
    window.Date = RealDate;
    window.setTimeout = realTimeout;
  }
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

const TERRITORY: Territory = {
  version: 1,
  id: '38',
  nom: 'Isère',
  departements: ['38'],
  bbox: [5, 44, 6, 45],
  contour: { type: 'MultiPolygon', coordinates: [[[[5, 44], [6, 44], [6, 45], [5, 44]]]] },
  territoires: [],
  genere_le: '2026-11-22',
  sources: [],
  numeros: [PLATFORM],
  counts: {},
  fichiers: [],
};

const IN_SIGNS = ['https://www.urgence114.fr/', 'https://solidaritefemmes.org/appeler-le-3919/'];

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
      ...IN_SIGNS,
    ]);
    expect(requests).to.deep.equal([]);
  });

  it('SAF-20 shows every number, and hours only as sure as their source', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    const professionals = HELP_NUMBERS.filter((entry) => entry.professionnels);
    expect(linksOf(element)).to.have.length(HELP_NUMBERS.length + IN_SIGNS.length + professionals.length);
    expect(textOf(element)).to.contain('116\u00a0006');
    expect(textOf(element).match(/horaires à vérifier/g)).to.have.length(2);
    expect(textOf(element)).to.contain('24 h/24, 7 j/7, à vérifier · gratuit · source\u00a0: 2020');
    expect(textOf(element)).to.contain('coût de l’appel à vérifier');
    expect(textOf(element)).to.contain('en français écrit et LSF');
    expect(requests).to.deep.equal([]);
  });

  it('orders the situations: danger first, those who are violent after the victims, professionals last', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    expect([...rootOf(element).querySelectorAll('h3')].map((title) => title.textContent)).to.deep.equal([
      'En danger maintenant',
      'Vous ne pouvez pas parler',
      'Parler à quelqu’un',
      'Un enfant en danger',
      'Un endroit où dormir',
      'Violences en ligne',
      'Vous craignez d’être violent',
      'Vous aidez quelqu’un, par métier ou comme proche',
    ]);
  });

  it('says who answers now, in Paris, and nothing where a doubt remains', async () => {
    await atTime('2026-11-23T21:59:30Z', async (tick) => {
      const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
      expect(linksOf(element), 'the numbers wait for no clock').to.include('tel:3919');
      await waitUntil(() => nowOf(element, '3919') === 'Ouvert maintenant');
      expect(nowOf(element, '3018'), 'until 23:00').to.equal('Ouvert maintenant');
      expect(nowOf(element, '116\u00a0006'), 'no hours').to.equal('');
      expect(nowOf(element, '119'), 'old source').to.equal('');
      await tick('2026-11-23T22:00:00Z');
      expect(nowOf(element, '3018'), 'the minute changed').to.equal('Fermé en ce moment');
      await tick('2026-12-25T12:00:00Z');
      expect(nowOf(element, '3018'), 'a holiday of which the source says nothing').to.equal('');
      expect(nowOf(element, '17')).to.equal('Ouvert maintenant');
    });
  });

  it('puts the lines of the territory first', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help .numeros=${[PLATFORM]}></reperes-help>`);
    expect(linksOf(element)[0]).to.equal('tel:+33199000001');
    expect(rootOf(element).querySelector('h3')!.textContent).to.equal('Dans votre département');
  });

  it('SAF-20 reads the lines of a folder, and keeps the others when it cannot', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help data="https://widgets.example/data/62"></reperes-help>`);
    const whole = linksOf(element);
    await waitUntil(() => requests.length > 0, 'the folder is asked for', { timeout: 8000 });
    expect(requests).to.deep.equal(['https://widgets.example/data/62/territory.json']);
    expect(linksOf(element)).to.deep.equal(whole);
    window.fetch = async () => new Response(JSON.stringify(TERRITORY), { headers: { 'content-type': 'application/json' } });
    element.setAttribute('data', 'https://widgets.example/data/38/');
    await waitUntil(() => linksOf(element)[0] !== 'tel:17', 'the lines come', { timeout: 8000 });
    expect(linksOf(element)).to.deep.equal(['tel:+33199000001', ...whole]);
  });

  for (const vue of ['essentiel', 'complet'] as const) {
    it(`SAF-38 ${vue}: says what a call and a message leave in the telephone, and what its bill does not show`, async () => {
      const element = await fixture<ReperesHelp>(html`<reperes-help vue=${vue}></reperes-help>`);
      const trace = rootOf(element).querySelector('.trace')!;
      expect(trace.checkVisibility()).to.equal(true);
      expect(trace.textContent!.replaceAll('\u00a0', ' ')).to.equal(
        `L’appel reste dans la liste des appels, le SMS dans les messages : effacez-les ensuite, si c’est sans risque. Pas sur la facture : ${vue === 'essentiel' ? '17, 112 et 3919' : '17, 112, 3919, 15, 115 et 119'}.`,
      );
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it(`ACC-30 ${vue}: the ways in sign language are links of their own, large enough for a finger`, async () => {
      const element = await fixture<ReperesHelp>(html`<reperes-help vue=${vue}></reperes-help>`);
      const links = [...rootOf(element).querySelectorAll<HTMLElement>('.signs a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(IN_SIGNS);
      for (const link of links) {
        expect(link.textContent).to.match(/langue des signes/);
        expect(link.getAttribute('rel')).to.equal('noreferrer');
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }

  it('SAF-38 a number that a text adds is among those that no bill shows', async () => {
    const child = HELP_NUMBERS.find(({ id }) => id === '119')!;
    const element = await fixture<ReperesHelp>(html`<reperes-help vue="essentiel" .numeros=${[child]}></reperes-help>`);
    expect(textOf(element)).to.match(/Pas sur la facture\s: 17, 112, 3919 et 119\./);
  });

  it('ACC-30 SEC-6 a line of the territory adds no way in sign language, whatever its address', async () => {
    const local: HelpNumber = { ...PLATFORM, url: 'https://ailleurs.example/', accessibilite: 'en langue des signes' };
    const element = await fixture<ReperesHelp>(html`<reperes-help .numeros=${[local]}></reperes-help>`);
    expect(linksOf(element)).not.to.include('https://ailleurs.example/');
    expect(textOf(element)).to.contain('en langue des signes');
  });

  it('ACC-30 the cost of a call is asked of calls only', async () => {
    const chat: HelpNumber = { id: 'tchat', nom: 'Tchat (exemple)', pour: 'Écrire.', canal: 'tchat', url: 'https://exemple.fr/', situation: 'parler', gratuit: false, source: {} };
    const element = await fixture<ReperesHelp>(html`<reperes-help .numeros=${[chat]}></reperes-help>`);
    const row = rootOf(element).querySelector('li')!;
    expect(row.textContent).to.contain('Tchat (exemple)').and.not.contain('appel');
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
    const levels = [...rootOf(element).querySelectorAll('h2, h3')].map((title) => title.getAttribute('aria-level'));
    expect(levels[0]).to.equal('4');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['5']));
  });

  it('ACC-17 says its language, and keeps numbers left to right in a page that goes the other way', async () => {
    const page = await fixture(html`<div dir="rtl" lang="ur"><reperes-help vue="essentiel"></reperes-help></div>`);
    const root = page.querySelector('reperes-help')!.shadowRoot!;
    expect(root.querySelector('[role="group"]')!.getAttribute('lang')).to.equal('fr');
    for (const number of root.querySelectorAll('.number')) expect(number.getAttribute('dir')).to.equal('ltr');
  });

  it('every way to be helped is at least 44 px high', async () => {
    const element = await fixture<ReperesHelp>(html`<reperes-help></reperes-help>`);
    for (const link of rootOf(element).querySelectorAll('a')) {
      expect(link.getBoundingClientRect().height, link.href).to.be.at.least(44);
    }
  });

  it('SAF-8 shows an exit only when the host asks for one', async () => {
    const page = await fixture(html`<div><reperes-help></reperes-help><reperes-help exit="show"></reperes-help></div>`);
    const exits = [...page.querySelectorAll('reperes-help')].map((help) => help.shadowRoot!.querySelectorAll('reperes-exit').length);
    expect(exits).to.deep.equal([0, 2]);
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
