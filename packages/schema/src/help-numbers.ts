/**
 * What stays in sight in every state of every widget, without any data,
 * network or script: an emergency call, a silent way, someone to talk to. The
 * others are in `more-help-numbers.ts`, so that no widget carries more than it shows.
 */

import type { OpeningIntervals } from './opening.js';

export type HelpSituation = 'danger' | 'silence' | 'parler' | 'enfant' | 'abri' | 'numerique' | 'auteur' | 'professionnel';

export interface HelpSource {
  /** Of the built-in numbers, the addresses are in `help-number-sources.ts`: no page downloads them. */
  readonly url?: string;
  /** Year, month or day of the page (ISO 8601, reduced precision allowed). */
  readonly date?: string;
}

export interface HelpNumber {
  readonly id: string;
  /** As dialled: short number or E.164. Absent for a chat. */
  readonly numero?: string;
  readonly nom: string;
  /** One short sentence: for whom, for what. */
  readonly pour: string;
  readonly canal: 'appel' | 'sms' | 'tchat';
  readonly url?: string;
  readonly situation: HelpSituation;
  /** Opening hours in words; absent while no source confirms them. */
  readonly horaires?: string;
  /** The same hours, to tell whether someone answers now, in the time of mainland France; absent when any doubt remains. */
  readonly horaires_intervalles?: OpeningIntervals;
  /** `false` when the source does not say that the call is free. */
  readonly gratuit: boolean;
  readonly langues?: readonly string[];
  /** What a deaf or hard-of-hearing person can use. */
  readonly accessibilite?: string;
  readonly source: HelpSource;
  /** Answers relatives and professionals too. */
  readonly professionnels?: true;
  /** The source is old or contradicted: shown, and said. */
  readonly verifier?: true;
}

/** Never closed, public holidays included. */
export const JOUR_ET_NUIT: Pick<HelpNumber, 'horaires' | 'horaires_intervalles'> = {
  horaires: '24 h/24, 7 j/7',
  horaires_intervalles: { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] },
};

const ESSENTIAL: readonly HelpNumber[] = [
  {
    id: '17',
    numero: '17',
    nom: 'Police secours, gendarmerie',
    pour: 'Vous ou quelqu’un êtes en danger maintenant.',
    canal: 'appel',
    situation: 'danger',
    ...JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2022-04' },
  },
  {
    id: '112',
    numero: '112',
    nom: 'Urgences, numéro européen',
    pour: 'Le même secours, depuis tout téléphone et partout en Europe.',
    canal: 'appel',
    situation: 'danger',
    ...JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2022-03-08' },
  },
  {
    id: '114',
    numero: '114',
    nom: 'Urgence par message',
    pour: 'Vous ne pouvez pas parler, ou vous n’entendez pas : écrivez un SMS. Ce numéro ne répond pas aux appels.',
    canal: 'sms',
    situation: 'silence',
    ...JOUR_ET_NUIT,
    gratuit: true,
    langues: ['français écrit', 'LSF'],
    accessibilite: 'visio en langue des signes et tchat sur urgence114.fr',
    source: { date: '2022-03-08' },
  },
  {
    id: '3919',
    numero: '3919',
    nom: 'Violences Femmes Info',
    pour: 'Parler à quelqu’un, être orientée. Ce n’est pas un numéro d’urgence.',
    canal: 'appel',
    situation: 'parler',
    ...JOUR_ET_NUIT,
    gratuit: true,
    professionnels: true,
    accessibilite: 'langue des signes en journée de semaine et sous-titrage, sur solidaritefemmes.org',
    source: { date: '2023-11' },
  },
  {
    id: 'pnav',
    nom: 'Tchat avec la police et la gendarmerie',
    pour: 'Écrire à une personne formée, sans porter plainte. En danger, appelez plutôt le 17.',
    canal: 'tchat',
    url: 'https://masecurite.interieur.gouv.fr/fr/demarches-en-ligne/portail-signalement-violences-sexuelles-sexistes',
    situation: 'parler',
    ...JOUR_ET_NUIT,
    gratuit: true,
    professionnels: true,
    source: { date: '2024-11-26' },
  },
];

export type EssentialHelpId = '17' | '112' | '114' | '3919' | 'pnav';

export function essentialHelp(): readonly HelpNumber[] {
  return ESSENTIAL;
}

export function helpNumber(wanted: EssentialHelpId): HelpNumber {
  const found = ESSENTIAL.find(({ id }) => id === wanted);
  if (!found) throw new RangeError(`Unknown help number "${wanted}": expected one of essentialHelp().`);
  return found;
}

/**
 * Where a number is reached in French sign language, by video: on a computer
 * too, from which no text message leaves. Built in, and by the id of a national
 * line: no data adds to them.
 */
const IN_SIGN_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['114', 'https://www.urgence114.fr/'],
  ['3919', 'https://solidaritefemmes.org/appeler-le-3919/'],
]);

/** @param id of a help number */
export function signLanguageHref(id: string): string | undefined {
  return IN_SIGN_LANGUAGE.get(id);
}

/** Numbers whose calls do not show on a telephone bill, as a page of the State says: `OFF_THE_BILL_SOURCES`. */
const OFF_THE_BILL: readonly string[] = ['17', '112', '15', '3919', '119', '115'];

/** Those of a list, as they are dialled. */
export function offTheBill(entries: readonly HelpNumber[]): readonly string[] {
  return entries.map(({ id }) => id).filter((id) => OFF_THE_BILL.includes(id));
}
