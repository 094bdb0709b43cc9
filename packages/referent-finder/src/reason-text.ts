import type { Reason } from './contact.js';
import { answerStrings as strings } from './answer.strings.fr.js';

/** Names of groups that begin with a common noun take its article: "Couvre l’arrondissement de Béthune". */
const ARTICLES: readonly (readonly [noun: RegExp, article: string])[] = [
  [/^arrondissement\b/i, 'l’'],
  [/^(?:bassin|réseau|pays|secteur|territoire)(?=\s)/i, 'le '],
  [/^(?:communauté|métropole|agglomération)(?=\s)/i, 'la '],
];

/** How reasons are said: to the person who lives there, or to a professional. */
export type ReasonWords = { readonly [Name in keyof typeof strings.raisons]: (typeof strings.raisons)[Name] extends string ? string : (typeof strings.raisons)[Name] };

/** Every reason of a contact, on a line. */
export function reasonsText(reasons: readonly Reason[], words: ReasonWords = strings.raisons): string {
  return reasons.map((reason) => said(reason, words)).join(' · ');
}

/** Why a contact is shown: "Couvre votre commune", "Le plus proche, 12 km à vol d’oiseau". */
export function reasonText(reason: Reason): string {
  return said(reason, strings.raisons);
}

function said(reason: Reason, words: ReasonWords): string {
  switch (reason.kind) {
    case 'commune':
    case 'unite':
    case 'passage':
      return words[reason.kind];
    case 'groupe':
      return groupText(reason, words);
    case 'departement':
      return words.departement;
    case 'proche':
      return words.proche(distanceText(reason.km, words));
    case 'national':
      return words.national;
  }
}

function groupText({ nom, type }: Extract<Reason, { kind: 'groupe' }>, words: ReasonWords): string {
  if (nom === undefined) return words.secteur;
  const article = ARTICLES.find(([noun]) => noun.test(nom))?.[1];
  if (article) return words.avecArticle(`${article}${nom.charAt(0).toLowerCase()}${nom.slice(1)}`);
  return type === 'epci' ? words.intercommunalite(nom) : words.secteurNomme(nom);
}

function distanceText(km: number, words: ReasonWords): string {
  return km < 1 ? words.moinsDUn : words.kilometres(Math.round(km));
}
