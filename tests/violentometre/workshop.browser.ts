import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/violentometre/define.js';
import { DEFAULT_SET, type QuestionSet, type ReperesViolentometre, ReperesViolentometreAtelier } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { setOf, smallSet } from './made-up-sets.js';
import { applyMedia, textOf } from './scale-page.js';

const NUMBERS = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

const KEYS: Readonly<Record<string, string>> = { '1': 'Digit1', '2': 'Digit2', '3': 'Digit3' };

async function roomInPage(width = '60em', scheme = 'light') {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}; color-scheme: ${scheme}; background: Canvas; color: CanvasText">
      <reperes-violentometre vue="atelier"></reperes-violentometre>
    </div>`,
  );
  const scale = page.querySelector('reperes-violentometre')!;
  await waitUntil(() => scale.renderRoot.querySelector('reperes-violentometre-atelier'));
  const room = scale.renderRoot.querySelector<ReperesViolentometreAtelier>('reperes-violentometre-atelier')!;
  await room.updateComplete;
  return { page, scale, room };
}

/** The room alone, with a text of ours for the test. */
async function roomOf(set: QuestionSet) {
  if (!customElements.get('reperes-violentometre-atelier')) customElements.define('reperes-violentometre-atelier', ReperesViolentometreAtelier);
  const room = await fixture<ReperesViolentometreAtelier>(html`<reperes-violentometre-atelier .set=${set}></reperes-violentometre-atelier>`);
  return room;
}

const part = (room: ReperesViolentometreAtelier, selector: string) => room.renderRoot.querySelector<HTMLElement>(selector);
const kindOf = (room: ReperesViolentometreAtelier) => part(room, '.room')!.dataset['step'];
const said = (room: ReperesViolentometreAtelier) => textOf(part(room, '[role="status"]'));
const focusedIn = (room: ReperesViolentometreAtelier) => (room.renderRoot as ShadowRoot).activeElement;

async function press(room: ReperesViolentometreAtelier, ...keys: string[]) {
  for (const key of keys) {
    const target = focusedIn(room) ?? part(room, '.room')!;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code: KEYS[key] ?? key, bubbles: true, composed: true, cancelable: true }));
    await room.updateComplete;
  }
}

async function goOn(room: ReperesViolentometreAtelier, times = 1) {
  for (let step = 0; step < times; step += 1) {
    part(room, '.moves .strong')!.click();
    await room.updateComplete;
  }
}

/** Every step of a text, with what may be done there. */
async function* everyStep(room: ReperesViolentometreAtelier) {
  yield 'start';
  do {
    await goOn(room);
    if (kindOf(room) === 'item') await press(room, '2');
    yield kindOf(room)!;
  } while (kindOf(room) !== 'end');
}

describe('<reperes-violentometre vue="atelier">', () => {
  it('starts with a warning of what is coming, the right to step out, and no sentence yet', async () => {
    const { room } = await roomInPage();
    expect(kindOf(room)).to.equal('start');
    expect(textOf(part(room, '.slide'))).to.contain('violences, dont certaines sont très graves').and.to.contain('sortir, sans donner de raison');
    expect(part(room, '.sentence')).to.equal(null);
  });

  it('VIO-17 says before and after that violences follow no order and that one is enough', async () => {
    const { room } = await roomInPage();
    expect(textOf(part(room, '.slide'))).to.match(/ne suivent pas d’ordre\. Une seule phrase suffit/);
    const small = await roomOf(smallSet);
    await goOn(small, 10);
    expect(kindOf(small)).to.equal('end');
    expect(textOf(part(small, '.slide'))).to.match(/Une seule phrase suffit/).and.to.match(/ne couvre pas tout/);
  });

  it('VIO-16 shows every sentence once, in the published order and wording', async () => {
    const { room } = await roomInPage();
    const shown: string[] = [];
    for await (const kind of everyStep(room)) {
      const text = textOf(part(room, '.sentence'));
      if (kind === 'item' && shown.at(-1) !== text) shown.push(text);
    }
    expect(shown).to.deep.equal(DEFAULT_SET.items.map(({ texte }) => texte.replace(/[ \n]+/g, ' ')));
  });

  for (const [items, zones] of [[20, 3], [22, 5], [23, 3], [24, 3]] as const) {
    it(`VIO-14 leads through ${items} sentences in ${zones} zones, one stretch of the scale each`, async () => {
      const set = setOf(items, zones);
      const room = await roomOf(set);
      await goOn(room);
      const names = [...room.renderRoot.querySelectorAll('.stretch .name')].map((name) => textOf(name));
      expect(names).to.deep.equal(set.zones.map(({ nom }) => nom));
      await goOn(room, items * 2);
      expect(kindOf(room)).to.equal('end');
      expect(await axeViolations(room)).to.deep.equal([]);
    });
  }

  it('VIO-2 counts nothing: no number appears but those of the text, of the help and of the sentence in hand', async () => {
    const { room } = await roomInPage();
    const numbers = () => room.renderRoot.textContent!.match(/\d+/g) ?? [];
    const blank = new Set([...numbers(), ...JSON.stringify(DEFAULT_SET).match(/\d+/g)!, '17', '112', '114']);
    for await (const kind of everyStep(room)) {
      const place: readonly string[] = textOf(part(room, '.progress')).match(/\d+/g) ?? [];
      for (const number of numbers()) expect(blank.has(number) || place.includes(number), `${number} at ${kind}`).to.equal(true);
      expect(room.renderRoot.textContent).not.to.match(/%|\bscore\b|\btotal\b|bravo|bonne réponse|erreur|juste|faux/i);
    }
    expect(room.renderRoot.querySelector('progress, meter, [aria-valuenow]')).to.equal(null);
  });

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

  it('shows the numbers that the text adds, such as 119 for the young, after those that always are', async () => {
    const scale = await fixture<ReperesViolentometre>(html`<reperes-violentometre vue="atelier" jeu="jeunes"></reperes-violentometre>`);
    const hrefs = () => {
      const room = scale.renderRoot.querySelector<ReperesViolentometreAtelier>('reperes-violentometre-atelier');
      return [...(room?.renderRoot.querySelectorAll('.numbers a') ?? [])].map((link) => link.getAttribute('href'));
    };
    await waitUntil(() => hrefs().includes('tel:119'));
    expect(hrefs().slice(0, 4)).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'tel:3919']);
    expect(hrefs().slice(5).sort()).to.deep.equal(['tel:119', 'tel:3018']);
  });

  it('VIO-13 puts the emergency first when the zone of a danger is shown, and warns before the first one', async () => {
    const room = await roomOf(smallSet);
    await goOn(room, 7);
    expect(kindOf(room)).to.equal('pause');
    expect(said(room)).to.match(/^Une pause\..*sortir\.$/);
    await goOn(room, 2);
    expect(part(room, '.reveal')!.firstElementChild!.className).to.equal('emergency');
    expect(said(room)).to.match(/^En danger maintenant\s: 17 ou 112, ou un SMS au 114\. Zone de cette phrase/);
  });

  it('VIO-4 SAF-19 never comforts falsely nor promises what code cannot keep', async () => {
    const { room } = await roomInPage();
    for await (const kind of everyStep(room)) {
      expect(room.renderRoot.textContent, kind).not.to.match(/tout va bien|aucun danger|pas de violence|anonym|sans trace/i);
    }
  });

  it('keys place the sentence, show its zone, go on and come back, as a remote control does', async () => {
    const { room } = await roomInPage();
    part(room, '.room')!.focus();
    await press(room, 'ArrowRight', '2');
    expect([...room.renderRoot.querySelectorAll('.stretch')].map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
    expect(said(room)).to.equal('Proposition du groupe\u00a0: Déjà de la violence.');
    await press(room, 'ArrowRight');
    expect(textOf(part(room, '.reveal h3'))).to.equal('Respect');
    expect(said(room)).to.match(/^Zone de cette phrase\s: Respect\. Vous vous sentez libre/);
    await press(room, '3');
    expect(said(room), 'the zone is shown: nothing more is proposed').to.match(/^Zone de cette phrase/);
    await press(room, 'ArrowRight');
    expect(textOf(part(room, '.progress'))).to.equal('Phrase 2 sur 24');
    expect(room.renderRoot.querySelector('.stretch[aria-pressed="true"]')).to.equal(null);
    await press(room, 'ArrowLeft', 'ArrowLeft');
    expect(kindOf(room)).to.equal('start');
  });

  it('VIO-11 the zone of a sentence is told by its name, its shape and a needle, not by its colour alone', async () => {
    const { room } = await roomInPage();
    await goOn(room, 2);
    const here = room.renderRoot.querySelectorAll('.revealed .here');
    expect(here).to.have.length(1);
    expect(getComputedStyle(here[0]!, '::after').clipPath).to.match(/^polygon/);
    expect(textOf(part(room, '.reveal h3'))).to.equal('Respect');
    expect(part(room, '.reveal h3 svg')!.dataset['forme']).to.equal('cercle');
  });

  it('leaves a key that is not its own to the page, and tells the page nothing of those that are', async () => {
    const { room, page } = await roomInPage();
    part(room, '.room')!.focus();
    const heard: string[] = [];
    page.addEventListener('keydown', ({ key }) => heard.push(key));
    await press(room, 'ArrowRight', '1', '2', 'ArrowLeft', 'Tab', 'Shift', 'x');
    expect(heard).to.deep.equal(['Tab', 'Shift', 'x']);
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

  it('hides and shows the notes with N or their button, and the focus is never lost', async () => {
    const { room } = await roomInPage();
    const points = textOf(part(room, '.notes'));
    for (const words of ['Mener l’atelier', 'Si quelqu’un se confie', 'Les numéros', 'le 119', 'Clavier et télécommande']) expect(points).to.contain(words);
    part(room, '.notes summary')!.focus();
    await press(room, 'n');
    expect(part(room, '.notes')).to.equal(null);
    expect(focusedIn(room)).to.equal(part(room, '.room'));
    await press(room, 'N');
    expect(part(room, '.notes')).not.to.equal(null);
  });

  it('shows what the text itself tells whoever leads, and why the sentence stands there', async () => {
    const [first, ...rest] = smallSet.items;
    const room = await roomOf({ ...smallSet, items: [{ ...first!, note: 'Laisser un silence.', why: 'Personne n’a peur.' } as typeof first & object, ...rest] });
    await goOn(room, 2);
    expect(textOf(part(room, '.notes .own'))).to.equal('Laisser un silence.');
    expect(textOf(part(room, '.reveal .why'))).to.equal('Personne n’a peur.');
  });

  it('leads to any sentence from the notes, and the keyboard is in the room', async () => {
    const { room } = await roomInPage();
    room.renderRoot.querySelectorAll<HTMLElement>('.sentences button')[8]!.click();
    await room.updateComplete;
    expect(textOf(part(room, '.sentence'))).to.equal(DEFAULT_SET.items[8]!.texte);
    expect(focusedIn(room)).to.equal(part(room, '.room'));
  });

  it('asks for the full screen on its button or its key alone, hides the notes there, and works when it is refused', async () => {
    const { room } = await roomInPage();
    let asked = 0;
    room.requestFullscreen = async () => {
      asked += 1;
      throw new TypeError('refused');
    };
    const { warn } = console;
    console.warn = () => undefined;
    await goOn(room, 3);
    expect(asked).to.equal(0);
    [...room.renderRoot.querySelectorAll<HTMLElement>('.tools button')].find((button) => textOf(button) === 'Plein écran')!.click();
    await press(room, 'f');
    await aTimeout(0);
    console.warn = warn;
    expect(asked).to.equal(2);
    expect(kindOf(room)).to.equal('item');
    Object.defineProperty(room, 'matches', { value: () => true });
    room.dispatchEvent(new Event('fullscreenchange'));
    await room.updateComplete;
    expect(part(room, '.notes')).to.equal(null);
    expect(textOf(part(room, '.tools'))).to.contain('Quitter le plein écran');
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
      const { room, page } = await roomInPage('60em', scheme);
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
    expect(paper.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('a')).to.have.length(5);
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
