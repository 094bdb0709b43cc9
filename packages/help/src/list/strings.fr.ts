import type { HelpNumber } from '@reperes/schema';
import type { Words } from '../language.js';

/** Every word of the complete list of numbers, in French. */
export const listStrings = {
  lang: 'fr',
  dir: 'ltr',
  tchat: 'Tchat',
  titre: 'Besoin d’aide maintenant',
  territoireTitre: 'Dans votre département',
  situations: {
    danger: 'En danger maintenant',
    silence: 'Vous ne pouvez pas parler',
    parler: 'Parler à quelqu’un',
    enfant: 'Un enfant en danger',
    abri: 'Un endroit où dormir',
    numerique: 'Violences en ligne',
    auteur: 'Vous craignez d’être violent',
    professionnel: 'Vous aidez quelqu’un, par métier ou comme proche',
  },
  professionnels: 'Ces lignes répondent aussi aux proches et aux professionnels\u00a0:',
  ouvert: 'Ouvert maintenant',
  ferme: 'Fermé en ce moment',
  gratuit: 'gratuit',
  coutInconnu: 'coût de l’appel à vérifier',
  horairesInconnus: 'horaires à vérifier',
  aVerifier: (horaires: string) => `${horaires}, à vérifier`,
  langues: (langues: string) => `en ${langues}`,
  source: (date: string) => `source\u00a0: ${date}`,
  sansDate: 'source sans date',
  heureDeParis: 'Les horaires sont à l’heure de Paris.',
  /** Of a translation that nobody has reread: it says so. */
  relecture: '',
} as const;

/** What a number's own data says in words; the data is in French. */
export type NumberWords = Partial<Pick<HelpNumber, 'nom' | 'pour' | 'horaires' | 'langues' | 'accessibilite'>>;

/** Another language says these for the built-in numbers too. */
export type ListStrings = Words<typeof listStrings> & { readonly numeros?: Readonly<Record<string, NumberWords>> };
