import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ReperesSelectEvent } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { noLongerMet } from '../axe-reviewed.js';
import { SERVICES } from './folder-fixture.js';
import { cardOf, cardsOf, markersOf, panelOf, ready, root, textOf, useFolder } from './widget-page.js';

describe('<reperes-services-map>', () => {
  useFolder();

  describe('list and map', () => {
    it('ACC-1 under each need, the markers hold exactly the located cards', async () => {
      const element = await ready();
      for (const box of root(element).querySelectorAll<HTMLInputElement>('[data-need] input')) {
        box.click();
        await element.updateComplete;
        await panelOf(element).updateComplete;
        const located = cardsOf(element).filter((card) => card.querySelector('.actions'));
        const names = markersOf(element).map(({ ariaLabel }) => ariaLabel).join(' ');
        for (const card of located) expect(names).to.include(textOf(card.querySelector('h4')!));
        expect(markersOf(element).length > 0).to.equal(located.length > 0);
        box.click();
        await element.updateComplete;
      }
    });

    it('ACC-2 without WebGL2 the list, the drawn map and the numbers work, and a text says so', async () => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      const errors: unknown[] = [];
      const keep = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
      window.addEventListener('error', keep);
      window.addEventListener('unhandledrejection', keep);
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas here');
      };
      try {
        const element = await ready();
        element.map = 'auto';
        panelOf(element).scrollIntoView();
        await waitUntil(() => panelOf(element).shadowRoot!.querySelector('.note'));
        expect(textOf(panelOf(element).shadowRoot!.querySelector('.note')!)).to.include('Cette carte simple montre les mêmes lieux');
        expect(markersOf(element)).to.have.length(2);
        expect(cardsOf(element)).to.have.length(5);
        expect(await axeViolations(element)).to.deep.equal([]);
      } finally {
        HTMLCanvasElement.prototype.getContext = getContext;
        window.removeEventListener('error', keep);
        window.removeEventListener('unhandledrejection', keep);
      }
      expect(errors).to.deep.equal([]);
    });

    it('ACC-2 a map that does not come, or is lost, leaves the drawn one with a note', async () => {
      const element = await ready();
      let lose: () => void = () => undefined;
      let removed = 0;
      const view = { show: () => undefined, recolour: () => undefined, remove: () => (removed += 1) };
      panelOf(element).loadMapView = async () => ({
        createMapView: async ({ onLost }) => {
          lose = onLost;
          return view;
        },
      });
      element.map = 'auto';
      panelOf(element).scrollIntoView();
      const stage = () => panelOf(element).shadowRoot!.querySelector<HTMLElement>('.stage')!.dataset['ground'];
      // The first graphics context of a browser without a card takes its time.
      await waitUntil(() => stage() === 'gl', 'ground', { timeout: 8000 });
      lose();
      await waitUntil(() => stage() === 'failed');
      expect(removed).to.equal(1);
      panelOf(element).loadMapView = () => Promise.reject(new TypeError('no chunk'));
      element.map = 'click';
      await waitUntil(() => stage() === 'svg');
      [...panelOf(element).shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Afficher la carte interactive')!.click();
      await waitUntil(() => stage() === 'failed');
    });

    it('ACC-3 numbers, filters, list and map follow each other, and a button passes the map', async () => {
      const element = await ready();
      const order = ['reperes-help', '.filters', '.list', 'reperes-map-panel'].map((selector) => root(element).querySelector(selector)!);
      for (const [index, room] of order.slice(1).entries()) {
        expect(order[index]!.compareDocumentPosition(room) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      }
      panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>('.skip')!.click();
      expect(textOf(panelOf(element).shadowRoot!.activeElement!)).to.equal('Fin de la carte');
      expect(markersOf(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });

    it('ACC-5 ACC-16 seven buttons of at least 44 px move the map at once', async () => {
      const element = await ready();
      const buttons = [...panelOf(element).shadowRoot!.querySelectorAll<HTMLButtonElement>('.controls button')];
      const viewBox = () => panelOf(element).shadowRoot!.querySelector('.ground')!.getAttribute('viewBox');
      expect(buttons.map((button) => button.ariaLabel ?? textOf(button))).to.deep.equal([
        'Réduire', 'Agrandir', 'Tout voir', 'Aller vers l’ouest', 'Aller vers le nord', 'Aller vers le sud', 'Aller vers l’est',
      ]);
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
        const before = viewBox();
        button.click();
        await panelOf(element).updateComplete;
        expect(viewBox(), button.ariaLabel ?? '').to.not.equal(before);
      }
      expect(panelOf(element).getAnimations({ subtree: true })).to.deep.equal([]);
    });

    it('ACC-19 markers are named by type, name and commune, and drawn by shape', async () => {
      const element = await ready({}, [SERVICES[0]!, SERVICES[2]!]);
      expect(markersOf(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Gendarmerie, Service c, Calais', 'Accueil de jour, Service a, Béthune']);
      const shapes = markersOf(element).map((marker) => marker.querySelector('path')!.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(2);
      for (const marker of markersOf(element)) expect(marker.offsetWidth).to.be.at.least(44);
    });

    it('ACC-20 a marker leads to its cards, a card leads back to its marker', async () => {
      const element = await ready();
      const calais = markersOf(element).find(({ ariaLabel }) => ariaLabel!.includes('Calais'))!;
      setTimeout(() => calais.click());
      const event = (await oneEvent(element, 'reperes-select')) as ReperesSelectEvent;
      await element.updateComplete;
      expect(event.ids).to.deep.equal(['c']);
      expect(cardOf(element, 'c').getAttribute('aria-current')).to.equal('true');
      expect(textOf(root(element).activeElement!)).to.equal('Service c');
      cardOf(element, 'c').querySelector<HTMLButtonElement>('.actions button')!.click();
      await waitUntil(() => panelOf(element).shadowRoot!.activeElement?.classList.contains('marker'));
      expect(panelOf(element).shadowRoot!.activeElement!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('ACC-20 "voir sur la carte" brings a far marker in sight and gives it the focus', async () => {
      const element = await ready();
      for (const id of ['c', 'a']) {
        cardOf(element, id).querySelector<HTMLButtonElement>('.actions button')!.click();
        await waitUntil(() => panelOf(element).shadowRoot!.activeElement?.getAttribute('aria-label')?.includes(`Service ${id}`));
        await panelOf(element).updateComplete;
        const marker = panelOf(element).shadowRoot!.activeElement!;
        expect([marker.ariaPressed, marker.classList.contains('outside')]).to.deep.equal(['true', false]);
        for (const control of ['plus', 'plus', 'plus']) panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>(`[data-control=${control}]`)!.click();
      }
    });

    it('a marker of several services marks all their cards', async () => {
      const element = await ready();
      markersOf(element).find(({ ariaLabel }) => ariaLabel!.includes('2'))!.click();
      await panelOf(element).updateComplete;
      panelOf(element).shadowRoot!.querySelector<HTMLButtonElement>('.here > button')!.click();
      await element.updateComplete;
      expect(cardsOf(element).filter((card) => card.ariaCurrent === 'true').map(({ dataset }) => dataset['id'])).to.deep.equal(['a', 'b']);
    });

    it('arrows go from one marker to the next, one Tab stop for all', async () => {
      const element = await ready();
      const [first] = markersOf(element);
      first!.focus();
      first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      await waitUntil(() => panelOf(element).shadowRoot!.activeElement === markersOf(element)[1]);
      expect(markersOf(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
    });

    it('select() lifts a filter that hides the service; an unknown id does nothing', async () => {
      const element = await ready({ categories: 'laeo' });
      expect(element.select('nowhere')).to.equal(false);
      expect(element.select('c')).to.equal(true);
      await element.updateComplete;
      await aTimeout(0);
      expect(cardOf(element, 'c').ariaCurrent).to.equal('true');
    });
  });
});

describe('what axe cannot tell', () => {
  it('ACC-11 each line of the reviewed list that is met here still is', () => {
    expect(noLongerMet('list-and-map.browser')).to.deep.equal([]);
  });
});
