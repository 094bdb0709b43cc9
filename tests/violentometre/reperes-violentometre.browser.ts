import { expect, html } from '@open-wc/testing';
import { DEFAULT_SET, itemsOf } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { applyMedia, boxOf, everythingSaid, scaleInPage, STATES, textOf, tick } from './scale-page.js';

describe('<reperes-violentometre>', () => {
  it('VIO-1 holds the title, the numbers, every zone and every item in order before any touch', async () => {
    const scale = await scaleInPage();
    const { renderRoot } = scale;
    const titles = [...renderRoot.querySelectorAll('h2, .zone h3')].map((title) => textOf(title));
    expect(titles).to.deep.equal([DEFAULT_SET.titre, ...DEFAULT_SET.zones.map(({ nom }) => nom)]);
    const items = [...renderRoot.querySelectorAll('.item')].map((item) => item.textContent!.trim());
    expect(items).to.deep.equal(DEFAULT_SET.zones.flatMap((zone) => itemsOf(DEFAULT_SET, zone)).map(({ texte }) => texte));
    expect(renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('.tile')).to.have.length(5);
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
