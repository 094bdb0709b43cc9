/** What an input method has not finished writing is neither searched nor chosen. */

/** Browsers give it to a key that an input method takes, even where `isComposing` already says that it is over. */
const TAKEN_KEY = 229;

const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}]/u;

/**
 * A syllable on its way to another script. Latin letters are followed as they
 * come: a phone's keyboard composes every word of French.
 */
export function isHalfWritten(text: string): boolean {
  return NOT_LATIN.test(text);
}

/** The key chooses a character, not a commune. */
export function isOfInputMethod({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === TAKEN_KEY;
}
