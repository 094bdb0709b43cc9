/** The name of its own that a place bears, apart from what it is and where. */

import { plainWords } from './plain-words.js';

/** What services are, do and are for, who runs many of them, and what officers write of a place that they do not name: such words name none of them. */
const KINDS: ReadonlySet<string> = new Set(
  (`accompagnement accueil accueils action actions adolescents aide aides ait alt annexe antenne appartement appartements arrondissement association associations atelier auteurs avec bureau cada cafda caf ccas
  centre centres chambre chambres chrs chu cias cidff cite commissariat commun communal communale conjugal conjugales conjugaux coordination cph contact dans demandeurs departement departemental departementale des dispositif dispositifs domicile
  diffus dont droits eclate ecoute ecoutes egalite enfance enfant enfants equipe espace etablissement etape familial familiale familiales familiaux famille familles feminin femme femmes fjt foyer foyers fvv gendarmerie generale
  gestion groupe halte haltes hebergement hebergements hebgt homme hommes hopital hospitalier hotel hoteliere hotelieres hors huda immediate insertion intermediaire intermediation intervenant intervenante iscg intrafamiliales jeune jeunes jour juridique justice
  laeo leur leurs lieu lieux local locale logement logements loges long longue maison maisons mere meres mise mixte mobile msa national nuit nuitee nuitees numero orientation par parent parents pension permanence personne personnes
  place places point police pole pour prise charge prevention prostitution protection psychologique psychotraumatisme public refuge refuges regional regionale relais reseau residence residences rural samu secours secret secrete secteur securise securisee service services seule seules
  siao site social sociale sociales sociaux solidarite solidarites solo sortie soutien stabilisation structure studio studios sud sur temporaire temporaires territoire territorial therapeutique transitoire travail unite urgence urgences urbain
  ville victime victimes violence violences vers cent quinze dedie dediee dedies dediees plan convention nombre donne donnes moins bassin partie reserve reservee prevue prevues ouverte ouvert nouveau nouvelle ancien ancienne nord est ouest aux les une sous sans entre plus toutes tous tout cote abri abris cellule plateforme parcours
  abbe adapei adoma agree alternatif anonyme appart apparts apprentis armee asile associatif aurore auteuil autre autres caritas catholique cdc chez chrsi chrsu cidf cimade cllaj coallia collectif
  collectifs compris comprise couple couples croix divers eclates emmaus essai exemple externe ferme fermee fictif fictive fnsf france gere geree grand grande habitat horizon hotels hudf humanisme
  inclusion information interne isole isolee isolees journee majeur majeurs maman mamans maternel mineur mineurs modele non pensions permanences petit petite pierre planning populaire porte prevu projet
  publics que qui regulier rouge salut samusocial saut ses seul siege solidaire soliha son specialise specialisee structures terre total totalite udaf vif`).split(/\s+/),
);

const ARTICLES: ReadonlySet<string> = new Set('de du des d la le les l a au aux en et un une'.split(' '));

/** Where an officer goes on to something else. */
const PARTS = /[,;()\n/]| [-–—] |\s*[:|]\s*/;

const SHORTEST = 4;

export interface OwnName {
  /** In any case: with what the place is, it can be no other. */
  readonly whole: readonly string[];
  /** With capitals only: "le relais" is a word, "le Relais" is a name. */
  readonly own: string | undefined;
}

/** `undefined` when it says only what the place is, and in which commune. @param communes their names, in plain words */
export function ownName(name: string, communes: ReadonlySet<string>): OwnName | undefined {
  const own = (part: string) => ownWords(part, capitalsOf(name), communes);
  const parts = name.split(PARTS).map((part) => part.trim()).filter((part) => !/^\d/.test(part) && own(part).length > 0);
  if (parts.length === 0) return undefined;
  const whole = parts.filter((part) => plainWords(part).split(' ').filter((word) => !ARTICLES.has(word)).length > 1);
  return { whole, own: parts.map((part) => spanOf(part, own(part))).find((span) => span.length >= SHORTEST) };
}

/** `undefined` when all of it is in small letters: then nothing tells a name from a word. */
function capitalsOf(name: string): ReadonlySet<string> | undefined {
  if (!/\p{Lu}/u.test(name)) return undefined;
  return new Set(name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word)).map(plainWords));
}

function ownWords(part: string, capitals: ReadonlySet<string> | undefined, communes: ReadonlySet<string>): readonly string[] {
  return withoutCommunes(plainWords(part), communes)
    .split(' ')
    .filter((word) => word.length > 2 && !KINDS.has(word) && !ARTICLES.has(word) && !/^\d/.test(word) && (capitals?.has(word) ?? true));
}

/** From its first own word to its last one. */
function spanOf(part: string, own: readonly string[]): string {
  const words = plainWords(part).split(' ');
  return words.slice(words.indexOf(own[0] ?? ''), words.lastIndexOf(own.at(-1) ?? '') + 1).join(' ');
}

/** "saint omer" goes as a whole: one of its words may be a name elsewhere. */
function withoutCommunes(words: string, communes: ReadonlySet<string>): string {
  const list = words.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const length = [5, 4, 3, 2, 1].find((many) => communes.has(list.slice(at, at + many).join(' ')));
    if (length === undefined) kept.push(list[at] ?? '');
    else at += length - 1;
  }
  return kept.join(' ');
}
