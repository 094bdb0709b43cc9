import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `sport.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'sport',
  titre: 'Violentomètre: sport',
  presentation: 'To read with your club in mind: training, changing rooms, trips.',
  numeros: ['119', '3018', 'masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'You feel safe and trusted. Your body is yours, in sport too.',
      que_faire:
        'Sport is there to do you good, and winning changes nothing about that. The smallest doubt is worth telling someone.',
      note: 'Start from what one feels, not from what is usually done. Ask what in the club helps to say no.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'This is already violence, even in the name of sport or winning. What you feel counts. You are not to blame.',
      que_faire:
        'You can talk to an adult you choose, in the club or elsewhere, or to 119 if you are under 18. The French ministry of sport has a team, Signal-Sports: victims and witnesses can write to signal-sports@sports.gouv.fr.',
      note: 'High standards help you improve; fear and shame destroy. Give the name of someone to talk to outside the club.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens:
        'This is serious violence, forbidden everywhere, in sport too. It is not your fault and you are not to blame, even if you could not say no.',
      que_faire:
        '17 and 112 answer day and night, 114 by text message when speaking is impossible. If you are under 18, 119 is there for you. After fainting, strangulation or a blow to the head, seeing a doctor matters: 15 can guide you.',
      note:
        'Say 119 before starting. Whoever confides need not repeat it: listen, believe, alert, without investigating yourself.',
    },
  ],
  items: [
    { id: 'envie', zone: 'respect', texte: 'You look forward to training, and you come home without a knot in your stomach.' },
    { id: 'pause', zone: 'respect', texte: 'When it hurts or you cannot go on, you say so and you are listened to.' },
    { id: 'corps', zone: 'respect', texte: 'A move is explained before anyone touches you, and you can say no.' },
    { id: 'vestiaire', zone: 'respect', texte: 'You change and shower without being watched or filmed.' },
    { id: 'erreur', zone: 'respect', texte: 'You can make a mistake or lose without being humiliated.' },
    { id: 'parler', zone: 'respect', texte: 'You can tell people at home everything that happens at the club.' },

    { id: 'peur', zone: 'violence', texte: 'You are afraid of your coach, of the anger or of the silences.' },
    { id: 'honte', zone: 'violence', texte: 'You feel ashamed: you are shouted at or mocked in front of everyone.' },
    { id: 'poids', zone: 'violence', texte: 'You feel bad in your body: you are weighed, your weight or shape is commented on.' },
    { id: 'douleur', zone: 'violence', texte: 'You train with an injury, because nobody believes you.' },
    { id: 'moquer', zone: 'violence', texte: 'You feel you do not belong: girls are mocked, or whom you love is.' },
    { id: 'isoler', zone: 'violence', texte: 'You feel left out: to punish you, the others are forbidden to talk to you.' },
    { id: 'messages', zone: 'violence', texte: 'An adult from the club writes to you in private, and the messages make you uneasy.' },
    { id: 'secret', zone: 'violence', texte: 'You are given presents or favours, and asked to keep it secret.' },

    {
      id: 'bizutage',
      zone: 'danger',
      texte: 'You are made to do or suffer something humiliating to join the group.',
      why: 'French law calls it “bizutage” (hazing), even if you said yes.',
    },
    { id: 'images', zone: 'danger', texte: 'Someone took a photo or a video of you in the changing room or the shower.' },
    { id: 'toucher', zone: 'danger', texte: 'Hands on your body make you uneasy, and you are told it is for training.' },
    { id: 'seul', zone: 'danger', texte: 'Someone tries to be alone with you, in a bedroom, a car or an office, and you are afraid.' },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'A sexual act, a kiss or a caress is forced on you, by fear, trickery or strength.',
      why: 'The law punishes it more severely when the person had authority over you.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'You are hit, things are thrown at you, or you are hurt as a punishment.' },
    { id: 'etrangler', zone: 'danger', danger: true, texte: 'Someone squeezed your neck or stopped your breath, even “as a game”.' },
    { id: 'priver', zone: 'danger', danger: true, texte: 'You are kept from water, food or rest until you faint.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'You are locked in, or stopped from going home.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Someone threatens to kill or hurt you or your family if you tell.' },
  ],
};
