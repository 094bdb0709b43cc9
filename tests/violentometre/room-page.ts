import { fixture, html, waitUntil } from '@open-wc/testing';
import '@reperes/violentometre/define.js';
import { type QuestionSet, ReperesViolentometreAtelier } from '@reperes/violentometre';
import { textOf } from './scale-page.js';

const KEYS: Readonly<Record<string, string>> = { '1': 'Digit1', '2': 'Digit2', '3': 'Digit3' };

export async function roomInPage(width = '60em', scheme = 'light') {
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
export async function roomOf(set: QuestionSet) {
  if (!customElements.get('reperes-violentometre-atelier')) customElements.define('reperes-violentometre-atelier', ReperesViolentometreAtelier);
  const room = await fixture<ReperesViolentometreAtelier>(html`<reperes-violentometre-atelier .set=${set}></reperes-violentometre-atelier>`);
  return room;
}

export const part = (room: ReperesViolentometreAtelier, selector: string) => room.renderRoot.querySelector<HTMLElement>(selector);
export const kindOf = (room: ReperesViolentometreAtelier) => part(room, '.room')!.dataset['step'];
export const said = (room: ReperesViolentometreAtelier) => textOf(part(room, '[role="status"]'));
export const focusedIn = (room: ReperesViolentometreAtelier) => (room.renderRoot as ShadowRoot).activeElement;

export async function press(room: ReperesViolentometreAtelier, ...keys: string[]) {
  for (const key of keys) {
    const target = focusedIn(room) ?? part(room, '.room')!;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code: KEYS[key] ?? key, bubbles: true, composed: true, cancelable: true }));
    await room.updateComplete;
  }
}

export async function goOn(room: ReperesViolentometreAtelier, times = 1) {
  for (let step = 0; step < times; step += 1) {
    part(room, '.moves .strong')!.click();
    await room.updateComplete;
  }
}

/** Every step of a text, with what may be done there. */
export async function* everyStep(room: ReperesViolentometreAtelier) {
  yield 'start';
  do {
    await goOn(room);
    if (kindOf(room) === 'item') await press(room, '2');
    yield kindOf(room)!;
  } while (kindOf(room) !== 'end');
}
