import { expect, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define-map.js';
import type { PlaceChosenEvent, PlaceHoveredEvent } from '@reperes/services-map/events.js';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { axeViolations } from '../axe.js';
import { noLongerMet } from '../axe-reviewed.js';
import { service, SERVICES } from './folder-fixture.js';
import { all, readyPanel as ready, root, textOf } from './panel-fixture.js';

const markersOf = (panel: ReperesMapPanel) => all<HTMLButtonElement>(panel, '.marker');
const markerOf = (panel: ReperesMapPanel, name: string) => markersOf(panel).find(({ ariaLabel }) => ariaLabel!.includes(name))!;
const viewBox = (panel: ReperesMapPanel) => root(panel).querySelector('.ground')!.getAttribute('viewBox');

function heard(panel: ReperesMapPanel): string[] {
  const events: string[] = [];
  panel.addEventListener('place-hovered', (event) => events.push(`hovered ${(event as PlaceHoveredEvent).ids.join(' ')}`.trim()));
  panel.addEventListener('place-chosen', (event) => events.push(`chosen ${(event as PlaceChosenEvent).ids.join(' ')}`));
  return events;
}

const press = (target: Element, key: string) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

describe('<reperes-map-panel>', () => {
  describe('several services at one place', () => {
    it('ACC-20 its marker lists them on the map, the focus on their number, no violation', async () => {
      const panel = await ready();
      const marker = markerOf(panel, 'Béthune');
      expect(marker.getAttribute('aria-expanded')).to.equal('false');
      marker.click();
      await waitUntil(() => root(panel).activeElement?.id === 'here');
      expect(textOf(root(panel).activeElement!)).to.equal('2 services ici, Béthune');
      expect(all(panel, '.here-service').map(textOf)).to.deep.equal(['Service a Accueil de jour', 'Service b Permanence juridique']);
      expect(markerOf(panel, 'Béthune').getAttribute('aria-expanded')).to.equal('true');
      for (const button of all(panel, '.here button')) expect(button.offsetHeight).to.be.at.least(44);
      expect(await axeViolations(panel)).to.deep.equal([]);
    });

    for (const [how, close] of [
      ['Escape', (panel: ReperesMapPanel) => press(root(panel).activeElement!, 'Escape')],
      ['"Fermer"', (panel: ReperesMapPanel) => root(panel).querySelector<HTMLButtonElement>('.here-head button')!.click()],
    ] as const) {
      it(`ACC-20 ${how} closes the list and returns the focus to the marker`, async () => {
        const panel = await ready();
        let reached = 0;
        document.addEventListener('keydown', () => (reached += 1), { once: true });
        markerOf(panel, 'Béthune').click();
        await waitUntil(() => root(panel).activeElement?.id === 'here');
        close(panel);
        await waitUntil(() => root(panel).activeElement === markerOf(panel, 'Béthune'));
        expect(root(panel).querySelector('.here')).to.equal(null);
        expect(reached).to.equal(0);
      });
    }

    it('a name leads to its card, the last button to all of them', async () => {
      const panel = await ready();
      const events = heard(panel);
      markerOf(panel, 'Béthune').click();
      await panel.updateComplete;
      root(panel).querySelector<HTMLButtonElement>('[data-id=b]')!.click();
      await panel.updateComplete;
      expect(root(panel).querySelector('.here')).to.equal(null);
      markerOf(panel, 'Béthune').click();
      await panel.updateComplete;
      all(panel, '.here > button')[0]!.click();
      expect(events.filter((event) => event.startsWith('chosen'))).to.deep.equal(['chosen b', 'chosen a b']);
    });

    it('places too near to be told apart are listed, not promised to open out', async () => {
      const panel = await ready([service('a', 'laeo', {}, [2.64, 50.53]), service('b', 'laeo', {}, [2.64002, 50.53])]);
      const [marker] = markersOf(panel);
      expect(marker!.ariaLabel!.replace(/\u00a0/g, ' ')).to.equal('2 services en 2 lieux proches, autour de Béthune');
      marker!.click();
      await waitUntil(() => root(panel).querySelector('.here'));
    });

    it('a filter that takes the place away takes its list away', async () => {
      const panel = await ready();
      markerOf(panel, 'Béthune').click();
      await panel.updateComplete;
      panel.services = [SERVICES[2]!];
      await panel.updateComplete;
      expect(root(panel).querySelector('.here')).to.equal(null);
    });
  });

  describe('with the list beside it', () => {
    it('tells which services are under the pointer or the focus, and when they no longer are', async () => {
      const panel = await ready();
      const events = heard(panel);
      const calais = markerOf(panel, 'Calais');
      calais.dispatchEvent(new PointerEvent('pointerenter'));
      calais.dispatchEvent(new PointerEvent('pointerleave'));
      calais.focus();
      calais.blur();
      expect(events).to.deep.equal(['hovered c', 'hovered', 'hovered c', 'hovered']);
    });

    it('the service that the list points at stands out on the map, by shape', async () => {
      const panel = await ready();
      panel.highlighted = 'c';
      await panel.updateComplete;
      expect(all(panel, '.highlighted')).to.deep.equal([markerOf(panel, 'Calais')]);
      expect(getComputedStyle(markerOf(panel, 'Calais')).outlineStyle).to.equal('dashed');
      panel.highlighted = undefined;
      await panel.updateComplete;
      expect(all(panel, '.highlighted')).to.deep.equal([]);
    });

    it('a filter moves nothing while something is left in sight, and shows what is left when nothing is', async () => {
      const panel = await ready();
      const start = viewBox(panel);
      panel.services = [SERVICES[2]!];
      await panel.updateComplete;
      expect(viewBox(panel)).to.equal(start);
      await panel.reveal('c');
      for (let press = 0; press < 6; press += 1) root(panel).querySelector<HTMLButtonElement>('[data-control=plus]')!.click();
      await panel.updateComplete;
      panel.services = [SERVICES[0]!];
      await panel.updateComplete;
      expect(markersOf(panel).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Accueil de jour, Service a, Béthune']);
    });
  });

  describe('a commune looked for', () => {
    it('its centre is marked and named, in the middle, and left again', async () => {
      const panel = await ready();
      const start = viewBox(panel);
      panel.near = { nom: 'Arras', position: [2.77, 50.29] };
      await panel.updateComplete;
      const centre = root(panel).querySelector('.centre')!;
      expect([centre.getAttribute('role'), centre.getAttribute('aria-label')]).to.deep.equal(['img', 'Centre d’Arras']);
      const stage = root(panel).querySelector('.stage')!.getBoundingClientRect();
      const { left, width } = centre.getBoundingClientRect();
      expect(Math.abs(left + width / 2 - (stage.left + stage.width / 2))).to.be.below(2);
      expect(await axeViolations(panel)).to.deep.equal([]);
      panel.near = undefined;
      await panel.updateComplete;
      expect(root(panel).querySelector('.centre')).to.equal(null);
      expect(viewBox(panel)).to.equal(start);
    });
  });

  describe('many services', () => {
    it('only the markers in sight are in the document, and the keyboard reaches the others', async () => {
      const many = Array.from({ length: 400 }, (_, index) => service(`s${index}`, 'laeo', {}, [1.6 + (index % 20) * 0.08, 50.1 + Math.floor(index / 20) * 0.04]));
      const panel = await ready(many);
      for (let press = 0; press < 5; press += 1) root(panel).querySelector<HTMLButtonElement>('[data-control=plus]')!.click();
      await panel.updateComplete;
      const before = markersOf(panel);
      expect(before.length).to.be.above(0).and.below(60);
      expect(markersOf(panel).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      before[0]!.focus();
      press(before[0]!, 'End');
      await waitUntil(() => root(panel).activeElement?.classList.contains('marker') && root(panel).activeElement !== before[0]);
      const { left, right } = root(panel).activeElement!.getBoundingClientRect();
      const stage = root(panel).querySelector('.stage')!.getBoundingClientRect();
      expect(left >= stage.left && right <= stage.right).to.equal(true);
    });
  });
});

describe('what axe cannot tell', () => {
  it('ACC-11 each line of the reviewed list that is met here still is', () => {
    expect(noLongerMet('reperes-map-panel.browser')).to.deep.equal([]);
  });
});
