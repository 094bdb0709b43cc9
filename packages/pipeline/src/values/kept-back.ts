/** What officers write beside what must not go out: "ne pas diffuser", "adresse confidentielle", "NPD". */

import { searchKey } from '@reperes/schema';

const KEPT_BACK = new RegExp(
  [
    '(?:ne pas|ne jamais|pas a|a ne pas|non) (?:diffus|communiqu|publi|divulgu|transm|donn|mention|affich|rendre publi)',
    'confidenti', '\\bprotege(?:e?s?|r)\\b', '\\bsecrete?s?\\b', 'pas de diffusion', 'diffusion (?:interdite|restreinte|interne)', 'usage interne', '\\bnpd\\b',
    'reservee?s? aux? (?:pro|partenaire|service)',
  ].join('|'),
);

/** A cell of a contact may hold one to show and one to keep. */
const PARTS = /[\n;,|]| [/–—-] | \/|\/ | (?:ou|et) (?=\D|0\d[ .]?\d)/;

export function isKeptBack(text: string | undefined): boolean {
  return text !== undefined && KEPT_BACK.test(searchKey(text));
}

/** The parts of the cell that may be shown, and those of which the cell says that they may not. */
export function sharedCell(cell: string): { readonly open: string | undefined; readonly kept: string | undefined } {
  if (!isKeptBack(cell)) return { open: cell, kept: undefined };
  const parts = cell.split(PARTS);
  const told = (list: readonly string[]) => (list.some((part) => /[\d@]/.test(part)) ? list.join(' ; ') : undefined);
  const [open, kept] = [told(parts.filter((part) => !isKeptBack(part))), told(parts.filter(isKeptBack))];
  // The words stand apart from what they are about: all of it is kept.
  return kept === undefined ? { open: undefined, kept: cell } : { open, kept };
}

interface Reachable {
  readonly telephone?: string;
  readonly courriel?: string;
}

/** Without the contacts that their own cells say not to show. */
export function openCells<Values extends Reachable>(values: Values): Values {
  const { telephone, courriel } = values;
  if (!isKeptBack(telephone) && !isKeptBack(courriel)) return values;
  const open = { ...values, telephone: telephone && sharedCell(telephone).open, courriel: courriel && sharedCell(courriel).open };
  return Object.fromEntries(Object.entries(open).filter(([, cell]) => cell !== undefined)) as unknown as Values;
}
