/**
 * The numbers that every widget shows without any data, network or script.
 * Each carries when it was read, and `HELP_NUMBER_SOURCES` where. `horaires` is
 * given only when the source confirms the hours; `verifier` says that a recheck is due, and the
 * widgets then say so.
 */

export type HelpSituation = 'danger' | 'silence' | 'parler' | 'enfant' | 'abri' | 'numerique' | 'auteur';

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
  readonly gratuit: boolean;
  readonly langues?: readonly string[];
  /** What a deaf or hard-of-hearing person can use. */
  readonly accessibilite?: string;
  readonly source: HelpSource;
  /** The source is old or contradicted: shown, and said. */
  readonly verifier?: true;
}

/** The day on which the sources of this file were read. */
export const HELP_NUMBERS_READ_ON = '2026-11-22';

const JOUR_ET_NUIT = '24 h/24, 7 j/7';

export const HELP_NUMBERS: readonly HelpNumber[] = [
  {
    id: '17',
    numero: '17',
    nom: 'Police secours, gendarmerie',
    pour: 'Vous ou quelqu’un êtes en danger maintenant.',
    canal: 'appel',
    situation: 'danger',
    horaires: JOUR_ET_NUIT,
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
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2022-03-08' },
  },
  {
    id: '114',
    numero: '114',
    nom: 'Urgence par message',
    pour: 'Vous ne pouvez pas parler, ou vous n’entendez pas : écrivez un SMS. Ce numéro ne répond pas aux appels.',
    canal: 'sms',
    url: 'https://www.urgence114.fr/',
    situation: 'silence',
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    langues: ['français écrit', 'LSF'],
    accessibilite: 'visio en langue des signes et tchat sur urgence114.fr',
    source: { date: '2022-03-08' },
  },
  {
    id: '15',
    numero: '15',
    nom: 'Samu',
    pour: 'Urgence médicale : blessure, malaise, étranglement.',
    canal: 'appel',
    situation: 'danger',
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2022-03-08' },
  },
  {
    id: '3919',
    numero: '3919',
    nom: 'Violences Femmes Info',
    pour: 'Parler à quelqu’un, être orientée. Ce n’est pas un numéro d’urgence.',
    canal: 'appel',
    situation: 'parler',
    horaires: JOUR_ET_NUIT,
    gratuit: true,
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
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2024-11-26' },
  },
  {
    id: '115',
    numero: '115',
    nom: 'Hébergement d’urgence',
    pour: 'Vous n’avez pas d’endroit où dormir, ou vous quittez votre domicile.',
    canal: 'appel',
    situation: 'abri',
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    source: {},
  },
  {
    id: '119',
    numero: '119',
    nom: 'Allô Enfance en danger',
    pour: 'Un enfant ou une adolescente, un adolescent, est en danger.',
    canal: 'appel',
    situation: 'enfant',
    horaires: JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2020' },
    verifier: true,
  },
  {
    id: '3018',
    numero: '3018',
    nom: 'Violences numériques',
    pour: 'Harcèlement, images diffusées, surveillance : pour les jeunes et leurs parents.',
    canal: 'appel',
    situation: 'numerique',
    horaires: '7 j/7, de 9 h à 23 h',
    gratuit: true,
    source: { date: '2023-09-28' },
  },
  {
    id: '116006',
    numero: '116006',
    nom: 'Aide aux victimes',
    pour: 'Toute victime d’une infraction, ses proches, les témoins.',
    canal: 'appel',
    situation: 'parler',
    gratuit: true,
    source: { date: '2022-03-18' },
    verifier: true,
  },
  {
    id: 'fnacav',
    numero: '+33801901911',
    nom: 'Ligne d’écoute des auteurs de violences',
    pour: 'Vous craignez de faire du mal, ou vous voulez arrêter.',
    canal: 'appel',
    situation: 'auteur',
    gratuit: false,
    source: { date: '2020-12-12' },
    verifier: true,
  },
];

/** What stays in sight in every state of every widget: an emergency call, a silent way, someone to talk to. */
export const ESSENTIAL_HELP_IDS = ['17', '112', '114', '3919', 'pnav'] as const;

export function essentialHelp(): readonly HelpNumber[] {
  return ESSENTIAL_HELP_IDS.map((id) => helpNumber(id));
}

export function helpNumber(id: string): HelpNumber {
  const found = HELP_NUMBERS.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`Unknown help number "${id}": expected one of HELP_NUMBERS.`);
  return found;
}
