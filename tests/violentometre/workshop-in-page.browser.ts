import { expect, fixture, html } from '@open-wc/testing';
import { DEFAULT_SET, type ReperesViolentometre } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { noLongerMet } from '../axe-reviewed.js';
import { everyStep, goOn, kindOf, part, press, roomInPage } from './room-page.js';
import { applyMedia, textOf } from './scale-page.js';

const NUMBERS = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

describe('<reperes-violentometre vue="atelier"> in its page', () => {
  it('VIO-6 VIO-20 keeps the numbers in one place in every step, with no control to share', async () => {
    const { room } = await roomInPage();
    const places = new Set<string>();
    for await (const kind of everyStep(room)) {
      const links = [...room.renderRoot.querySelectorAll('.numbers a')].map((link) => link.getAttribute('href'));
      expect(links.slice(0, 4), kind).to.deep.equal(NUMBERS);
      expect(links[4]).to.match(/^https:/);
      const numbers = part(room, '.numbers')!.getBoundingClientRect();
      const foot = part(room, '.foot')!.getBoundingClientRect();
      places.add(`${numbers.left - foot.left} ${foot.bottom - numbers.bottom} ${numbers.height}`);
      expect(part(room, '[download], [role="dialog"], dialog')).to.equal(null);
    }
    expect(places.size).to.equal(1);
  });

  it('VIO-7 VIO-10 VIO-20 lets no event out and changes nothing of the page around it', async () => {
    const { room, scale, page } = await roomInPage();
    const heard: string[] = [];
    for (const type of ['click', 'input', 'change', 'toggle']) page.addEventListener(type, () => heard.push(type));
    const dispatch = scale.dispatchEvent.bind(scale);
    scale.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
    const former = [location.href, document.title, history.length, localStorage.length, sessionStorage.length, document.cookie];
    const asked = performance.getEntriesByType('resource').length;
    for await (const kind of everyStep(room)) if (kind === 'item') part(room, '.stretch')!.click();
    expect(heard).to.deep.equal([]);
    expect([location.href, document.title, history.length, localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(former);
    expect(performance.getEntriesByType('resource').length).to.equal(asked);
    expect(room.getAttributeNames().sort()).to.deep.equal(['exit', 'heading-level']);
  });

  it('VIO-9 is back at its start, with nothing proposed, once the page has been left', async () => {
    for (const event of [new PageTransitionEvent('pagehide'), new PageTransitionEvent('pageshow', { persisted: true })]) {
      const { room } = await roomInPage();
      await goOn(room);
      await press(room, '3');
      window.dispatchEvent(event);
      await room.updateComplete;
      expect(kindOf(room)).to.equal('start');
      expect(room.renderRoot.querySelector('[aria-pressed="true"]:not(.top *)')).to.equal(null);
    }
  });

  it('SAF-11 keeps the exit first and the word of caution', async () => {
    const { scale } = await roomInPage();
    expect(scale.renderRoot.querySelector('.frame')!.firstElementChild!.localName).to.equal('reperes-exit');
    expect(textOf(scale.renderRoot.querySelector('.caution'))).to.match(/historique du navigateur n’est pas effacé/);
  });

  it('ACC-22 follows the heading level of its host, and is one region with a name', async () => {
    const { scale, room } = await roomInPage();
    scale.headingLevel = 3;
    await scale.updateComplete;
    await room.updateComplete;
    expect(part(room, 'h2')!.getAttribute('aria-level')).to.equal('3');
    expect(part(room, '.slide h3')!.getAttribute('aria-level')).to.equal('4');
    expect(scale.renderRoot.querySelector('section')!.getAttribute('aria-label')).to.equal(DEFAULT_SET.titre);
  });

  it('ACC-12 fits 320 px, and every control is 44 px high to the touch', async () => {
    const { room, page } = await roomInPage('320px');
    for await (const kind of everyStep(room)) {
      expect(page.scrollWidth, kind).to.be.at.most(320);
      for (const control of room.renderRoot.querySelectorAll('button, a, summary')) {
        if (control.checkVisibility()) expect(control.getBoundingClientRect().height, textOf(control)).to.be.at.least(44);
      }
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`ACC-11 axe finds nothing in any kind of step, ${scheme}`, async () => {
      // In sight as a whole: axe cannot tell of what is beyond the window.
      const { room, page } = await roomInPage('48em', scheme);
      const seen = new Set<string>();
      for await (const kind of everyStep(room)) {
        const state = `${kind} ${part(room, '.reveal.waiting') ? 'open' : (part(room, '.reveal')?.className ?? '')}`;
        if (seen.has(state)) continue;
        seen.add(state);
        expect(await axeViolations(page), state).to.deep.equal([]);
      }
      expect(seen.size).to.equal(7);
    }).timeout(30_000);
  }

  it('VIO-1 VIO-15 the whole scale and the numbers are there for a page that is printed or shown without styles', async () => {
    const { scale } = await roomInPage();
    const paper = scale.renderRoot.querySelector<HTMLElement>('.paper')!;
    expect([...paper.querySelectorAll('.item')].map((item) => item.textContent!.trim())).to.deep.equal(DEFAULT_SET.items.map(({ texte }) => texte));
    expect(paper.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('.tile')).to.have.length(5);
    expect(paper.querySelector('input')).to.equal(null);
    expect(paper.checkVisibility()).to.equal(false);
    applyMedia(scale, 'print');
    expect(paper.checkVisibility()).to.equal(true);
    for (const gone of ['reperes-violentometre-atelier', '.printing', '.caution']) {
      expect(scale.renderRoot.querySelector(gone)!.checkVisibility(), gone).to.equal(false);
    }
  });

  it('without its code, the scale is read as it is, with its numbers', async () => {
    const scale = await fixture<ReperesViolentometre>(html`<reperes-violentometre></reperes-violentometre>`);
    Object.defineProperty((scale as unknown as { workshop: object }).workshop, 'ready', { value: false });
    scale.vue = 'atelier';
    await scale.updateComplete;
    expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
    expect(scale.renderRoot.querySelector('reperes-help')).not.to.equal(null);
    expect(scale.renderRoot.querySelector('.scale input')).to.equal(null);
  });
});

describe('what axe cannot tell', () => {
  it('ACC-11 each line of the reviewed list that is met here still is', () => {
    expect(noLongerMet('workshop-in-page.browser')).to.deep.equal([]);
  });
});
