/** Every word of the field of the commune in `<reperes-services-map>`, in French. */
export const nearStrings = {
  lang: 'fr',
  champ: 'Près de chez vous\u00a0: commune ou code postal',
  effacer: (nom: string) => `Ne plus chercher autour de ${nom}`,
} as const;
