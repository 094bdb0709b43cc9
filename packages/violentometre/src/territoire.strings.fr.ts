/** Words about the help of the territory, in French. */
export const territoireStrings = {
  titre: 'Qui peut m’aider près de chez moi',
  lignes: 'Numéros du territoire',
} as const;
