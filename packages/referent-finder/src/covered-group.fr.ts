import type { GroupKind } from '@reperes/schema';

/** Names of groups that begin with a common noun take its article: "Couvre l’arrondissement de Béthune". */
const ARTICLES: readonly (readonly [noun: RegExp, article: string])[] = [
  [/^arrondissement\b/i, 'l’'],
  [/^(?:bassin|réseau|pays|secteur|territoire)(?=\s)/i, 'le '],
  [/^(?:communauté|métropole|agglomération)(?=\s)/i, 'la '],
];

/** "l’arrondissement de Béthune", "votre secteur : Montreuillois". */
export function coveredGroup(nom: string, type: GroupKind | undefined, { epci, secteur }: { readonly epci: string; readonly secteur: string }): string {
  const article = ARTICLES.find(([noun]) => noun.test(nom))?.[1];
  if (article) return `${article}${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
  return `${type === 'epci' ? epci : secteur}\u00a0: ${nom}`;
}
