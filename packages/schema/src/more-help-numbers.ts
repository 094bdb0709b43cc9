/**
 * Every number that is built in. Each carries when it was read, and
 * `HELP_NUMBER_SOURCES` where. `horaires` is given only when the source
 * confirms the hours; `verifier` says that a recheck is due: the widgets then
 * say so, and never say whether someone answers now.
 */

import { essentialHelp, type HelpNumber, JOUR_ET_NUIT } from './help-numbers.js';

/** The day on which the sources of these numbers were read. */
export const HELP_NUMBERS_READ_ON = '2026-11-22';

const MORE: readonly HelpNumber[] = [
  {
    id: '15',
    numero: '15',
    nom: 'Samu',
    pour: 'Urgence médicale : blessure, malaise, étranglement.',
    canal: 'appel',
    situation: 'danger',
    ...JOUR_ET_NUIT,
    gratuit: true,
    source: { date: '2022-03-08' },
  },
  {
    id: 'masecurite',
    nom: 'Tchat MaSécurité, en 130 langues',
    pour: 'Poser une question à la police ou à la gendarmerie dans votre langue. En danger, appelez plutôt le 17 ou le 112.',
    canal: 'tchat',
    url: 'https://masecurite.interieur.gouv.fr/',
    situation: 'parler',
    ...JOUR_ET_NUIT,
    gratuit: true,
    langues: ['130 langues'],
    source: {},
  },
  {
    id: '115',
    numero: '115',
    nom: 'Hébergement d’urgence',
    pour: 'Vous n’avez pas d’endroit où dormir, ou vous quittez votre domicile.',
    canal: 'appel',
    situation: 'abri',
    ...JOUR_ET_NUIT,
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
    ...JOUR_ET_NUIT,
    gratuit: true,
    professionnels: true,
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
    // The source does not speak of public holidays: on those days nothing is asserted.
    horaires: '7 j/7, de 9 h à 23 h',
    horaires_intervalles: { regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[540, 1380]] }] },
    gratuit: true,
    professionnels: true,
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
    id: 'cfcv',
    numero: '+33800059595',
    nom: 'Viols Femmes Informations',
    pour: 'Viol, agression sexuelle : les victimes, leurs proches, les professionnels.',
    canal: 'appel',
    situation: 'parler',
    horaires: 'du lundi au vendredi, de 10 h à 19 h',
    gratuit: true,
    professionnels: true,
    source: { date: '2021' },
    verifier: true,
  },
  {
    id: 'fdfa',
    numero: '+33140470606',
    nom: 'Écoute violences femmes handicapées',
    pour: 'Femmes handicapées victimes de violences.',
    canal: 'appel',
    situation: 'parler',
    horaires: 'lundi de 10 h à 13 h et de 14 h 30 à 17 h 30, jeudi de 10 h à 13 h',
    gratuit: false,
    accessibilite: 'courriel pour les femmes sourdes : ecoute@fdfa.fr',
    source: { date: '2021-05' },
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

export const HELP_NUMBERS: readonly HelpNumber[] = /* @__PURE__ */ essentialHelp().concat(MORE);
