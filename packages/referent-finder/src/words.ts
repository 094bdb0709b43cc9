import { Translations } from '@reperes/help';
import { type Strings, strings } from './strings.fr.js';

/** What `<reperes-referent-finder>` says, its answers and its paper included. Another language is a file for each table and a line here. */
export const WORDS = new Translations<Strings>(strings, {
  en: async () => (await import('./strings.en.js')).strings,
  ar: async () => (await import('./strings.ar.js')).strings,
  es: async () => (await import('./strings.es.js')).strings,
  fa: async () => (await import('./strings.fa.js')).strings,
  pt: async () => (await import('./strings.pt.js')).strings,
  ro: async () => (await import('./strings.ro.js')).strings,
  ru: async () => (await import('./strings.ru.js')).strings,
  tr: async () => (await import('./strings.tr.js')).strings,
  uk: async () => (await import('./strings.uk.js')).strings,
  zh: async () => (await import('./strings.zh.js')).strings,
});
