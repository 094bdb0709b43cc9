import type { PaperStrings } from './strings.fr.js';

/** As `strings.fr.ts`. */
export const strings: PaperStrings = {
  lang: 'en',
  dir: 'ltr',
  cadre: 'Sheet to print',
  aide: 'Talk, get help',
  qr: 'The same scale, to read on a phone that nobody watches.',
  qrNom: 'Code to scan for the same scale',
  coche: 'ticked',
};
