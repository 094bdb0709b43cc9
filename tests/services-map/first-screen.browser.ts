import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';

const MANY = Array.from({ length: 30 }, (_, index) => service(`s${index}`, 'laeo'));

const element = () => html`<reperes-services-map map="none" .services=${servicesFile(MANY)} .territory=${TERRITORY}></reperes-services-map>`;
const count = (widget: Element, selector: string) => widget.shadowRoot!.querySelectorAll(selector).length;

describe('the first screen', () => {
  it('shows the first cards before the map and the rest of the list', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('reperes-services-map') as ReperesServicesMap;
    Object.assign(widget, { map: 'none', services: servicesFile(MANY), territory: TERRITORY });
    page.append(widget);
    // No frame passes between two promises.
    while (count(widget, 'article') === 0) await Promise.resolve();
    expect([count(widget, 'article'), count(widget, 'reperes-map-panel')]).to.deep.equal([6, 0]);
    await widget.updateComplete;
    expect([count(widget, 'article'), count(widget, 'reperes-map-panel')]).to.deep.equal([30, 1]);
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
