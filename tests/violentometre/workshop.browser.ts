import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DEFAULT_SET, type ReperesViolentometre, type ReperesViolentometreAtelier } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { setOf, smallSet } from './made-up-sets.js';
import { everyStep, goOn, kindOf, part, roomInPage, roomOf, said } from './room-page.js';
import { textOf } from './scale-page.js';

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

  it('VIO-11 the zone of a sentence is told by its name, its shape and a needle, not by its colour alone', async () => {
    const { room } = await roomInPage();
    await goOn(room, 2);
    const here = room.renderRoot.querySelectorAll('.revealed .here');
    expect(here).to.have.length(1);
    expect(getComputedStyle(here[0]!, '::after').clipPath).to.match(/^polygon/);
    expect(textOf(part(room, '.reveal h3'))).to.equal('Respect');
    expect(part(room, '.reveal h3 svg')!.dataset['forme']).to.equal('cercle');
  });

  it('shows what the text itself tells whoever leads, and why the sentence stands there', async () => {
    const [first, ...rest] = smallSet.items;
    const room = await roomOf({ ...smallSet, items: [{ ...first!, note: 'Laisser un silence.', why: 'Personne n’a peur.' } as typeof first & object, ...rest] });
    await goOn(room, 2);
    expect(textOf(part(room, '.notes .own'))).to.equal('Laisser un silence.');
    expect(textOf(part(room, '.reveal .why'))).to.equal('Personne n’a peur.');
  });
});
