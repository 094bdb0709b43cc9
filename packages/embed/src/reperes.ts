/**
 * The loader: one script for every widget. It imports the file of an element
 * only when the page contains that element, now or later. It writes nothing in
 * the page but the numbers, where nothing else would be.
 */

import { countOpening } from './count.js';
import { askEarly } from './early-answers.js';
import { keepNumbers } from './kept-numbers.js';
import { straightenQuotes } from './straight-quotes.js';

const PREFIX = 'reperes-';

const TAGS = [
  'reperes-services-map',
  'reperes-ensemble',
  'reperes-referent-finder',
  'reperes-violentometre',
  'reperes-help',
  'reperes-exit',
  'reperes-commune-search',
];

/**
 * Element, without its prefix → the name of its file, then of those that this
 * one imports, which change with their content. Filled in by the build: asking
 * for all of them together spares a slow network one round trip.
 */
const FILES: Readonly<Record<string, readonly string[]>> = globalThis.REPERES_FILES ?? {};

declare global {
  var REPERES_FILES: Readonly<Record<string, readonly string[]>> | undefined;
}

const SELECTOR = TAGS.map((tag) => `${tag}:not(:defined)`).join();

/** Before a file is asked for once more: a server or a network that stumbles needs a moment. */
const PAUSE_MS = 1000;

/** By element: a failure is forgotten, and an element that comes later asks again. */
const arrivals = new Map<string, Promise<unknown>>();

/** Imports what is needed below `root`. */
function load(root: Document | Element): void {
  // From the prototype: a form named "querySelectorAll" hides that of the document.
  const { querySelectorAll } = (root instanceof Element ? Element : Document).prototype;
  const elements = [...querySelectorAll.call(root, SELECTOR)];
  if (root instanceof Element && root.matches(SELECTOR)) elements.push(root);
  for (const element of elements) {
    straightenQuotes(element);
    keepNumbers(element, arrivals.get(element.localName) ?? begin(element));
  }
}

function begin(element: Element): Promise<unknown> {
  const { localName } = element;
  const name = localName.slice(PREFIX.length);
  const [file = `${name}.js`, ...imports] = FILES[name] ?? [];
  askAhead(element);
  const arrival = importTwice(file);
  arrivals.set(localName, arrival);
  arrival.catch((error: unknown) => {
    arrivals.delete(localName);
    console.error(`Repères: ${file} could not be loaded.`, error);
  });
  // Only ahead of time: if one does not come, the file above says it.
  for (const imported of imports) importBeside(imported).catch(() => undefined);
  return arrival;
}

/** What can go wrong here keeps no widget from coming: a page that blocks `fetch`, a browser of some years ago. */
function askAhead(element: Element): void {
  try {
    countOpening(element, import.meta.url);
    askEarly(element);
  } catch (error) {
    console.warn(`Repères: ${String(error)}`);
  }
}

/**
 * Some browsers remember for the whole page that a file did not come, and only
 * ask again for another address. Not where the page says what each file must
 * be (`integrity` in its import map): nothing checks another address.
 */
async function importTwice(file: string): Promise<unknown> {
  try {
    return await importBeside(file);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const isPinned = [...document.querySelectorAll('script[type="importmap"]')].some(({ textContent }) => textContent?.includes('"integrity"'));
    return importBeside(isPinned ? file : `${file}?essai=1`);
  }
}

function importBeside(file: string): Promise<unknown> {
  return import(new URL(file, import.meta.url).href);
}

function watch(): void {
  load(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) load(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch, { once: true });
else watch();
