/** Every word that `<reperes-commune-search>` shows or says, in French. */
export const strings = {
  lang: 'fr',
  /** Of the words, whatever the direction of the page around them. */
  dir: 'ltr',
  label: 'Votre commune ou votre code postal',
  indication: 'Par exemple\u00a0: Saint-Denis, ou 93200',
  chargement: 'La liste des communes se charge…',
  indisponible: 'La liste des communes n’est pas disponible pour le moment.',
  aucune: 'Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal.',
  nombre: (nombre: number) => (nombre === 1 ? '1 commune trouvée' : `${nombre} communes trouvées`),
  davantage: (nombre: number) => `${nombre} premières communes. Écrivez la suite du nom pour préciser.`,
  choisir: 'Choisissez une commune dans la liste.',
  choisie: (nom: string) => `Commune choisie\u00a0: ${nom}`,
  options: 'Communes proposées',
  anciennement: (ancienNom: string) => `avec ${ancienNom}`,
  codes: (premier: string, dernier: string) => `${premier} à ${dernier}`,
  deuxCodes: (premier: string, second: string) => `${premier} ou ${second}`,
} as const;
