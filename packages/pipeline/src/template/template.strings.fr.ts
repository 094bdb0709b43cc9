/** Words of the workbooks to fill. */

/** Sheets that explain: the reader passes them over without a remark. */
export const USAGE_SHEET = 'Mode d’emploi';
export const LISTS_SHEET = 'Listes';

export const STRINGS = {
  sheets: { services: 'Services', referents: 'Interlocuteurs', rounds: 'Tournées' },
  // No word here may be a header of the template, or the sheet would be read as a table.
  usageHeads: ['Intitulé', 'À remplir', 'Ce qu’on y met'],
  forExample: (text: string) => `Par exemple\u00a0: ${text}.`,
  listHeads: ['Identifiants de catégorie', 'Ce que c’est'],
  yes: 'oui',
  no: 'si connu',
} as const;
