/** The languages of the map besides French: a file each, which holds all its words, and a line here. */

import { Translations } from '@reperes/help';

type File = typeof import('./strings.en.js');

const FILES: Readonly<Record<string, () => Promise<File>>> = {
  en: () => import('./strings.en.js'),
  ar: () => import('./strings.ar.js'),
  es: () => import('./strings.es.js'),
  fa: () => import('./strings.fa.js'),
  pt: () => import('./strings.pt.js'),
  ro: () => import('./strings.ro.js'),
  ru: () => import('./strings.ru.js'),
  tr: () => import('./strings.tr.js'),
  uk: () => import('./strings.uk.js'),
  zh: () => import('./strings.zh.js'),
};

/** One of the tables of these files. */
export function inLanguages<Name extends keyof File>(french: File[Name], name: Name): Translations<File[Name]> {
  const loads = Object.entries(FILES).map(([language, read]) => [language, async () => (await read())[name]] as const);
  return new Translations<File[Name]>(french, Object.fromEntries(loads));
}
