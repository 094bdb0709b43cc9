import type { Strings } from '../strings.fr.js';
import { attempt } from './attempt.js';
import { clear } from './clear.js';
import { add, cover, offer, uncover } from './cover.js';
import * as native from './natives.js';
import { silence } from './silence.js';

/** Where the script of an iframe page leaves the function that asks the host's page to leave: `embed/src/cadre.ts`. */
const ASK_HOST = Symbol.for('reperes.exit.host');

declare global {
  interface Window {
    [ASK_HOST]?: () => void;
  }
}

/**
 * Who still sees the words after this long is offered a link, and somewhat
 * later the exit tries by itself. Twice as long each time: on a slow network
 * every try starts the request anew, and one must have the time to succeed.
 */
const OFFER_MS = 3000;
const RETRY_MS = 8000;

/** Uses of the exit since the page came. */
let tries = 0;

/** The last of them: what is timed for an earlier one is void. */
let current: object = {};

/**
 * Leaves the page: nothing of it stays in sight, in its fields or behind the
 * Back button, and the next one is not told which it was. From an iframe the
 * whole page leaves; if the browser forbids it, the words say so. Whatever the
 * page does to prevent it, the next one is asked for; used again, it tries
 * again.
 *
 * @returns whether the browser lets it
 */
export function leave(url: string, words: Strings): boolean {
  tries += 1;
  const box = attempt(() => prepare(url, words));
  if (go(url)) return true;
  current = {};
  attempt(() => box && native.text.set(box, words.exit.echec));
  return false;
}

/**
 * Opened anew, the document loses all at once what it shows and what it
 * listens for: questions before leaving above all, also of the frames, which go too.
 * Where that may not be (a page that its own script is writing right now), the
 * other steps are what holds.
 *
 * @returns the box that covers the page
 */
function prepare(url: string, words: Strings): HTMLElement | undefined {
  attempt(uncover);
  const page = outermost();
  const pages = attempt(() => clear(page)) ?? [window];
  if (!window[ASK_HOST]) {
    attempt(() => pages.forEach(silence));
    if (window.top === window) attempt(() => native.open.call(document));
  }
  // The next page is not told which this one was.
  attempt(() => add(native.root.get(document) ?? add(document, 'html'), 'meta', { name: 'referrer', content: 'no-referrer' }));
  const box = attempt(() => cover(page.document, words));
  attempt(() => native.listen.call(window, 'pageshow', handlePageShow));
  attempt(() => tryAgainLater(box, url, words));
  return box;
}

/** The whole page, if it is of this origin: then it can be covered from here. */
function outermost(): Window {
  return (attempt(() => window.top?.document) && window.top) || window;
}

/** An iframe asks its host twice, then goes by itself. */
function go(url: string): boolean {
  const ask = tries < 3 && window[ASK_HOST];
  try {
    if (ask) ask();
    // What `replace` did not do, twice, is tried the other way: better one more page in the history than to stay.
    else (window.top ?? window).location[tries % 3 ? 'replace' : 'assign'](url);
    return true;
  } catch {
    return false;
  }
}

function tryAgainLater(box: HTMLElement | undefined, url: string, words: Strings): void {
  const mine = (current = {});
  const slower = 2 ** Math.min(tries - 1, 3);
  const ready = Date.now() + OFFER_MS * slower;
  const again = () => void (current === mine && leave(url, words));
  if (box) {
    // Before that, a hand that trembles would start the request anew with each touch.
    native.listen.call(box, 'click', (event: Event) => {
      native.prevent.call(event);
      if (Date.now() >= ready) again();
    });
    native.wait(() => current === mine && attempt(() => offer(box, url)), OFFER_MS * slower);
  }
  native.wait(again, RETRY_MS * slower);
}

/** Back from the back/forward cache, by an iframe that handed the exit over: whole again, and empty. Any other page starts anew. */
function handlePageShow({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  if (!window[ASK_HOST]) return location.reload();
  window.removeEventListener('pageshow', handlePageShow);
  uncover();
  tries = 0;
  current = {};
  clear(outermost());
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
