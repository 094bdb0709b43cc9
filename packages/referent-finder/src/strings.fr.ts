/** What `<reperes-referent-finder>` says before an answer, in French; the words of an answer come with its code. */

import type { SearchWords } from '@reperes/commune-search';
import type { Words } from '@reperes/help';
import type { AnswerStrings } from './answer.strings.fr.js';
import type { PaperStrings } from './paper.strings.fr.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

export const strings = {
  lang: 'fr',
  /** Of the words, whatever the direction of the page around them. */
  dir: 'ltr',
  langues: 'Langue',
  langueAbsente: 'Cette langue n’a pas pu s’afficher. La toucher de nouveau la redemande.',
  /** What stands in place of nothing in a language that nobody has reread. */
  relecture: '',
  region: 'Trouver qui contacter',
  titre: 'Qui peut vous aider près de chez vous\u00a0?',
  recherche: 'Votre commune ou votre code postal',
  professionnel: { titre: 'Qui appeler, commune par commune', recherche: 'Commune ou code postal de la personne' },
  annonce: (nom: string, nombre: string) => `${nom}\u00a0: ${nombre}`,
  erreur: {
    titre: 'La recherche par commune ne répond pas',
    reseau: 'La liste des contacts n’est pas arrivée\u00a0: le réseau est peut-être trop faible.',
    statut: 'Le site n’a pas pu envoyer la liste des contacts.',
    type: 'Le site a envoyé autre chose que la liste des contacts.',
    taille: 'La liste des contacts reçue est trop grande pour être la bonne.',
    forme: 'La liste des contacts reçue est illisible.',
    'hors-ligne': 'Votre appareil n’est pas connecté à internet.',
    adresse: 'Cette page n’indique pas où trouver la liste des contacts.',
    issue: 'Les numéros ci-dessus ne dépendent pas de cette page\u00a0: vous pouvez les appeler maintenant.',
    reessayer: 'Réessayer',
  },
  prudence:
    'Cette page reste dans l’historique du navigateur, et un logiciel espion peut voir tout ce qui s’affiche. Si vous craignez d’être surveillée ou surveillé, utilisez un appareil sûr.',
  /** What has its own French, with its code; another language comes whole. */
  champ: undefined as SearchWords | undefined,
  reponse: undefined as AnswerStrings | undefined,
  tableau: undefined as ProfessionalStrings | undefined,
  papier: undefined as PaperStrings | undefined,
} as const;

/** The same words in any language. */
export type Strings = Words<typeof strings>;
