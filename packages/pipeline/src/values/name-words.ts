/** The words of names as they are compared, and those that name no place of its own: kinds of services, those who run many of them. */

import { CATEGORIES, searchKey } from '@reperes/schema';

/** What officers and directories add to the words of our categories. */
const USUAL =
  'abri accompagnement accueil accueils aide alternatif antenne appart apparts appartement appartements asile association associations associatif bureau chambre chambres ' +
  'centre centres chu chrs chrsu chrsi cada cph huda cafda cidff ccas cias cidf cllaj collectif collectifs conjugales couple couples departement departemental departementale ' +
  'diffus dispositif dispositifs eclate eclates ecoute enfant enfants equipe espace externe famille familles femme femmes fjt foyer foyers fvv groupe halte ' +
  'hebergement hebergements homme hommes hotel hoteliere hotelieres hotels hudf inclusion insertion intermediaire intermediation intrafamiliales jeune jeunes jour journee local logement logements ' +
  'maison maisons maman mamans maternel mere meres mise nuit nuitee nuitees orientation parent parents pension pensions permanence permanences place places point pole ' +
  'protection public publics refuge refuges regulier relais reseau residence residences saut secteur service services siao siege site sociale social sociales sociaux solidaire ' +
  'stabilisation structure structures temporaire temporaires unite urgence urgences victime victimes violence violences vif nord sud est ouest';

/** Who runs places all over the country: the name tells whose it is, not where. */
const OPERATORS =
  'adoma apprentis auteuil armee salut aurore caritas cdc cimade coallia croix rouge emmaus france horizon terre habitat humanisme samusocial samu secours catholique ' +
  'populaire soliha solidarite solidarites udaf adapei planning familial fnsf abbe pierre travail';

/** What officers write of a place that they do not name. */
const ORDINARY =
  'agree ancien ancienne anonyme autre autres bassin compris comprise convention dedie dediee dedies dediees divers donne dont essai exemple ferme fermee fictif fictive gere geree gestion grand grande information interne isole isolee isolees ' +
  'majeur majeurs mineur mineurs mixte modele moins nombre nouveau nouvelle ouvert ouverte partie petit petite plan porte prevu prevue projet reserve reservee seul seule seules specialise specialisee total totalite';

const BETWEEN = 'avec aux chez dans des les par pour sur sous entre une que qui non son ses leur leurs';

const KIND_WORDS: ReadonlySet<string> = new Set([
  ...CATEGORIES.flatMap(({ label, court }) => searchKey(`${label} ${court}`).split(' ')),
  ...`${USUAL} ${OPERATORS} ${ORDINARY} ${BETWEEN}`.split(' '),
].map(stem));

const SHORTEST = 3;

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'a', 'au', 'aux', 'et', 'en']);

export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** "Refuge Les Hirondelles" → refuge, hirondelle. */
export function nameWords(text: string): readonly string[] {
  return searchKey(text).split(' ').filter((word) => word !== '' && !ARTICLES.has(word)).map(stem);
}

/** One bird or several: names are compared without the mark of the plural. */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/[sx]$/, '') : word;
}

/** Whether the word, a search key without its plural, may be the name of one place: no kind, no operator, no number, no initials. */
export function mayBeOwn(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word) && !KIND_WORDS.has(word);
}
