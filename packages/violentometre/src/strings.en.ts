import type { Strings } from './strings.fr.js';

/** As `strings.fr.ts`: these words address nobody either. The numbers are those of France. */
export const strings: Strings = {
  lang: 'en',
  dir: 'ltr',
  titre: 'Violentomètre',
  langues: 'Language',
  langueAbsente: 'This language could not be shown. Touch it again to ask for it once more.',
  sansOrdre: 'Violence follows no order. One sentence is enough to ask for help.',
  prudence:
    'Nothing that is ticked is kept or sent. But the browsing history is not cleared, and spyware can see everything: if this phone may be watched, it is better to borrow one from a person you trust.',
  chargement: 'The text is on its way. The numbers for help are here already.',
  texteDeSecours: 'The text that this site planned to show is not available. Here is the one from Repères.',
  reponse: {
    rien: 'This tool does not cover everything',
    rienDetail:
      'A relationship can be frightening or hurtful without looking like any of these sentences. A doubt is reason enough to talk, to the 3919 line for example.',
    limite:
      'This tool does not cover everything: these sentences are not enough to rule out violence. A doubt is reason enough to talk, to the 3919 line for example.',
  },
  urgence: {
    titre: 'In danger now?',
    detail: 'What is ticked is a sign of serious danger, sometimes to life.',
    '17': 'Police, gendarmerie',
    '112': 'Anywhere in Europe',
    '114': 'By text, without speaking',
  },
  sansOrdreCourt: 'One sentence is enough to ask for help.',
  inviter: 'Tick, or just read.',
  versReponse: 'Help and answer',
  versAide: 'Numbers for help',
  effacer: 'Clear all',
  annonceLimite: (zone) => `${zone}. This tool does not cover everything.`,
  annonceUrgence: (zone) => `${zone}: 17, 112, or text 114.`,
  territoire: {
    titre: 'Who can help me nearby',
    lignes: 'Local numbers',
  },
  impression: {
    imprimer: 'Print',
    vierge: 'A scale with nothing ticked, and the numbers for help.',
    formats: {
      'marque-page': 'Bookmarks',
      'affiche-a4': 'A4 poster',
      'affiche-a3': 'A3 poster',
    },
    details: {
      'marque-page': 'Several on an A4 sheet, to cut out. Both sides.',
      'affiche-a4': 'One page.',
      'affiche-a3': 'One page, twice as large.',
    },
    mesReponses: 'Print with my answers',
    mesReponsesRisque:
      'A sheet can be found, and a printer may keep a copy. It is better to print it and leave it in a safe place, with a person you trust or an organisation.',
    mesReponsesBouton: 'Print what is ticked',
    echec: 'Printing is not ready. Check the network, then try again.',
  },
  aPropos: 'About this text',
  attente: 'Text not yet reread by a specialised association.',
  traductionEnAttente: 'Draft translation, not yet reread by a specialised association.',
  relu: (qui) => `Text reread by ${qui}.`,
  licence: (licence) => `Licence: ${licence}.`,
  falc: (qui) => `Easy to read, checked by ${qui}`,
};
