import type { ListWords } from './search-words.js';

/** What the list of `<reperes-commune-search>` shows or says, in French: its code and its words come when someone goes to the field. */
export const strings: ListWords = {
  aucune: 'Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal. Sinon, appelez le 3919.',
  nombre: (nombre) => (nombre === 1 ? '1 commune trouvée' : `${nombre} communes trouvées`),
  illisibles: (nombre) => (nombre === 1 ? '1\u00a0commune n’a pas pu être lue.' : `${nombre}\u00a0communes n’ont pas pu être lues.`),
  davantage: (nombre) => `${nombre} premières communes. Écrivez la suite du nom pour préciser.`,
  choisir: 'Choisissez une commune dans la liste.',
  choisie: (nom) => `Commune choisie\u00a0: ${nom}`,
  anciennement: (ancienNom) => `avec ${ancienNom}`,
  codes: (premier, dernier) => `${premier} à ${dernier}`,
  deuxCodes: (premier, second) => `${premier} ou ${second}`,
};
