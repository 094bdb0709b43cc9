/**
 * The loader: one script for every widget. It imports the file of an element
 * only when the page contains that element, now or later, and writes nothing
 * in the page.
 */

import { countOpening } from './count.js';
import { askEarly } from './early-answers.js';

/** Element → file beside this one. */
const FILES: Readonly<Record<string, string>> = {
  'reperes-services-map': 'services-map.js',
  'reperes-ensemble': 'ensemble.js',
  'reperes-referent-finder': 'referent-finder.js',
  'reperes-violentometre': 'violentometre.js',
  'reperes-help': 'help.js',
  'reperes-exit': 'exit.js',
  'reperes-commune-search': 'commune-search.js',
};

/**
 * File → the files that it imports, filled in by the build: asking for them
 * together spares a slow network one round trip.
 */
const IMPORTS: Readonly<Record<string, readonly string[]>> = globalThis.REPERES_IMPORTS ?? {};

declare global {
  var REPERES_IMPORTS: Readonly<Record<string, readonly string[]>> | undefined;
}

const SELECTOR = Object.keys(FILES)
  .map((tag) => `${tag}:not(:defined)`)
  .join(',');

const requested = new Set<string>();

/** Imports what is needed below `root`. A file that does not come leaves the children of the element in sight. */
function load(root: Document | Element): void {
  // From the prototype: a form named "querySelectorAll" hides that of the document.
  const { querySelectorAll } = (root instanceof Element ? Element : Document).prototype;
  const elements = [...querySelectorAll.call(root, SELECTOR)];
  if (root instanceof Element && root.matches(SELECTOR)) elements.push(root);
  for (const element of elements) {
    const file = FILES[element.localName];
    if (!file || requested.has(file)) continue;
    requested.add(file);
    askAhead(element);
    importBeside(file).catch((error: unknown) => {
      requested.delete(file);
      console.error(`Repères: ${file} could not be loaded.`, error);
    });
    // Only ahead of time: if one does not come, the file above says it.
    for (const imported of IMPORTS[file] ?? []) importBeside(imported).catch(() => undefined);
  }
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

