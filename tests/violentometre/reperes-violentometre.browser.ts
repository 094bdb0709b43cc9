import { expect, html, nextFrame } from '@open-wc/testing';
import { DEFAULT_SET, itemsOf } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { answerText, applyMedia, boxOf, everythingSaid, scaleInPage, textOf, tick, tickedIn } from './scale-page.js';

const STATES: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  respect: ['desaccord', 'non'],
  violence: ['non', 'telephone'],
  'serious violence': ['objets'],
  danger: ['non', 'telephone', 'etrangler'],
  everything: DEFAULT_SET.items.map(({ id }) => id),
};

describe('<reperes-violentometre>', () => {
  it('VIO-1 holds the title, the numbers, every zone and every item in order before any touch', async () => {
    const scale = await scaleInPage();
    const { renderRoot } = scale;
    const titles = [...renderRoot.querySelectorAll('h2, .zone h3')].map((title) => textOf(title));
    expect(titles).to.deep.equal([DEFAULT_SET.titre, ...DEFAULT_SET.zones.map(({ nom }) => nom)]);
    const items = [...renderRoot.querySelectorAll('.item')].map((item) => item.textContent!.trim());
    expect(items).to.deep.equal(DEFAULT_SET.zones.flatMap((zone) => itemsOf(DEFAULT_SET, zone)).map(({ texte }) => texte));
    expect(renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')).to.have.length(5);
    for (const element of renderRoot.querySelectorAll('.item, .head, .advice')) {
      expect((element as HTMLElement).checkVisibility()).to.equal(true);
    }
  });

  it('VIO-1 SAF-20 lays the text in reading order: title, numbers, answer, scale', async () => {
    const { renderRoot } = await scaleInPage();
    const parts = [...renderRoot.querySelectorAll('h2, reperes-help, .answer, .scale, .credits')];
    expect(parts.map((part) => part.localName)).to.deep.equal(['h2', 'reperes-help', 'div', 'div', 'div']);
  });

  it('VIO-2 computes no number from the ticks: none appears that the blank scale does not hold', async () => {
    const scale = await scaleInPage();
    const numbers = () => new Set(everythingSaid(scale).match(/\d+/g));
    const blank = new Set([...numbers(), '17', '112', '114', 'sms:114']);
    for (const { id } of DEFAULT_SET.items) {
      await tick(scale, id);
      for (const number of numbers()) expect(blank.has(number), `${number} after ${id}`).to.equal(true);
      expect(everythingSaid(scale)).not.to.match(/%|\bscore\b|\btotal\b|\bsur \d/i);
    }
    expect(scale.renderRoot.querySelector('progress, meter, [aria-valuenow], [aria-posinset]')).to.equal(null);
  });

  it('VIO-3 shows the most serious ticked zone, and a milder tick does not lower it', async () => {
    const scale = await scaleInPage();
    const shown = () => textOf(scale.renderRoot.querySelector('.answer > h3'));
    await tick(scale, 'desaccord');
    expect(shown()).to.equal('Respect');
    await tick(scale, 'telephone');
    expect(shown()).to.equal('Déjà de la violence');
    await tick(scale, 'objets');
    expect(shown()).to.equal('Danger');
    await tick(scale, 'non');
    expect(shown()).to.equal('Danger');
    await tick(scale, 'objets');
    expect(shown()).to.equal('Déjà de la violence');
  });

  for (const state of ['nothing', 'respect']) {
    it(`VIO-4 says what it cannot see when ${state} is ticked`, async () => {
      const scale = await scaleInPage();
      await tick(scale, ...STATES[state]!);
      expect(answerText(scale)).to.match(/Cet outil ne couvre pas tout/).and.to.match(/Un doute suffit/);
    });
  }

  it('VIO-4 SAF-19 never comforts falsely nor promises what code cannot keep, in any state', async () => {
    for (const ids of Object.values(STATES)) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      expect(everythingSaid(scale)).not.to.match(/tout va bien|aucun danger|pas de violence|anonym|sans trace/i);
      expect(textOf(scale.renderRoot)).to.match(/l’historique du navigateur n’est pas effacé/);
    }
  });

  it('VIO-5 says of orange that it is already violence, with whom to speak', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'rabaisser');
    expect(answerText(scale)).to.match(/C’est déjà de la violence/).and.to.match(/3919/);
    expect(answerText(scale)).not.to.match(/quittez|devez|il faut/);
  });

  it('VIO-6 keeps the numbers in one place, above the answer, in every state', async () => {
    const places: string[] = [];
    for (const ids of Object.values(STATES)) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      const help = scale.renderRoot.querySelector('reperes-help')!.getBoundingClientRect();
      const answer = scale.renderRoot.querySelector('.answer')!.getBoundingClientRect();
      const { top, left } = scale.getBoundingClientRect();
      expect(help.bottom).to.be.at.most(answer.top);
      places.push(`${help.top - top} ${help.left - left} ${help.height}`);
    }
    expect(new Set(places).size).to.equal(1);
  });

  it('VIO-6 leads back to the numbers from any sentence, in one touch', async () => {
    const scale = await scaleInPage();
    const button = scale.renderRoot.querySelector<HTMLButtonElement>('.bar button')!;
    expect(textOf(button)).to.equal('Aide et réponse');
    button.click();
    expect((scale.renderRoot as ShadowRoot).activeElement!.id).to.equal('reponse');
  });

  it('VIO-11 tells zones apart by name, shape and pattern, without colour', async () => {
    const { renderRoot } = await scaleInPage();
    const zones = [...renderRoot.querySelectorAll('.zone')];
    const distinct = (read: (zone: Element) => string) => new Set(zones.map(read)).size;
    expect(distinct((zone) => textOf(zone.querySelector('h3')))).to.equal(3);
    expect(distinct((zone) => zone.querySelector('path')!.getAttribute('d')!)).to.equal(3);
    expect(distinct((zone) => getComputedStyle(zone.querySelector('.ruler')!).backgroundImage.replace(/rgb[^)]*\)|color\([^)]*\)/g, ''))).to.equal(3);
  });

  it('VIO-11 tells zones apart by the kind of line in forced colours', async () => {
    const scale = await scaleInPage();
    applyMedia(scale, 'forced-colors');
    const lines = [...scale.renderRoot.querySelectorAll('.ruler')].map((ruler) => getComputedStyle(ruler).borderTopStyle);
    expect(lines).to.deep.equal(['solid', 'dashed', 'double']);
  });

  it('VIO-13 puts the emergency first for a danger, whatever else is ticked', async () => {
    for (const ids of [['etrangler'], ['desaccord', 'etrangler'], ['telephone', 'objets', 'mort']]) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      const answer = scale.renderRoot.querySelector('.answer')!;
      expect(answer.firstElementChild!.className).to.equal('emergency');
      const links = [...answer.querySelectorAll('.emergency a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:17', 'tel:112', 'sms:114']);
      expect(textOf(scale.renderRoot.querySelector('[role="status"]'))).to.equal('Danger\u00a0: 17, 112, ou SMS au 114.');
    }
  });

  it('VIO-13 a serious violence that is no sign of death shows no emergency of its own', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'objets');
    expect(scale.renderRoot.querySelector('.emergency')).to.equal(null);
  });

  it('VIO-15 prints a blank scale with its numbers, and nothing of the answer', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'etrangler');
    const styleOf = (selector: string) => getComputedStyle(scale.renderRoot.querySelector(selector)!);
    applyMedia(scale, 'print');
    for (const gone of ['.panel', '.bar', '.printing']) expect(styleOf(gone).display, gone).to.equal('none');
    for (const kept of ['reperes-help', '.scale', '.credits']) expect(styleOf(kept).display, kept).not.to.equal('none');
    const look = (id: string) => {
      const box = getComputedStyle(boxOf(scale, id));
      const row = getComputedStyle(boxOf(scale, id).closest('.item')!);
      return [box.appearance, box.backgroundColor, box.borderTopColor, row.backgroundColor, row.borderLeftColor, row.boxShadow];
    };
    expect(look('etrangler')).to.deep.equal(look('coups'));
  });

  it('VIO-17 says that violences follow no order and that one is enough', async () => {
    const scale = await scaleInPage();
    expect(textOf(scale.renderRoot.querySelector('.intro'))).to.match(/ne suivent pas d’ordre\. Une seule phrase suffit/);
  });

  it('VIO-20 has no control but the languages, the ticks, the way to help, the eraser and what prints', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'etrangler');
    const controls = [...scale.renderRoot.querySelectorAll('button, select, textarea, [role="button"], input:not([type="checkbox"])')];
    expect(controls.map((control) => textOf(control))).to.deep.equal([
      'Français', 'English', 'Aide et réponse', 'Tout effacer', 'Marque-pages', 'Affiche A4', 'Affiche A3', 'Imprimer ce qui est coché',
    ]);
    expect(scale.renderRoot.querySelector('[download]')).to.equal(null);
  });

  it('erases every tick at once and keeps the focus on the eraser', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'desaccord', 'telephone', 'mort');
    const eraser = [...scale.renderRoot.querySelectorAll<HTMLButtonElement>('.bar button')].at(-1)!;
    eraser.focus();
    eraser.click();
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal([]);
    expect((scale.renderRoot as ShadowRoot).activeElement).to.equal(eraser);
  });

  it('keeps the touched sentence under the finger when the answer grows above it', async () => {
    const page = document.documentElement;
    const { supports } = CSS;
    for (const anchoring of [true, false]) {
      page.style.overflowAnchor = anchoring ? 'auto' : 'none';
      CSS.supports = () => anchoring;
      const scale = await scaleInPage();
      const box = boxOf(scale, 'suivre');
      box.scrollIntoView({ block: 'center' });
      await nextFrame();
      const before = box.getBoundingClientRect().top;
      box.click();
      await nextFrame();
      await nextFrame();
      expect(box.getBoundingClientRect().top).to.be.closeTo(before, 2);
      scale.remove();
    }
    CSS.supports = supports;
    page.removeAttribute('style');
  });

  it('vue="lire" is the same scale without boxes', async () => {
    const scale = await scaleInPage(html`<reperes-violentometre vue="lire"></reperes-violentometre>`);
    expect(scale.renderRoot.querySelector('input')).to.equal(null);
    expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
  });

  it('gives way to its children only without script', async () => {
    const scale = await scaleInPage(html`<reperes-violentometre><p>Appelez le 3919.</p></reperes-violentometre>`);
    expect(scale.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('ACC-22 follows the heading level of its host and names one region', async () => {
    const scale = await scaleInPage(html`<reperes-violentometre heading-level="3"></reperes-violentometre>`);
    const levels = [...scale.renderRoot.querySelectorAll('h2, h3')].map((title) => title.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['3', '4', '4', '4', '4', '4']);
    expect(scale.renderRoot.querySelectorAll('section')).to.have.length(1);
  });

  it('every sentence is at least 44 px high to the touch', async () => {
    const scale = await scaleInPage();
    for (const item of scale.renderRoot.querySelectorAll('label.item')) {
      expect(item.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('ACC-12 fits 320 px without a horizontal scroll, in every state', async () => {
    for (const ids of Object.values(STATES)) {
      const page = await scaleInPage(html`<div style="width: 320px"><reperes-violentometre></reperes-violentometre></div>`);
      const scale = page.querySelector('reperes-violentometre')!;
      await scale.updateComplete;
      await tick(scale, ...ids);
      expect(page.scrollWidth).to.be.at.most(320);
    }
  });

  for (const [state, ids] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark']) {
      it(`ACC-11 axe finds nothing, ${state} ticked, ${scheme}`, async () => {
        const page = await scaleInPage(
          html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
            <reperes-violentometre></reperes-violentometre>
          </div>`,
        );
        const scale = page.querySelector('reperes-violentometre')!;
        await scale.updateComplete;
        await tick(scale, ...ids);
        expect(await axeViolations(page)).to.deep.equal([]);
      });
    }
  }
});
