import type { ListStrings } from './strings.fr.js';

/** As `strings.fr.ts`, and what the data says of each built-in number. Dates are British, as the words are. */
export const listStrings: ListStrings = {
  lang: 'en-GB',
  dir: 'ltr',
  tchat: 'Chat',
  titre: 'Need help now',
  territoireTitre: 'In your département',
  situations: {
    danger: 'In danger now',
    silence: 'You cannot speak',
    parler: 'Talk to someone',
    enfant: 'A child in danger',
    abri: 'A place to sleep',
    numerique: 'Violence online',
    auteur: 'You are afraid of being violent',
    professionnel: 'You help someone, in your work or as someone close',
  },
  professionnels: 'These lines also answer families, friends and professionals:',
  ouvert: 'Open now',
  ferme: 'Closed at the moment',
  gratuit: 'free',
  coutInconnu: 'cost of the call to be checked',
  horairesInconnus: 'opening hours to be checked',
  aVerifier: (horaires) => `${horaires}, to be checked`,
  langues: (langues) => `in ${langues}`,
  source: (date) => `source: ${date}`,
  sansDate: 'undated source',
  heureDeParis: 'Hours are Paris time.',
  relecture: 'Draft translation, not yet reread.',
  numeros: {
    '17': {
      nom: 'Police, gendarmerie',
      pour: 'You or someone else is in danger now.',
      horaires: '24 hours a day, 7 days a week',
    },
    '112': {
      nom: 'Emergencies, European number',
      pour: 'The same help, from any phone and anywhere in Europe.',
      horaires: '24 hours a day, 7 days a week',
    },
    '114': {
      nom: 'Emergencies by text message',
      pour: 'You cannot speak, or you cannot hear: send a text message. This number does not take calls.',
      horaires: '24 hours a day, 7 days a week',
      langues: ['written French', 'French sign language'],
      accessibilite: 'video in French sign language and chat on urgence114.fr',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'Talk to someone, find out where to go. This is not an emergency number.',
      horaires: '24 hours a day, 7 days a week',
      accessibilite: 'French sign language in office hours on weekdays, and captions, on solidaritefemmes.org',
    },
    pnav: {
      nom: 'Chat with the police and the gendarmerie',
      pour: 'Write to a trained officer without filing a complaint. In danger, call 17 instead.',
      horaires: '24 hours a day, 7 days a week',
    },
    '15': {
      nom: 'Samu (ambulance)',
      pour: 'Medical emergency: injury, fainting, strangulation.',
      horaires: '24 hours a day, 7 days a week',
    },
    masecurite: {
      nom: 'MaSécurité chat, in 130 languages',
      pour: 'Ask the police or the gendarmerie a question in your language. In danger, call 17 or 112 instead.',
      horaires: '24 hours a day, 7 days a week',
      langues: ['130 languages'],
    },
    '115': {
      nom: 'Emergency shelter',
      pour: 'You have nowhere to sleep, or you are leaving your home.',
      horaires: '24 hours a day, 7 days a week',
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'A child or a teenager is in danger.',
      horaires: '24 hours a day, 7 days a week',
    },
    '3018': {
      nom: 'Violence online',
      pour: 'Bullying, images shared, spying: for young people and their parents.',
      horaires: '7 days a week, 9 am to 11 pm',
    },
    '116006': {
      nom: 'Help for victims of crime',
      pour: 'Any victim of a crime, people close to them, witnesses.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'Rape, sexual assault: victims, people close to them, professionals.',
      horaires: 'Monday to Friday, 10 am to 7 pm',
    },
    fdfa: {
      nom: 'Listening line for disabled women',
      pour: 'Disabled women who are victims of violence.',
      horaires: 'Monday 10 am to 1 pm and 2.30 pm to 5.30 pm, Thursday 10 am to 1 pm',
      accessibilite: 'e-mail for deaf women: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'Listening line for people who are violent',
      pour: 'You are afraid of hurting someone, or you want to stop.',
    },
  },
};
