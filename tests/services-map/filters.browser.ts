import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import '@reperes/services-map/define.js';
import type { ReperesFilterEvent, ReperesServicesMap } from '@reperes/services-map';
import { PlaceHoveredEvent } from '@reperes/services-map/events.js';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';
import { boxOf, buttonOf, cardsOf, idsOf, panelOf, root, textOf, tick } from './list-fixture.js';
import { ALWAYS, manyServices, NEVER, RICH } from './rich-fixture.js';

async function ready(features: readonly Service[] = RICH): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`
    <reperes-services-map map="none" .services=${servicesFile(features)} .territory=${TERRITORY}></reperes-services-map>
  `);
  await element.updateComplete;
  return element;
}

const list = (element: ReperesServicesMap) => root(element).querySelector('.list')!;
const summary = (element: ReperesServicesMap) => textOf(root(element).querySelector('.summary [role=status]'));

describe('<reperes-services-map>, its filters', () => {
  describe('facets', () => {
    for (const [words, ids] of [
      ['Ouvert maintenant', ['jour', 'police']],
      ['Gratuit', ['relais', 'jour', 'ecoute', 'ados']],
      ['Victimes', ['abri', 'relais', 'jour', 'ecoute', 'nombre', 'police', 'droits', 'sante']],
      ['Enfants et jeunes', ['jour', 'sante', 'ados']],
      ['Auteurs de violences', ['stage']],
      ['Accessible en fauteuil roulant', ['jour']],
      ['Langue des signes (LSF)', ['ecoute', 'droits']],
      ['Sur place', ['jour', 'ecoute']],
      ['À distance', ['ecoute', 'droits']],
      ['Anglais', ['jour', 'ecoute', 'sante']],
      ['Arabe', ['abri', 'jour']],
    ] as const) {
      it(`ACC-1 "${words}": its count, its cards, the same services on the map`, async () => {
        const element = await ready();
        expect(textOf(boxOf(element, words).closest('label'))).to.match(new RegExp(`, ${ids.length} services?$`));
        await tick(element, words);
        expect(idsOf(element).sort()).to.deep.equal([...ids].sort());
        expect(panelOf(element).services.map(({ id }) => id)).to.deep.equal(idsOf(element));
      });
    }

    it('two options of a facet widen it, two facets narrow each other, the counts follow', async () => {
      const element = await ready();
      await tick(element, 'Gratuit');
      expect(textOf(boxOf(element, 'Anglais').closest('label'))).to.equal('Anglais, 2 services');
      expect(textOf(boxOf(element, 'Turc').closest('label'))).to.equal('Turc, 0 service');
      await tick(element, 'Anglais');
      expect(idsOf(element)).to.deep.equal(['jour', 'ecoute']);
      await tick(element, 'Turc');
      expect(idsOf(element)).to.deep.equal(['jour', 'ecoute']);
    });

    it('an option that finds nothing stays, says zero and can be ticked', async () => {
      const element = await ready();
      await tick(element, 'Ouvert maintenant');
      root(element).querySelector<HTMLDetailsElement>('.refine')!.open = true;
      const turc = boxOf(element, 'Turc');
      expect(turc.disabled).to.equal(false);
      turc.focus();
      await tick(element, 'Turc');
      expect(root(element).activeElement === turc).to.equal(true);
    });

    it('what the data say nothing about is not proposed', async () => {
      const element = await ready([service('a', 'laeo'), service('b', 'ccas')]);
      expect(textOf(root(element).querySelector('.filters'))).to.not.match(/Ouvert maintenant|Gratuit|Affiner|fauteuil|Langue/);
    });

    it('open now says that other places may be open too', async () => {
      const element = await ready();
      expect(textOf(root(element).querySelector('.filters'))).to.not.include('horaires sont sûrs');
      await tick(element, 'Ouvert maintenant');
      expect(textOf(root(element).querySelector('.filters'))).to.include('horaires sont sûrs').and.include('appelez-le');
    });

    it('"Tout afficher" lifts every choice and keeps the focus', async () => {
      const element = await ready();
      await tick(element, 'Gratuit');
      await tick(element, 'Anglais');
      const all = buttonOf(root(element).querySelector('.needs')!, 'Tout afficher')!;
      expect(all.getAttribute('aria-pressed')).to.equal('false');
      all.focus();
      all.click();
      await element.updateComplete;
      expect([idsOf(element).length, all.getAttribute('aria-pressed')]).to.deep.equal([RICH.length, 'true']);
      expect(root(element).activeElement === all).to.equal(true);
      expect(boxOf(element, 'Anglais').checked).to.equal(false);
    });

    it('SAF-16 SAF-22 the event holds ids of closed lists and yes or no; neither a language nor a word', async () => {
      const element = await ready();
      await tick(element, 'Arabe');
      await tick(element, 'Enfants et jeunes');
      await tick(element, 'Sur place');
      setTimeout(() => boxOf(element, 'Ouvert maintenant').click());
      const event = (await oneEvent(element, 'reperes-filter')) as ReperesFilterEvent;
      expect(JSON.parse(JSON.stringify({ ...event }))).to.deep.equal({
        isTrusted: false, categories: [], publics: ['enfants'], accueil: ['en-presentiel'], ouvert: true, gratuit: false, fauteuil: false, lsf: false,
      });
    });

    it('ACC-11 with everything unfolded and ticked, no violation', async () => {
      const element = await ready();
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      await tick(element, 'Ouvert maintenant');
      await tick(element, 'Anglais');
      expect(textOf(root(element).querySelector('.refine summary'))).to.equal('Affiner : pour qui, accès, langues (1 choix)');
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it('ACC-12 with everything unfolded, nothing is wider than a page of 320 px', async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
      const element = await ready();
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      page.append(element);
      await aTimeout(60);
      expect(page.scrollWidth).to.equal(320);
    });
  });

  it('ACC-12 on a phone whose letters are twice as large, nothing is wider than the page', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const page = await fixture<HTMLElement>(html`<div style="width: 358px"></div>`);
      page.append(await ready());
      await aTimeout(60);
      expect(page.scrollWidth).to.equal(358);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  describe('when nothing is left', () => {
    it('ACC-11 the one choice to lift is named, with what it brings back, and takes the focus to the count', async () => {
      const element = await ready([service('a', 'laeo', { horaires_intervalles: NEVER, frais: 'gratuit' }), service('b', 'ccas', { horaires_intervalles: ALWAYS, frais: 'payant' }), service('c', 'ccas', { frais: 'gratuit' })]);
      await tick(element, 'Ouvert maintenant');
      await tick(element, 'Gratuit');
      const ways = root(element).querySelector('.empty .ways')!;
      expect([...ways.querySelectorAll('button')].map(textOf)).to.deep.equal(['Retirer « Ouvert maintenant » (2 services)', 'Tout afficher']);
      expect(textOf(root(element).querySelector('.empty'))).to.include('3919');
      expect(await axeViolations(element)).to.deep.equal([]);
      ways.querySelector('button')!.click();
      await element.updateComplete;
      await aTimeout(0);
      expect(idsOf(element).sort()).to.deep.equal(['a', 'c']);
      expect(root(element).activeElement!.matches('.summary [role=status]')).to.equal(true);
    });

    it('several choices are lifted together when none alone is enough', async () => {
      const element = await ready([service('a', 'laeo', { langues: ['anglais'] }), service('b', 'ccas', { frais: 'gratuit' }), service('c', 'ccas', { horaires_intervalles: ALWAYS })]);
      for (const words of ['Ouvert maintenant', 'Gratuit', 'Anglais']) await tick(element, words);
      expect(textOf(root(element).querySelector('.empty .ways button'))).to.match(/^Retirer « .+ » et « .+ » \(1 service\)$/);
    });

    it('SAF-20 the numbers stay whatever is chosen', async () => {
      const element = await ready();
      for (const words of ['Ouvert maintenant', 'Auteurs de violences', 'Turc']) await tick(element, words);
      expect(cardsOf(element)).to.have.length(0);
      const links = [...root(element).querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.include.members(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    });
  });

  describe('a long list', () => {
    it('draws sixty cards, then sixty more, and the reading goes on from the first of them', async () => {
      const element = await ready(manyServices(150));
      expect(cardsOf(element)).to.have.length(60);
      const whole = panelOf(element).services.map(({ id }) => id);
      expect(whole).to.have.length(150);
      const more = buttonOf(list(element), 'Afficher')!;
      expect(textOf(more)).to.equal('Afficher 60 services de plus (60 sur 150)');
      more.click();
      await element.updateComplete;
      await aTimeout(0);
      expect(idsOf(element)).to.deep.equal(whole.slice(0, 120));
      expect(root(element).activeElement!.closest('article')!.dataset['id']).to.equal(whole[60]);
      await waitUntil(() => summary(element) === '150 services, 120 affichés');
      buttonOf(list(element), 'Afficher 30 services')!.click();
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(whole);
      expect(buttonOf(list(element), /^Afficher \d/)).to.equal(undefined);
    });

    it('a choice starts the list again from its first cards', async () => {
      const element = await ready(manyServices(300));
      buttonOf(list(element), 'Afficher')!.click();
      await element.updateComplete;
      await tick(element, 'Gratuit');
      expect(cardsOf(element)).to.have.length(60);
    });

    it('ACC-20 a service beyond the window is shown first of all, and takes the focus', async () => {
      const element = await ready(manyServices(3000));
      const far = panelOf(element).services[2500]!.id;
      expect(element.select(far)).to.equal(true);
      await element.updateComplete;
      await aTimeout(0);
      expect(textOf(root(element).querySelector('.need-group h3'))).to.equal('Choisi sur la carte');
      expect(idsOf(element)[0]).to.equal(far);
      expect(cardsOf(element)).to.have.length(61);
      expect(root(element).activeElement!.closest('article')!.dataset['id']).to.equal(far);
      expect(await axeViolations(list(element))).to.deep.equal([]);
    });
  });

  describe('list and map, one pointer', () => {
    it('the card under the pointer or the focus is told to the map, and its end too', async () => {
      const element = await ready();
      const [first, second] = cardsOf(element);
      first!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      expect(panelOf(element).highlighted).to.equal(first!.dataset['id']);
      list(element).dispatchEvent(new PointerEvent('pointerleave'));
      expect(panelOf(element).highlighted).to.equal(undefined);
      second!.querySelector('h4')!.focus();
      expect(panelOf(element).highlighted).to.equal(second!.dataset['id']);
      (root(element).activeElement as HTMLElement).blur();
      expect(panelOf(element).highlighted).to.equal(undefined);
    });

    it('the place under the pointer marks its cards, and goes no further than the widget', async () => {
      const element = await ready();
      let leaked = 0;
      element.addEventListener('place-hovered', () => (leaked += 1));
      panelOf(element).dispatchEvent(new PlaceHoveredEvent(['jour', 'police']));
      expect(cardsOf(element).filter((card) => card.hasAttribute('data-pointed')).map(({ dataset }) => dataset['id'])).to.deep.equal(['jour', 'police']);
      panelOf(element).dispatchEvent(new PlaceHoveredEvent([]));
      expect(root(element).querySelectorAll('[data-pointed]')).to.have.length(0);
      expect(leaked).to.equal(0);
    });
  });
});
