/** What the pipeline itself puts into words about a unit of the State. */

export const STRINGS = {
  brigade: 'Brigade de gendarmerie compétente',
  commissariat: 'Commissariat de police compétent',
  closed: (from: string, to: string) => `fermeture du ${from} au ${to}`,
} as const;
