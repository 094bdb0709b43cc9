/**
 * Kinds of establishments of FINESS (nomenclature "catégorie d'établissement",
 * https://www.data.gouv.fr/fr/datasets/finess-extraction-du-fichier-des-etablissements/):
 * which are read, and which are lodging, whose address must open nothing.
 */

import { searchKey } from '@reperes/schema';
import type { CategoryId } from '@reperes/schema';
import type { OfficialTypes } from './official-types.js';

/** A hospital is not an emergency ward: nothing in FINESS says which ones have one. */
export const FINESS_TYPES: OfficialTypes = new Map<string, CategoryId>([
  ['101', 'hopital'], // centre hospitalier régional
  ['355', 'hopital'], // centre hospitalier
  ['156', 'autre'], // centre médico-psychologique
  ['189', 'autre'], // centre médico-psycho-pédagogique
  ['223', 'autre'], // protection maternelle et infantile
  ['228', 'sante-sexuelle'], // centre de planification, de santé sexuelle depuis 2022
]);

/** "Établissements et services d'hébergement pour familles en difficulté": CHRS, CADA, lieux de vie and the like. */
const LODGING_GROUP = '4501';

/** The words decide, whatever the number of the kind: the nomenclature changes each year. */
const LODGING_WORDS = /\b(?:hebergements?|logements?|appartements?|foyers?|residences?|lieux? de vie|accueil mere enfant|maternel|pouponniere|maison d enfants|village d enfants|halte|c ?h ?r ?s|c ?a ?d ?a)\b/;

/** Their addresses are public knowledge, and hospitals share theirs with them. */
const OTHER_LODGING = /\b(?:agees?|handicap\w*|dependantes|autonomie|etudiants?)\b/;

export function isFinessLodging(kind: { readonly categagretab: string; readonly libcategetab: string; readonly libcategagretab: string }): boolean {
  if (kind.categagretab === LODGING_GROUP) return true;
  const words = searchKey(`${kind.libcategetab} ${kind.libcategagretab}`);
  return LODGING_WORDS.test(words) && !OTHER_LODGING.test(words);
}
