/** Keys of a keyboard and of the remote controls that stand for one (they send Page Up and Page Down). */

export type Action = 'forward' | 'back' | 'graver' | 'milder' | 'notes' | 'screen' | number;

const ACTIONS: Readonly<Record<string, Action>> = {
  ' ': 'forward',
  ArrowRight: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'back',
  PageUp: 'back',
  ArrowDown: 'graver',
  ArrowUp: 'milder',
  n: 'notes',
  f: 'screen',
};

/** They scroll a page that is longer than its window: there, that comes first. */
const SCROLLING: readonly string[] = ['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', ' '];

export interface KeyPlace {
  /** The focus is on something that Space itself presses. */
  readonly onControl: boolean;
  /** Nothing of the room is out of sight. */
  readonly fits: boolean;
  /** Text runs from right to left: so does what is next. */
  readonly rightToLeft: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** @returns the rank of a zone from 0, another action, or `undefined` for a key that is not ours */
export function actionOf({ key, code, ctrlKey, altKey, metaKey }: Key, place: KeyPlace): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ' && place.onControl) return undefined;
  if (!place.fits && SCROLLING.includes(key)) return undefined;
  // By its place: on a French keyboard the key of 1 writes “&”.
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (figure) return Number(figure) - 1;
  return ACTIONS[mirrored(key, place.rightToLeft)];
}

function mirrored(key: string, rightToLeft: boolean): string {
  if (key.length === 1) return key.toLowerCase();
  if (!rightToLeft) return key;
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}
