/**
 * The closed list of what a published service can be. To add a kind of
 * service, add it here: the pipeline, the widgets and the documentation read
 * this list and nothing else.
 */

/** Who may see where an entry is. `secret` entries are only ever counted. */
export type Confidentialite = 'public' | 'contact' | 'secret';

/** From the most open to the most protected: the strictest of two marks is the later one. */
export const CONFIDENTIALITES: readonly Confidentialite[] = ['public', 'contact', 'secret'];

/** The need an entry answers; the filters of the map are grouped by it. */
export type BesoinId =
  | 'abri'
  | 'plainte'
  | 'parler'
  | 'droits'
  | 'sante'
  | 'enfants'
  | 'quotidien'
  | 'auteurs';

/** For whom an entry is. */
export type Audience = 'victimes' | 'enfants' | 'auteurs' | 'professionnels';

/** The outline of a marker: one per need, so that two needs differ without colour. */
export type Forme =
  | 'maison'
  | 'bouclier'
  | 'bulle'
  | 'carre'
  | 'croix'
  | 'rond'
  | 'losange'
  | 'hexagone';

export interface Besoin {
  readonly id: BesoinId;
  /** Said as the person would say it. */
  readonly label: string;
  readonly forme: Forme;
}

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

export const BESOINS: readonly Besoin[] = [
  { id: 'abri', label: 'Me mettre à l’abri', forme: 'maison' },
  { id: 'parler', label: 'Parler, être écoutée', forme: 'bulle' },
  { id: 'plainte', label: 'Signaler, porter plainte', forme: 'bouclier' },
  { id: 'droits', label: 'Connaître mes droits', forme: 'carre' },
  { id: 'sante', label: 'Me soigner', forme: 'croix' },
  { id: 'enfants', label: 'Mes enfants, les jeunes', forme: 'rond' },
  { id: 'quotidien', label: 'Être aidée au quotidien', forme: 'losange' },
  { id: 'auteurs', label: 'Il veut changer', forme: 'hexagone' },
];

export const CATEGORIES = [
  category('accueil-jour', 'Accueil de jour', 'Accueil de jour', 'parler'),
  category('laeo', 'Lieu d’accueil, d’écoute et d’orientation', 'Écoute et orientation', 'parler'),
  lodging('hebergement-urgence', 'Hébergement d’urgence', 'Hébergement d’urgence', 'abri'),
  lodging('alt', 'Logement temporaire (ALT)', 'Logement temporaire', 'abri'),
  lodging('logement-relais', 'Logement relais', 'Logement relais', 'abri'),
  category('iscg', 'Intervenante ou intervenant social en commissariat et gendarmerie', 'Social en commissariat ou gendarmerie', 'plainte'),
  category('commissariat', 'Commissariat de police', 'Commissariat', 'plainte'),
  category('gendarmerie', 'Brigade de gendarmerie', 'Gendarmerie', 'plainte'),
  category('maison-protection-familles', 'Maison de protection des familles', 'Protection des familles', 'plainte'),
  category('permanence-juridique', 'Permanence juridique, accès au droit', 'Permanence juridique', 'droits'),
  category('aide-victimes', 'Association d’aide aux victimes', 'Aide aux victimes', 'droits'),
  category('maison-des-femmes', 'Maison des femmes', 'Maison des femmes', 'sante'),
  category('urgences-umj', 'Urgences et unité médico-judiciaire', 'Urgences, UMJ', 'sante'),
  category('uaped', 'Unité d’accueil pédiatrique enfance en danger', 'Enfance en danger', 'enfants', 'enfants'),
  category('psychotraumatisme', 'Soin du psychotraumatisme', 'Psychotraumatisme', 'sante'),
  category('sante-sexuelle', 'Centre de santé sexuelle', 'Santé sexuelle', 'sante'),
  category('espace-rencontre', 'Espace de rencontre parents-enfants', 'Espace de rencontre', 'enfants', 'enfants'),
  category('service-social', 'Service social du département', 'Service social', 'quotidien'),
  category('ccas', 'Centre communal d’action sociale', 'CCAS', 'quotidien'),
  category('caf-msa', 'Caf ou MSA', 'Caf, MSA', 'quotidien'),
  category('mission-locale', 'Mission locale', 'Mission locale', 'quotidien'),
  category('maison-adolescents', 'Maison des adolescents', 'Adolescents', 'enfants', 'enfants'),
  category('auteurs', 'Prise en charge des auteurs de violences', 'Auteurs', 'auteurs', 'auteurs'),
  lodging('hebergement-auteurs', 'Hébergement des auteurs de violences', 'Hébergement auteurs', 'auteurs', 'auteurs'),
  category('sortie-prostitution', 'Sortie de la prostitution', 'Sortie de la prostitution', 'parler'),
  category('reseau', 'Réseau de professionnels', 'Réseau', 'quotidien', 'professionnels'),
  category('itinerant', 'Service itinérant', 'Itinérant', 'parler'),
  category('autre', 'Autre service', 'Autre', 'quotidien'),
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
  besoin: BesoinId,
  audience: Audience = 'victimes',
) {
  return { id, label, court, besoin, audience, confidentialite: 'public' as Confidentialite };
}

function lodging<const Id extends string>(
  id: Id,
  label: string,
  court: string,
  besoin: BesoinId,
  audience: Audience = 'victimes',
) {
  return { ...category(id, label, court, besoin, audience), confidentialite: 'secret' as Confidentialite };
}
