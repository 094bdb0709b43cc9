import type { Reason } from './contact.js';
import { answerStrings as strings } from './answer.strings.fr.js';

/** Names of groups that begin with a common noun take its article: "Couvre l’arrondissement de Béthune". */
const ARTICLES: readonly (readonly [noun: RegExp, article: string])[] = [
  [/^arrondissement\b/i, 'l’'],
  [/^(?:bassin|réseau|pays|secteur|territoire)(?=\s)/i, 'le '],
  [/^(?:communauté|métropole|agglomération)(?=\s)/i, 'la '],
];

/** Why a contact is shown: "Couvre votre commune", "Le plus proche, 12 km à vol d’oiseau". */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'commune':
    case 'unite':
    case 'passage':
      return strings.raisons[reason.kind];
    case 'groupe':
      return groupText(reason);
    case 'departement':
      return strings.raisons.departement;
    case 'proche':
      return strings.raisons.proche(distanceText(reason.km));
    case 'national':
      return strings.raisons.national;
  }
}

function groupText({ nom, type }: Extract<Reason, { kind: 'groupe' }>): string {
  if (nom === undefined) return strings.raisons.secteur;
  const article = ARTICLES.find(([noun]) => noun.test(nom))?.[1];
  if (article) return strings.raisons.avecArticle(`${article}${nom.charAt(0).toLowerCase()}${nom.slice(1)}`);
  return type === 'epci' ? strings.raisons.intercommunalite(nom) : strings.raisons.secteurNomme(nom);
}

function distanceText(km: number): string {
  return km < 1 ? strings.raisons.moinsDUn : strings.raisons.kilometres(Math.round(km));
}
