import type { Strings } from '../strings.fr.js';
import { cover, emptyFields } from './cover.js';

/** Where the script of an iframe page leaves the function that asks the host's page to leave: `embed/src/cadre.ts`. */
const ASK_HOST = Symbol.for('reperes.exit.host');

declare global {
  interface Window {
    [ASK_HOST]?: () => void;
  }
}

/**
 * Leaves the page: nothing of it stays in sight, in its fields or behind the
 * Back button, and the next one is not told which it was. From an iframe the
 * whole page leaves; if the browser forbids it, the words say so.
 *
 * @returns whether the browser lets it
 */
export function leave(url: string, words: Strings): boolean {
  cover(words.exit.suite, words);
  emptyFields();
  const ask = window[ASK_HOST];
  try {
    if (ask) ask();
    else (window.top ?? window).location.replace(url);
    return true;
  } catch {
    cover(words.exit.echec, words);
    return false;
  }
}

/**
 * Whether a sandbox keeps this iframe from leaving: asked of an address that
 * leads nowhere, since no other question exists. Only after a touch or a key:
 * before, browsers forbid it to every iframe, and say so to the visitor.
 */
export function isKeptInFrame(): boolean {
  if (window.top === window || !window.top || window[ASK_HOST] || !navigator.userActivation?.isActive) return false;
  try {
    window.top.location.replace('https://:');
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError';
  }
  return false;
}
