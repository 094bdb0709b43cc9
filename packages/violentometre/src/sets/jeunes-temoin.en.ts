import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `jeunes-temoin.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'jeunes-temoin',
  titre: 'Violentomètre: for a friend at school',
  presentation: 'To read with a friend you worry about in mind. The sentences say “she”: they hold for a boy too.',
  variante: 'temoin',
  numeros: ['119', '3018', 'masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Here, nothing is frightening. But you only see a part of this relationship: violence often hides.',
      que_faire: 'You can stay in touch, and tell her that you will be there, whatever happens.',
      note: 'Ask what makes a person want to confide in someone, and what stops them.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens:
        'This is already violence, even without a blow, even through a screen. What you see is often only a small part of it.',
      que_faire:
        'You can tell her “I believe you” and “it is not your fault”, alone together: a message may be read by someone else. You do not have to carry this without help: an adult you choose, the school nurse, 119 and 3018 are there for you too.',
      note: 'A witness is neither a rescuer nor to blame. Look together for sentences that help, and for who can take over.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'This is serious violence. It is not your friend’s fault, nor yours, and she may be in danger.',
      que_faire:
        'If it is happening now, 17 and 112 answer witnesses too, day and night, and 114 by text message. 119 is there for her and for you. You may have promised to keep it secret: telling an adult is not betraying, it is helping. After strangulation or fainting, 15 can guide you.',
      note: 'Say 119 and 3018 before starting, and the name of someone in the school. Stay available at the end.',
    },
  ],
  items: [
    { id: 'amis', zone: 'respect', texte: 'Your friend still sees her friends and does what she loves.' },
    { id: 'gouts', zone: 'respect', texte: 'Your friend laughs, talks and dresses as she likes, in a couple too.' },
    { id: 'telephone', zone: 'respect', texte: 'Your friend’s phone stays hers: nobody else reads her messages.' },
    { id: 'rythme', zone: 'respect', texte: 'Your friend tells you that her pace is respected, and so is her no.' },
    { id: 'dispute', zone: 'respect', texte: 'When there is a quarrel, your friend is not afraid of what comes next.' },

    { id: 'annuler', zone: 'violence', texte: 'Your friend cancels everything, or asks permission before seeing you.' },
    { id: 'vue', zone: 'violence', texte: 'Your friend has to answer within a minute, or the messages keep coming.' },
    { id: 'localiser', zone: 'violence', texte: 'Your friend’s location is tracked, and every detour makes trouble.' },
    { id: 'codes', zone: 'violence', texte: 'Someone has your friend’s passwords, reads her chats, writes in her name.' },
    { id: 'moquer', zone: 'violence', texte: 'Your friend is mocked in front of everyone, and she says it is only a joke.' },
    { id: 'habits', zone: 'violence', texte: 'Your friend changes clothes or deletes photos to avoid a scene.' },
    { id: 'fautes', zone: 'violence', texte: 'Your friend says that everything is her fault, and no longer laughs as she did.' },
    { id: 'preuve', zone: 'violence', texte: 'Your friend is pressed for photos of her body, or for sex, as proof of love.' },

    {
      id: 'images',
      zone: 'danger',
      texte: 'Intimate images of your friend are going round, or someone threatens to show them.',
      why: 'The law also punishes those who pass them on.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'Your friend has bruises or scratches, and the explanations do not fit.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Your friend has marks on her neck, or tells you about being strangled, even “as a game”.',
      why: 'Strangulation, even brief, can have serious effects hours later.',
    },
    { id: 'viol', zone: 'danger', danger: true, texte: 'Your friend tells you about a sexual act that she did not want.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Someone threatens to kill your friend, or to go after her family.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'Someone threatens suicide if your friend ends the relationship.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Someone follows your friend, waits for her after school, appears where she goes.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'Your friend is stopped from leaving, or from going home.' },
    { id: 'mourir', zone: 'danger', danger: true, texte: 'Your friend talks of dying or of hurting herself.' },
  ],
};
