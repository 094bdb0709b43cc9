import { expect, fixture, html } from '@open-wc/testing';
import type { ReperesViolentometre } from '@reperes/violentometre';
import { boxOf, scaleInPage, tick, tickedIn } from './scale-page.js';

/** All that a page can leave behind, or ask for. */
async function traces() {
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    history: history.length,
    state: history.state as unknown,
    url: location.href,
    title: document.title,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    requests: performance.getEntriesByType('resource').length,
  };
}

async function everyGesture(scale: ReperesViolentometre): Promise<void> {
  await tick(scale, 'desaccord', 'telephone', 'etrangler');
  for (const button of scale.renderRoot.querySelectorAll<HTMLButtonElement>('.bar button')) button.click();
  await tick(scale, 'mort');
}

describe('<reperes-violentometre> keeps nothing', () => {
  it('VIO-7 VIO-8 SAF-13 leaves storage, caches, cookies, history, address, title and network as they were', async () => {
    const scale = await scaleInPage();
    const before = await traces();
    await everyGesture(scale);
    expect(await traces()).to.deep.equal(before);
  });

  it('SEC-17 changes nothing in the page around it', async () => {
    const scale = await scaleInPage();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    await everyGesture(scale);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('VIO-9 forgets on pagehide', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'telephone');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal([]);
  });

  it('VIO-9 forgets on a page restored by Back, and not on the first show', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'telephone');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal(['telephone']);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal([]);
  });

  it('VIO-9 forgets when it is taken out of the page, and listens no more', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'telephone');
    const page = scale.parentElement!;
    scale.remove();
    page.append(scale);
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal([]);
    expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
  });

  it('VIO-9 leaves the browser nothing to restore: no name, no form', async () => {
    const scale = await scaleInPage();
    for (const box of scale.renderRoot.querySelectorAll('input')) {
      expect([box.name, box.autocomplete, box.form, box.value]).to.deep.equal(['', 'off', null, 'on']);
    }
  });

  it('VIO-10 lets no event out: neither its own nor those of its boxes', async () => {
    const heard: string[] = [];
    const page = await fixture(html`<div><reperes-violentometre></reperes-violentometre></div>`);
    const scale = page.querySelector('reperes-violentometre')!;
    await scale.updateComplete;
    for (const type of ['click', 'input', 'change']) page.addEventListener(type, () => heard.push(type));
    const dispatch = scale.dispatchEvent.bind(scale);
    scale.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
    await everyGesture(scale);
    expect(heard).to.deep.equal([]);
    expect(tickedIn(scale)).to.deep.equal(['mort']);
  });

  it('VIO-10 reflects no tick in an attribute', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'telephone');
    expect(scale.getAttributeNames()).to.deep.equal([]);
    expect(boxOf(scale, 'telephone').hasAttribute('checked')).to.equal(false);
  });
});
