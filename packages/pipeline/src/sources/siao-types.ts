/** The kinds of dispositif as SIAO write them, nine ways for one thing. First match wins. */

import type { CategoryId } from '@reperes/schema';
import { isCategoryId, searchKey } from '@reperes/schema';

const TYPES: readonly (readonly [pattern: RegExp, categorie: CategoryId])[] = [
  [/\b(?:heb|hebgt|heberg\w*|log\w*|places?)\b.*\bauteurs?\b|\bauteurs?\b.*\b(?:heb|hebgt|heberg\w*|log\w*|places?)\b/, 'hebergement-auteurs'],
  [/\bauteurs?\b|\bcpca\b/, 'auteurs'],
  [/\biscg?\b|intervenant\w* socia\w*/, 'iscg'],
  [/^(?:adj|aj)\b|accueils? (?:de )?jour/, 'accueil-jour'],
  [/\bl ?a ?e ?o\b|lieux? (?:d )?(?:ecoute|accueil)/, 'laeo'],
  [/\blog\w* relais\b|\brelais\b/, 'logement-relais'],
  [/^a ?l ?t\b|(?:allocation )?logements? temporaires?/, 'alt'],
  [/^h ?u\b|\b(?:heb|hebgt|heberg\w*)\b|mise a l abri|\bchrs\b|\bchu\b|nuitees?/, 'hebergement-urgence'],
];

/** In the same cell as another kind: "accueil de jour et hébergement". */
const LODGING = /\b(?:h ?u|alt|heb|hebgt|heberg\w*|chrs|nuitees?|log\w* relais|log\w* temporaires?|mise a l abri|refuges?|foyers?|appartements?)\b/;
const WITHOUT_LODGING = /\b(?:sans|hors|vers) (?:(?:l|d|un|une|le|les|des?) )?(?:heberg|log)\w*/g;

/** Whether people sleep there, among other things or under a kind of the officer's own. */
export function siaoLodges(written: string): boolean {
  return LODGING.test(searchKey(written).replace(WITHOUT_LODGING, ' '));
}

export function siaoCategory(written: string): CategoryId | undefined {
  if (isCategoryId(written)) return written;
  const key = searchKey(written);
  return TYPES.find(([pattern]) => pattern.test(key))?.[1];
}
