import type { ListStrings } from './list/strings.fr.js';
import type { Strings } from './strings.fr.js';

interface Language {
  readonly words: () => Promise<{ readonly strings: Strings }>;
  readonly list: () => Promise<{ readonly listStrings: ListStrings }>;
}

/**
 * The languages other than French and English, a line each. Apart, and read
 * when a page speaks none of the two: every visitor of every widget would
 * download the names of their files. What several of them need goes with it.
 */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['ar', { words: () => import('./strings.ar.js'), list: () => import('./list/strings.ar.js') }],
  ['es', { words: () => import('./strings.es.js'), list: () => import('./list/strings.es.js') }],
  ['fa', { words: () => import('./strings.fa.js'), list: () => import('./list/strings.fa.js') }],
  ['pt', { words: () => import('./strings.pt.js'), list: () => import('./list/strings.pt.js') }],
  ['ro', { words: () => import('./strings.ro.js'), list: () => import('./list/strings.ro.js') }],
  ['ru', { words: () => import('./strings.ru.js'), list: () => import('./list/strings.ru.js') }],
  ['tr', { words: () => import('./strings.tr.js'), list: () => import('./list/strings.tr.js') }],
  ['uk', { words: () => import('./strings.uk.js'), list: () => import('./list/strings.uk.js') }],
  ['zh', { words: () => import('./strings.zh.js'), list: () => import('./list/strings.zh.js') }],
]);
