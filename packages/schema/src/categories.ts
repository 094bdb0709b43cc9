/**
 * The closed list of what a published service can be. To add a kind of
 * service, add it here: the pipeline, the widgets and the documentation read
 * this list and nothing else.
 */

import type { BesoinId } from './besoins.js';

/** Who may see where an entry is. `secret` entries are only ever counted. */
export type Confidentialite = 'public' | 'contact' | 'secret';

/** From the most open to the most protected: the strictest of two marks is the later one. */
export const CONFIDENTIALITES: readonly Confidentialite[] = ['public', 'contact', 'secret'];

/** For whom an entry is. */
export type Audience = 'victimes' | 'enfants' | 'auteurs' | 'professionnels';

export interface Category {
  readonly id: string;
  /** Full French label, singular. */
  readonly label: string;
  /** For a chip, a marker or a table cell. */
  readonly court: string;
  readonly besoin: BesoinId;
  readonly audience: Audience;
  /**
   * What the template proposes. It is never used to open a row that says
   * nothing: such a row is refused or counted as secret.
   */
  readonly confidentialite: Confidentialite;
}

export const CATEGORIES = [
  category('accueil-jour', 'Accueil de jour', 'Accueil de jour', { besoin: 'parler' }),
  category('laeo', 'Lieu d’accueil, d’écoute et d’orientation', 'Écoute et orientation', { besoin: 'parler' }),
  category('hebergement-urgence', 'Hébergement d’urgence', 'Hébergement d’urgence', { besoin: 'abri', confidentialite: 'secret' }),
  category('alt', 'Logement temporaire (ALT)', 'Logement temporaire', { besoin: 'abri', confidentialite: 'secret' }),
  category('logement-relais', 'Logement relais', 'Logement relais', { besoin: 'abri', confidentialite: 'secret' }),
  category('iscg', 'Intervenante ou intervenant social en commissariat et gendarmerie', 'Social en commissariat ou gendarmerie', { besoin: 'plainte' }),
  category('commissariat', 'Commissariat de police', 'Commissariat', { besoin: 'plainte' }),
  category('gendarmerie', 'Brigade de gendarmerie', 'Gendarmerie', { besoin: 'plainte' }),
  category('maison-protection-familles', 'Maison de protection des familles', 'Protection des familles', { besoin: 'plainte' }),
  category('permanence-juridique', 'Permanence juridique, accès au droit', 'Permanence juridique', { besoin: 'droits' }),
  category('aide-victimes', 'Association d’aide aux victimes', 'Aide aux victimes', { besoin: 'droits' }),
  category('maison-des-femmes', 'Maison des femmes', 'Maison des femmes', { besoin: 'sante' }),
  category('urgences-umj', 'Urgences et unité médico-judiciaire', 'Urgences, UMJ', { besoin: 'sante' }),
  category('hopital', 'Centre hospitalier', 'Hôpital', { besoin: 'sante' }),
  category('uaped', 'Unité d’accueil pédiatrique enfance en danger', 'Enfance en danger', { besoin: 'enfants', audience: 'enfants' }),
  category('psychotraumatisme', 'Soin du psychotraumatisme', 'Psychotraumatisme', { besoin: 'sante' }),
  category('sante-sexuelle', 'Centre de santé sexuelle', 'Santé sexuelle', { besoin: 'sante' }),
  category('espace-rencontre', 'Espace de rencontre parents-enfants', 'Espace de rencontre', { besoin: 'enfants', audience: 'enfants' }),
  category('service-social', 'Service social du département', 'Service social', { besoin: 'quotidien' }),
  category('ccas', 'Centre communal d’action sociale', 'CCAS', { besoin: 'quotidien' }),
  category('caf-msa', 'Caf ou MSA', 'Caf, MSA', { besoin: 'quotidien' }),
  category('mission-locale', 'Mission locale', 'Mission locale', { besoin: 'quotidien' }),
  category('maison-adolescents', 'Maison des adolescents', 'Adolescents', { besoin: 'enfants', audience: 'enfants' }),
  category('auteurs', 'Prise en charge des auteurs de violences', 'Auteurs', { besoin: 'auteurs', audience: 'auteurs' }),
  category('hebergement-auteurs', 'Hébergement des auteurs de violences', 'Hébergement auteurs', { besoin: 'auteurs', audience: 'auteurs', confidentialite: 'secret' }),
  category('sortie-prostitution', 'Sortie de la prostitution', 'Sortie de la prostitution', { besoin: 'parler' }),
  category('reseau', 'Réseau de professionnels', 'Réseau', { besoin: 'quotidien', audience: 'professionnels' }),
  category('itinerant', 'Service itinérant', 'Itinérant', { besoin: 'parler' }),
  category('autre', 'Autre service', 'Autre', { besoin: 'quotidien' }),
] as const satisfies readonly Category[];

export type CategoryId = (typeof CATEGORIES)[number]['id'];

const CATEGORY_BY_ID: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.map((entry) => [entry.id, entry]),
);

export function isCategoryId(text: unknown): text is CategoryId {
  return typeof text === 'string' && CATEGORY_BY_ID.has(text);
}

export function categoryOf(id: CategoryId): Category {
  const found = CATEGORY_BY_ID.get(id);
  if (!found) throw new RangeError(`Unknown category "${id}": expected one of CATEGORIES.`);
  return found;
}

/** Whether people sleep there: such a place is secret unless someone signed that it is public. */
export function isLodging(id: CategoryId): boolean {
  return categoryOf(id).confidentialite === 'secret';
}

export function strictest(a: Confidentialite, b: Confidentialite): Confidentialite {
  return CONFIDENTIALITES.indexOf(a) >= CONFIDENTIALITES.indexOf(b) ? a : b;
}

function category<const Id extends string>(
  id: Id,
  label: string,
  court: string,
  facts: Pick<Category, 'besoin'> & Partial<Category>,
) {
  return { audience: 'victimes', confidentialite: 'public', ...facts, id, label, court } as const;
}
