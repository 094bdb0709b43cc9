import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';

const MANY = Array.from({ length: 30 }, (_, index) => service(`s${index}`, 'laeo'));

const BOXES = '.filters .types label';

const element = () => html`<reperes-services-map map="none" .services=${servicesFile(MANY)} .territory=${TERRITORY}></reperes-services-map>`;
const count = (widget: Element, selector: string) => widget.shadowRoot!.querySelectorAll(selector).length;

describe('the first screen', () => {
  it('shows the first cards before the map, what is folded, and the rest of the list', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('reperes-services-map') as ReperesServicesMap;
    Object.assign(widget, { map: 'none', services: servicesFile(MANY), territory: TERRITORY });
    page.append(widget);
    const drawn: (readonly [cards: number, maps: number, folded: number])[] = [];
    const state = () => [count(widget, 'article'), count(widget, 'reperes-map-panel'), count(widget, BOXES)] as const;
    const changes = new MutationObserver(() => drawn.push(state()));
    changes.observe(widget.shadowRoot!, { childList: true, subtree: true });
    await widget.updateComplete;
    changes.disconnect();
    expect(drawn.find(([cards]) => cards > 0)).to.deep.equal([6, 0, 0]);
    expect(state()).to.deep.equal([30, 1, 4]);
  });

  it('is complete once the element says so, and then stays so', async () => {
    const widget = await fixture<ReperesServicesMap>(element());
    expect(count(widget, 'article')).to.equal(30);
    widget.categories = 'ccas';
    await widget.updateComplete;
    widget.categories = '';
    await widget.updateComplete;
    await nextFrame();
    expect(count(widget, 'article')).to.equal(30);
  });
});

describe('without the code of the map', () => {
  const realError = console.error;
  let told: unknown[] = [];

  beforeEach(() => {
    told = [];
    console.error = (...words: unknown[]) => told.push(words[0]);
  });

  afterEach(() => {
    console.error = realError;
  });

  const withoutMap = () =>
    fixture<ReperesServicesMap>(html`<reperes-services-map
      .services=${servicesFile(MANY)}
      .territory=${TERRITORY}
      .loadMap=${() => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))}
    ></reperes-services-map>`);
  const buttons = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('button')].map((button) => button.textContent.trim());

  it('ACC-2 the list is whole, nothing leads to a map, a word stands in its place', async () => {
    const widget = await withoutMap();
    expect(count(widget, 'article')).to.equal(30);
    expect(buttons(widget).filter((words) => /carte/.test(words))).to.deep.equal([]);
    expect(count(widget, 'reperes-map-panel')).to.equal(0);
    expect(widget.shadowRoot!.querySelector('.map')!.textContent.trim()).to.equal('La carte ne s’affiche pas pour le moment. Tous les services sont dans la liste.');
    expect(told).to.have.length(1);
    expect(await axeViolations(widget)).to.deep.equal([]);
  });

  it('a service is brought in sight all the same', async () => {
    const widget = await withoutMap();
    expect(widget.select('s20')).to.equal(true);
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[aria-current]')?.getAttribute('data-id')).to.equal('s20');
  });

  it('ACC-20 the focus waits for no map: it goes where it should while the code never answers', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('reperes-services-map') as ReperesServicesMap;
    Object.assign(widget, { services: servicesFile(MANY), territory: TERRITORY, categories: 'ccas', loadMap: () => new Promise(() => undefined) });
    page.append(widget);
    const lift = () => widget.shadowRoot?.querySelector<HTMLElement>('.ways button');
    await waitUntil(() => lift(), 'nothing matches, and a button says what to lift');
    lift()!.click();
    await waitUntil(() => widget.shadowRoot!.activeElement?.getAttribute('role') === 'status', 'the count has the focus', { timeout: 3000 });
    expect(widget.select('s20')).to.equal(true);
    await waitUntil(() => widget.shadowRoot!.activeElement?.closest('article')?.dataset['id'] === 's20', 'the card has the focus', { timeout: 3000 });
  });
});
