import type { Words } from './language.js';

/** Every word that `<reperes-help>` shows in a widget, and every word of `<reperes-exit>`, in French. */
export const strings = {
  lang: 'fr',
  /** Of the words, whatever the direction of the page around them. */
  dir: 'ltr',
  essentielTitre: 'Numéros d’aide',
  essentiel: {
    '17': 'En danger',
    '112': 'En danger, en Europe',
    '114': 'Sans parler, par SMS',
    '3919': 'Être écoutée',
    pnav: 'Écrire à la police',
  } as Readonly<Record<string, string>>,
  tchat: 'Tchat',
  /** On a line or on paper. */
  sms: (numero: string) => `SMS\u00a0${numero}`,
  /** Beside a sign that says "SMS" already. */
  apresSigne: { '114': 'Sans parler' } as Readonly<Record<string, string>>,
  /** Of a way in sign language, by video. */
  signes: (numero: string) => `${numero} en langue des signes`,
  /** Of what a call and a message leave in the telephone. */
  trace: 'L’appel reste dans la liste des appels, le SMS dans les messages\u00a0: effacez-les ensuite, si c’est sans risque.',
  /** A page of the State says it of each. */
  facture: (numeros: string) => `Pas sur la facture\u00a0: ${numeros}.`,
  exit: {
    quitter: 'Quitter ce site',
    clavier: 'ou 3 fois Maj',
    suite: 'Chargement de la page suivante.',
    echec: 'Cette page n’a pas pu se fermer d’ici. Fermez l’onglet.',
    cadre:
      'Ce bloc est dans un cadre que l’on ne peut pas quitter d’ici\u00a0: pour partir vite, fermez l’onglet. Responsable du site\u00a0: ajoutez «\u00a0reperes-cadre.js\u00a0» à la page.',
    prudence:
      'Quitter n’efface pas l’historique, et un logiciel espion peut tout voir. Si vous le pouvez, utilisez un appareil sûr.',
    /** After a press: `null` when the next one did not come in time. */
    encore: (left: number | null | undefined) =>
      left ? `Encore ${left} fois Maj pour quitter` : left === null ? 'Trop tard\u00a0: pour quitter, 3 fois Maj' : '',
  },
} as const;

export type Strings = Words<typeof strings>;
