import { expect, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define-map.js';
import type { MapViewOptions } from '@reperes/services-map/map-upgrade.js';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { axeViolations } from '../axe.js';
import { all, readyPanel as ready, root, textOf } from './panel-fixture.js';

describe('<reperes-map-panel>, its ground', () => {
  /** A ground that says what it is asked; whether it drew anything is told by the end-to-end tests. */
  async function withGround(): Promise<{ panel: ReperesMapPanel; options: MapViewOptions; removed: () => number; recoloured: () => number }> {
    const panel = await ready();
    let given: MapViewOptions | undefined;
    let removals = 0;
    let colours = 0;
    panel.loadMapView = async () => ({
      createMapView: async (options) => {
        given = options;
        return { show: () => undefined, recolour: () => (colours += 1), remove: () => (removals += 1) };
      },
    });
    panel.basemap = 'plan-ign';
    panel.mode = 'click';
    await panel.updateComplete;
    all<HTMLButtonElement>(panel, 'button').find((button) => textOf(button) === 'Afficher la carte interactive')!.click();
    await waitUntil(() => given, 'ground', { timeout: 8000 });
    await panel.updateComplete;
    return { panel, options: given!, removed: () => removals, recoloured: () => colours };
  }

  it('ACC-7 in another language, the same map is drawn again with its words', async () => {
    const { panel, options, removed } = await withGround();
    expect(options.lang).to.equal('fr');
    let said = '';
    panel.loadMapView = async () => ({
      createMapView: async ({ lang }) => ((said = lang), { show: () => undefined, recolour: () => undefined, remove: () => undefined }),
    });
    panel.lang = 'en';
    await waitUntil(() => said === 'en' && root(panel).querySelector('[data-ground="gl"]'), 'words', { timeout: 5000 });
    expect(removed()).to.equal(1);
  });

  it('without a basemap, says that nobody is asked', async () => {
    const panel = await ready();
    expect(all(panel, '.hint').map(textOf).at(-1)).to.equal('Carte dessinée dans cette page, sans appel à un service extérieur.');
  });

  it('SAF-17 with one, says whose it is and which server sees it, as text, and leaves names to it', async () => {
    const { panel, options } = await withGround();
    expect(options.basemap).to.equal('plan-ign');
    expect(all(panel, '.town').length).to.be.above(0);
    options.onBasemap({ name: 'shown', credit: '© <b>IGN</b>', hosts: 'data.geopf.fr', named: true });
    await panel.updateComplete;
    const credit = root(panel).querySelector('.credit')!;
    expect(textOf(credit)).to.equal('Fond de carte : © <b>IGN</b>. Ses images viennent d’un autre serveur, data.geopf.fr, qui voit quelle partie de la carte est regardée.');
    expect(credit.querySelector('b')).to.equal(null);
    expect(all(panel, '.town')).to.have.length(0);
    expect(await axeViolations(panel)).to.deep.equal([]);
  });

  it('ACC-2 a basemap that fails is said quietly, a ground that is lost gives the drawn one back', async () => {
    const { panel, options, removed } = await withGround();
    options.onBasemap({ name: 'failed' });
    await panel.updateComplete;
    expect(all(panel, '.note').map(textOf)).to.deep.equal(['Le fond de carte n’est pas disponible pour le moment. La carte simple montre les mêmes lieux.']);
    options.onLost();
    await panel.updateComplete;
    expect(removed()).to.equal(1);
    expect(root(panel).querySelector<HTMLElement>('.stage')!.dataset['ground']).to.equal('failed');
    options.onBasemap({ name: 'shown', credit: 'trop tard', hosts: '', named: false });
    await panel.updateComplete;
    expect(root(panel).querySelector('.credit')).to.equal(null);
  });

  it('taken out of the page, the map is removed and nothing more is drawn; put back, it can be asked for again', async () => {
    const { panel, options, removed } = await withGround();
    const page = panel.parentElement!;
    panel.remove();
    expect([removed(), options.signal.aborted]).to.deep.equal([1, true]);
    options.onBasemap({ name: 'shown', credit: 'trop tard', hosts: '', named: false });
    page.append(panel);
    await panel.updateComplete;
    expect(root(panel).querySelector('.credit')).to.equal(null);
    expect(root(panel).querySelector<HTMLElement>('.stage')!.dataset['ground']).to.equal('svg');
    expect(all(panel, 'button').map(textOf)).to.include('Afficher la carte interactive');
  });

  it('a map that is made when nobody wants it any more is removed at once', async () => {
    const panel = await ready();
    let finish: (() => void) | undefined;
    let removals = 0;
    panel.loadMapView = async () => ({
      createMapView: () => new Promise((resolve) => (finish = () => resolve({ show: () => undefined, recolour: () => undefined, remove: () => (removals += 1) }))),
    });
    panel.mode = 'click';
    await panel.updateComplete;
    all<HTMLButtonElement>(panel, 'button').find((button) => textOf(button) === 'Afficher la carte interactive')!.click();
    await waitUntil(() => finish, 'ground', { timeout: 8000 });
    panel.mode = 'none';
    await panel.updateComplete;
    finish!();
    await waitUntil(() => removals === 1);
    expect(root(panel).querySelector<HTMLElement>('.stage')!.dataset['ground']).to.equal('svg');
  });

  it('follows the colours of a page that turns dark, until it is taken out', async () => {
    const { matchMedia } = window;
    const schemes: EventTarget[] = [];
    window.matchMedia = (query) => {
      const list = matchMedia.call(window, query);
      schemes.push(list);
      return list;
    };
    try {
      const { panel, recoloured } = await withGround();
      const turn = () => schemes.forEach((scheme) => scheme.dispatchEvent(new Event('change')));
      turn();
      expect(recoloured()).to.equal(1);
      panel.remove();
      turn();
      expect(recoloured()).to.equal(1);
    } finally {
      window.matchMedia = matchMedia;
    }
  });
});
