import { aTimeout, expect } from '@open-wc/testing';
import { DEFAULT_SET } from '@reperes/violentometre';
import { focusedIn, goOn, kindOf, part, press, roomInPage, said } from './room-page.js';
import { textOf } from './scale-page.js';

describe('<reperes-violentometre vue="atelier"> with keys and buttons', () => {
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

  it('leaves a key that is not its own to the page, and tells the page nothing of those that are', async () => {
    const { room, page } = await roomInPage();
    part(room, '.room')!.focus();
    const heard: string[] = [];
    page.addEventListener('keydown', ({ key }) => heard.push(key));
    await press(room, 'ArrowRight', '1', '2', 'ArrowLeft', 'Tab', 'Shift', 'x');
    expect(heard).to.deep.equal(['Tab', 'Shift', 'x']);
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
});
