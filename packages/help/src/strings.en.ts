import type { Strings } from './strings.fr.js';

/** As `strings.fr.ts`, and short names for the numbers that French takes from the data. */
export const strings: Strings = {
  lang: 'en',
  dir: 'ltr',
  essentielTitre: 'Numbers for help',
  essentiel: {
    '17': 'In danger',
    '112': 'In danger, in Europe',
    '114': 'Can’t speak: text',
    '3919': 'Someone to talk to',
    pnav: 'Write to the police',
    '15': 'Medical emergency',
    '115': 'A place to sleep tonight',
    '116006': 'Help for victims of crime',
    '119': 'Child or teenager in danger',
    '3018': 'Violence online',
    cfcv: 'Rape and sexual assault',
    fdfa: 'Disabled women',
    fnacav: 'Afraid of being violent',
    masecurite: 'Police chat, 130 languages',
  },
  tchat: 'Chat',
  sms: (numero) => `Text\u00a0${numero}`,
  apresSigne: { '114': 'Can’t speak' },
  signes: (numero) => `${numero} in French sign language`,
  trace: 'A call stays in the call list, a text in the messages: delete them afterwards, if that is safe for you.',
  facture: (numeros) => `Not on the phone bill: ${numeros}.`,
  exit: {
    quitter: 'Leave this site',
    clavier: 'or press Shift 3 times',
    suite: 'Loading the next page.',
    echec: 'This page could not be closed from here. Close the tab.',
    cadre:
      'This block is in a frame that cannot be left from here: to leave fast, close the tab. Site owner: add “reperes-cadre.js” to the page.',
    prudence:
      'Leaving does not clear your browsing history, and spyware may see everything. If you can, use a safe device.',
    encore: (left) =>
      left ? `Shift ${left} more ${left === 1 ? 'time' : 'times'} to leave` : left === null ? 'Too late: to leave, Shift 3 times' : '',
  },
};
