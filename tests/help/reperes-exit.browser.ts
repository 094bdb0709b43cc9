import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '@reperes/help/define.js';
import type { ReperesExit } from '@reperes/help';
import { axeViolations } from '../axe.js';

/** Where the page of an iframe takes the exit over: here, a count of exits in place of a navigation. */
const ASK_HOST = Symbol.for('reperes.exit.host');

const OTHER = 'https://meteo.example/';

function button(element: Element): HTMLAnchorElement | null {
  return element.shadowRoot!.querySelector<HTMLAnchorElement>('.control a');
}

function buttonsOf(page: Element): HTMLAnchorElement[] {
  return [...page.querySelectorAll('reperes-exit')].flatMap((element) => button(element) ?? []);
}

function press(type: 'keydown' | 'keyup', key: string, options: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, ...options }));
}

function tap(...keys: string[]): void {
  for (const key of keys) {
    press('keydown', key);
    press('keyup', key);
  }
}

async function status(element: ReperesExit): Promise<string> {
  await element.updateComplete;
  return element.shadowRoot!.querySelector('[role="status"]')!.textContent!;
}

function comeBack(persisted: boolean): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
}

describe('<reperes-exit>', () => {
  let exits: number;

  beforeEach(() => {
    exits = 0;
    Object.assign(window, { [ASK_HOST]: () => (exits += 1) });
  });

  afterEach(() => {
    comeBack(true);
    Object.assign(window, { [ASK_HOST]: undefined });
  });

  it('SAF-1 is a link to another site, that says nothing of where one comes from', async () => {
    const element = await fixture<ReperesExit>(html`<reperes-exit></reperes-exit>`);
    for (const link of element.shadowRoot!.querySelectorAll('a')) {
      expect(link.href).to.match(/^https:/);
      expect(link.rel).to.equal('nofollow noreferrer');
      expect(link.target).to.equal('');
    }
  });

  for (const given of ['http://meteo.example/', '//meteo.example/', '/accueil', 'javascript:alert(1)', 'https://a:b@meteo.example/', '', 'meteo']) {
    it(`SAF-12 falls back to its own address instead of "${given}"`, async () => {
      const element = await fixture<ReperesExit>(html`<reperes-exit exit-url=${given}></reperes-exit>`);
      expect(button(element)!.href).to.equal('https://fr.wikipedia.org/');
    });
  }

  it('SAF-12 goes where the host says, and there only once for the whole page', async () => {
    const page = await fixture(html`<div><reperes-exit></reperes-exit><reperes-exit exit-url=${OTHER}></reperes-exit></div>`);
    await (page.firstElementChild as ReperesExit).updateComplete;
    expect(buttonsOf(page).map(({ href }) => href)).to.deep.equal([OTHER]);
  });

  it('SAF-2 SAF-3 leaves one opaque box that says what comes, and asks for one exit', async () => {
    const element = await fixture<ReperesExit>(html`<reperes-exit></reperes-exit>`);
    button(element)!.click();
    const boxes = [...document.documentElement.children].filter((child) => child.getClientRects().length > 0);
    expect(boxes.map((box) => box.getAttribute('role'))).to.deep.equal(['alert']);
    expect(boxes[0]!.textContent).to.equal('Chargement de la page suivante.');
    expect(getComputedStyle(boxes[0]!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(boxes[0]!.getBoundingClientRect().height).to.equal(window.innerHeight);
    expect(document.querySelector('meta[name="referrer"]')!.getAttribute('content')).to.equal('no-referrer');
    expect(exits).to.equal(1);
  });

  it('SAF-9 a page that comes back is whole, and its fields are empty, in shadow roots too', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <input id="text" value="" /><input id="box" type="checkbox" /><input id="token" type="hidden" value="jeton" />
        <textarea></textarea>
        <select><option>un</option><option>deux</option></select>
        <reperes-exit></reperes-exit>
      </div>
    `);
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    page.append(inner);
    const field = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!;
    field<HTMLInputElement>('#text').value = 'Béthune';
    field<HTMLInputElement>('#box').checked = true;
    field<HTMLTextAreaElement>('textarea').value = 'Il me frappe';
    field<HTMLSelectElement>('select').selectedIndex = 1;
    inner.shadowRoot!.querySelector('input')!.value = '62400';
    page.style.display = 'grid';

    button(page.querySelector('reperes-exit')!)!.click();
    expect(page.getClientRects().length, 'covered').to.equal(0);
    comeBack(true);

    expect(page.getClientRects().length).to.equal(1);
    expect(page.style.display).to.equal('grid');
    expect(document.querySelector('[role="alert"], meta[name="referrer"]')).to.equal(null);
    expect([...page.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['', 'on', 'jeton']);
    expect(field<HTMLInputElement>('#box').checked).to.equal(false);
    expect(field<HTMLTextAreaElement>('textarea').value).to.equal('');
    expect(field<HTMLSelectElement>('select').selectedIndex).to.equal(0);
    expect(inner.shadowRoot!.querySelector('input')!.value).to.equal('');
  });

  it('SEC-17 a page that nobody left by the exit keeps its own fields', async () => {
    const page = await fixture<HTMLElement>(html`<div><input /><reperes-exit></reperes-exit></div>`);
    page.querySelector('input')!.value = 'Béthune';
    comeBack(false);
    comeBack(true);
    expect(page.querySelector('input')!.value).to.equal('Béthune');
  });

  const sequences: readonly [name: string, keys: () => void, exits: number][] = [
    ['Shift three times', () => tap('Shift', 'Shift', 'Shift'), 1],
    ['Shift twice', () => tap('Shift', 'Shift'), 0],
    ['Shift, A, Shift, Shift', () => tap('Shift', 'a', 'Shift', 'Shift'), 0],
    ['Shift, A, then Shift three times', () => tap('Shift', 'a', 'Shift', 'Shift', 'Shift'), 1],
    ['Shift and A together three times', () => [1, 2, 3].forEach(() => {
      press('keydown', 'Shift');
      tap('A');
      press('keyup', 'Shift');
    }), 0],
    ['Shift held down', () => {
      press('keydown', 'Shift');
      for (let times = 0; times < 9; times += 1) press('keydown', 'Shift', { repeat: true });
      press('keyup', 'Shift');
    }, 0],
    ['Ctrl and Shift three times', () => [1, 2, 3].forEach(() => {
      press('keydown', 'Shift', { ctrlKey: true });
      press('keyup', 'Shift', { ctrlKey: true });
    }), 0],
    ['Shift and a click three times', () => [1, 2, 3].forEach(() => {
      press('keydown', 'Shift');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, shiftKey: true }));
      press('keyup', 'Shift');
    }), 0],
    ['Escape three times', () => tap('Escape', 'Escape', 'Escape'), 0],
  ];
  for (const [name, keys, expected] of sequences) {
    it(`SAF-6 ${name}: ${expected ? 'leaves' : 'stays'}`, async () => {
      await fixture(html`<reperes-exit></reperes-exit>`);
      keys();
      expect(exits).to.equal(expected);
      tap('Escape');
    });
  }

  it('SAF-7 says each press, and that it took too long', async () => {
    const timers: [delay: number, run: () => void][] = [];
    const realTimeout = window.setTimeout;
    window.setTimeout = ((run: () => void, delay: number) => timers.push([delay, run])) as unknown as typeof window.setTimeout;
    try {
      const element = await fixture<ReperesExit>(html`<reperes-exit></reperes-exit>`);
      expect(await status(element)).to.equal('');
      tap('Shift');
      expect(await status(element)).to.equal('Encore 2 fois Maj pour quitter');
      tap('Shift');
      expect(await status(element)).to.equal('Encore 1 fois Maj pour quitter');
      expect(element.shadowRoot!.querySelector('[role="status"]')!.getBoundingClientRect().height, 'shown').to.be.greaterThan(20);
      const [delay, expire] = timers.at(-1)!;
      expect(delay).to.equal(5000);
      expire();
      expect(await status(element)).to.equal('Trop tard\u00a0: pour quitter, 3 fois Maj');
      tap('Shift', 'Shift');
      expect(exits).to.equal(0);
      tap('a');
      expect(await status(element)).to.equal('');
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('SAF-8 three on a page have one button and hear each press once; the first that leaves hands both over', async () => {
    const page = await fixture<HTMLElement>(html`<div><reperes-exit></reperes-exit><reperes-exit></reperes-exit><reperes-exit></reperes-exit></div>`);
    expect(buttonsOf(page)).to.have.length(1);
    tap('Shift', 'Shift');
    expect(exits, 'a press heard twice would leave').to.equal(0);
    tap('a');
    page.querySelector('reperes-exit')!.remove();
    await nextFrame();
    expect(buttonsOf(page)).to.have.length(1);
    tap('Shift', 'Shift', 'Shift');
    expect(exits).to.equal(1);
    for (const element of page.querySelectorAll('reperes-exit')) element.remove();
    tap('Shift', 'Shift', 'Shift');
    expect(exits, 'nobody listens any more').to.equal(1);
  });

  it('SAF-8 one in a part of the page that closes hands the button over', async () => {
    const page = await fixture<HTMLElement>(html`<div><div id="tab"><reperes-exit vue="bouton"></reperes-exit></div><reperes-exit></reperes-exit></div>`);
    const [first, second] = page.querySelectorAll('reperes-exit');
    expect([button(first!) !== null, button(second!) !== null]).to.deep.equal([true, false]);
    page.querySelector<HTMLElement>('#tab')!.hidden = true;
    await nextFrame();
    await nextFrame();
    await second!.updateComplete;
    expect([button(first!) !== null, button(second!) !== null]).to.deep.equal([false, true]);
  });

  it('SEC-17 writes nothing in the page around it before the exit', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>Texte</p></div>`);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const element = document.createElement('reperes-exit');
    page.append(element);
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    await element.updateComplete;
    tap('Shift', 'a');
    await element.updateComplete;
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('SAF-19 alone, it says what leaving does not do', async () => {
    const element = await fixture<ReperesExit>(html`<reperes-exit></reperes-exit>`);
    const text = element.shadowRoot!.querySelector('p:not([role])')!.textContent!;
    expect(text).to.match(/n’efface pas l’historique.*logiciel espion.*appareil sûr/);
  });

  for (const vue of ['complet', 'bouton', 'lien', 'saut']) {
    for (const scheme of ['light', 'dark']) {
      it(`ACC-11 axe finds nothing, ${vue}, ${scheme}`, async () => {
        const page = await fixture(
          html`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"><reperes-exit vue=${vue}></reperes-exit></div>`,
        );
        tap('Shift');
        await nextFrame();
        expect(await axeViolations(page)).to.deep.equal([]);
        tap('a');
      });
    }
  }
});
