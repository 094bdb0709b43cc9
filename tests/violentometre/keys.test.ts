import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf, type KeyPlace } from '@reperes/violentometre';

const ROOM: KeyPlace = { onControl: false, fits: true, rightToLeft: false };

function press(key: string, place: Partial<KeyPlace> = {}, held: Partial<KeyboardEvent> = {}) {
  return actionOf({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, ...held }, { ...ROOM, ...place });
}

test('a keyboard and a remote control lead the workshop', () => {
  const done = ['PageDown', 'ArrowRight', ' ', 'PageUp', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'n', 'N', 'f', 'Tab', 'Enter', 'Escape', 'Shift'].map((key) => press(key));
  assert.deepEqual(done, ['forward', 'forward', 'forward', 'back', 'back', 'graver', 'milder', 'notes', 'notes', 'screen', undefined, undefined, undefined, undefined]);
});

test('a figure is known by its place: on a French keyboard the key of 1 writes “&”', () => {
  assert.equal(press('&', {}, { code: 'Digit1' }), 0);
  assert.equal(press('3', {}, { code: 'Numpad3' }), 2);
  assert.equal(press('à', {}, { code: 'Digit0' }), undefined);
});

test('keys with Ctrl, Alt or the system key are the browser’s', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    for (const key of ['f', 'n', 'PageDown', 'ArrowLeft']) assert.equal(press(key, {}, held), undefined);
  }
});

test('Space presses the button that has the focus, and only that', () => {
  assert.equal(press(' ', { onControl: true }), undefined);
  assert.equal(press('PageDown', { onControl: true }), 'forward');
});

test('ACC-12 in a window too small for the room, the keys that scroll go on scrolling', () => {
  for (const key of ['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', ' ']) assert.equal(press(key, { fits: false }), undefined);
  assert.equal(press('ArrowRight', { fits: false }), 'forward');
});

test('ACC-17 from right to left, what is next is on the left', () => {
  assert.equal(press('ArrowLeft', { rightToLeft: true }), 'forward');
  assert.equal(press('ArrowRight', { rightToLeft: true }), 'back');
  assert.equal(press('PageDown', { rightToLeft: true }), 'forward');
});
