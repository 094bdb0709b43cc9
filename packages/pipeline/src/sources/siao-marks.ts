/** How the sheets of a SIAO say that a place is protected: badly. Whatever is not plainly open is secret. */

import type { CategoryId, Confidentialite } from '@reperes/schema';
import { isLodging, searchKey } from '@reperes/schema';
import { isKeptBack } from '../values/kept-back.js';

/** A place where nobody sleeps and whose address is told to who calls: its name and phone may be shown. */
const ADDRESS_BY_PHONE = /adresse (?:donnee|communiquee|transmise|indiquee) (?:par|au) telephone/;

/** Cells of a row, as written. */
interface Marks {
  readonly adresse_confidentielle?: string;
  readonly diffusable?: string;
  readonly observations?: string;
}

/** `inconnue` when no column says anything: counted as secret, and reported. */
export function siaoMark({ adresse_confidentielle: hidden, diffusable, observations = '' }: Marks, categorie: CategoryId | undefined): string {
  // An officer's remark takes back an "N" in the confidentiality column.
  if (isKeptBack(observations)) return 'secret';
  const byPhone = ADDRESS_BY_PHONE.test(searchKey(observations)) && categorie !== undefined && !isLodging(categorie);
  const marks = [readMark(hidden, byPhone ? 'contact' : 'secret', 'public'), readMark(diffusable, 'public', 'secret')];
  for (const mark of ['secret', 'contact', 'public'] as const) if (marks.includes(mark)) return mark;
  return 'inconnue';
}

function readMark(text: string | undefined, yes: Confidentialite, no: Confidentialite): Confidentialite | undefined {
  const mark = text?.trim().toLowerCase();
  if (mark === undefined || mark === '') return undefined;
  if (mark === 'contact') return 'contact';
  if (/^(?:o|oui|x|1|vrai)$/.test(mark)) return yes;
  if (/^(?:n|non|0|faux)$/.test(mark)) return no;
  return mark === 'public' ? 'public' : 'secret';
}
