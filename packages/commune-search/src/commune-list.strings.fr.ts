/** What the list of `<reperes-commune-search>` shows or says, in French: its code and its words come when someone goes to the field. */
export const strings = {
  aucune: 'Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal.',
  nombre: (nombre: number) => (nombre === 1 ? '1 commune trouvée' : `${nombre} communes trouvées`),
  davantage: (nombre: number) => `${nombre} premières communes. Écrivez la suite du nom pour préciser.`,
  choisir: 'Choisissez une commune dans la liste.',
  choisie: (nom: string) => `Commune choisie\u00a0: ${nom}`,
  anciennement: (ancienNom: string) => `avec ${ancienNom}`,
  codes: (premier: string, dernier: string) => `${premier} à ${dernier}`,
  deuxCodes: (premier: string, second: string) => `${premier} ou ${second}`,
} as const;
