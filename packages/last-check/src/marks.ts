/** How open a row is. Only what says so plainly is open, and nothing where people sleep unless the opening is signed. */

import type { Kind } from './columns.js';
import { plainWords } from './plain-words.js';

export type Mark = 'public' | 'contact' | 'secret';

export type Cells = Readonly<Partial<Record<Kind, string>>>;

const LODGING = /\b(?:h ?u|a ?l ?t|chrs|chu|heb\w*|log\w*|relais|nuite\w*|appart\w*|residence)\b|mise a l abri/;
const PROTECTED =
  /(?:ne pas|ne jamais|pas a|non) (?:diffus|communiqu|publi|divulgu|transm|donn|mention|affich)|confidenti|\bprotege(?:e?s?|r)\b|\bsecrete?s?\b|pas de diffusion|diffusion (?:interdite|restreinte|interne)|usage interne|\bnpd\b|reservee?s? aux? (?:pro|partenaire|service)/;
const BY_PHONE = /adresse (?:donnee|communiquee|transmise|indiquee) (?:par|au) telephone/;
const YES = /^(?:o|oui|x|1|vrai)$/;

export function saysProtected(text: string): boolean {
  return PROTECTED.test(plainWords(text));
}

/** @param title of the table, which stands for the kind when no column does */
export function markOf(source: string, cells: Cells, title: string): Mark {
  // A list of people to turn to: what is kept of it, a remark says cell by cell.
  if (source === 'referents') return 'public';
  const mark = plainWords(cells.mark ?? '');
  const shown = plainWords(cells.diffusable ?? '');
  const isSiao = source === 'siao';
  if (isSiao && saysProtected(cells.remarks ?? '')) return 'secret';
  const lodging = LODGING.test(plainWords(cells.category ?? title));
  const closed = (mark !== '' && !/^(?:public|publique|contact|contact only)$/.test(mark) && !(isSiao && /^(?:n|non|0|faux)$/.test(mark))) || (shown !== '' && !YES.test(shown) && !/^(?:public|contact)$/.test(shown));
  // "Address given by phone": where nobody sleeps, the phone may be shown and the place may not.
  const byPhone = isSiao && !lodging && (shown === '' || YES.test(shown)) && YES.test(mark) && BY_PHONE.test(plainWords(cells.remarks ?? ''));
  if (byPhone) return 'contact';
  if (closed || (mark === '' && shown === '')) return 'secret';
  const signed = isSigned(cells);
  if (!signed && saysProtected(cells.address ?? '')) return 'contact';
  if (/^contact/.test(mark) || shown === 'contact') return 'contact';
  return lodging && !signed ? 'secret' : 'public';
}

export function isSigned({ approuvePar, approuveLe }: Cells): boolean {
  return approuvePar !== undefined && approuveLe !== undefined;
}
