/** Every word that `<reperes-help>` shows, in French. */
export const strings = {
  lang: 'fr',
  /** Of the words, whatever the direction of the page around them. */
  dir: 'ltr',
  titre: 'Besoin d’aide maintenant',
  essentielTitre: 'Numéros d’aide',
  territoireTitre: 'Dans votre département',
  essentiel: {
    '17': 'En danger',
    '112': 'En danger, en Europe',
    '114': 'Sans parler, par SMS',
    '3919': 'Être écoutée',
    pnav: 'Écrire à la police',
  },
  situations: {
    danger: 'En danger maintenant',
    silence: 'Vous ne pouvez pas parler',
    parler: 'Parler à quelqu’un',
    enfant: 'Un enfant en danger',
    abri: 'Un endroit où dormir',
    numerique: 'Violences en ligne',
    auteur: 'Vous craignez d’être violent',
  },
  tchat: 'Tchat',
  gratuit: 'gratuit',
  horaires: (horaires: string | undefined, aVerifier: boolean) =>
    [horaires ?? 'horaires à vérifier', ...(horaires && aVerifier ? ['à vérifier'] : [])].join(', '),
  langues: (langues: readonly string[]) => `en ${new Intl.ListFormat('fr').format(langues)}`,
  source: (date: string | undefined) => (date ? `source\u00a0: ${date}` : 'source sans date'),
} as const;

export type Strings = typeof strings;
