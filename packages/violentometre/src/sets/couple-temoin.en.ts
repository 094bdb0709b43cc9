import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `couple-temoin.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'couple-temoin',
  titre: 'Violentomètre: for a friend',
  presentation: 'To read with someone you worry about in mind: a friend, a brother, a neighbour, a colleague.',
  variante: 'temoin',
  numeros: ['masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Here, nothing is frightening. But you only see a part of this couple: violence often hides.',
      que_faire: 'You can stay in touch, and say that you will be there, whatever happens.',
      note: 'Ask what helps a person to confide: time, a quiet place, no judgement.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'This is already violence, even without a blow. What you see is often only a small part of it.',
      que_faire:
        'You can say “I believe you”, “it is not your fault”, alone together and out loud: a written message may be read by the other one. Your friend decides what comes next, in their own time. The 3919 line advises friends and families too.',
      note:
        'Have people say the sentences that help, and those that close the door: “you should”, “in your place”. Going back is part of the way.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'This is serious violence. Your friend is not to blame, and may be in danger.',
      que_faire:
        'If it is happening now, 17 and 112 answer witnesses too, day and night, and 114 by text message: calling helps more than stepping in between. After strangulation or a blow to the head, 15 can guide you. Separating can be a dangerous moment: the 3919 line helps to prepare it.',
      note: 'Say the numbers before starting. A neighbour’s call can save a life: the police do not wait for proof to come.',
    },
  ],
  items: [
    { id: 'avis', zone: 'respect', texte: 'In this couple, each person speaks up without watching for the other’s reaction.' },
    { id: 'sorties', zone: 'respect', texte: 'Your friend sees family and friends without having to explain.' },
    { id: 'telephone', zone: 'respect', texte: 'Nobody else reads your friend’s phone.' },
    { id: 'argent-libre', zone: 'respect', texte: 'Your friend has their own money and chooses how to spend it.' },
    { id: 'projets', zone: 'respect', texte: 'A job, a course, something longed for: in this couple, they encourage each other.' },

    { id: 'absence', zone: 'violence', texte: 'You see your friend less and less, and plans fall through at the last moment.' },
    { id: 'rabaisser', zone: 'violence', texte: 'In front of you, the other one mocks your friend, belittles or corrects everything.' },
    { id: 'permission', zone: 'violence', texte: 'Before saying yes to an evening out, your friend has to ask.' },
    { id: 'appels', zone: 'violence', texte: 'Your friend’s phone never stops: where, with whom and until when must be told.' },
    { id: 'position', zone: 'violence', texte: 'The other one tracks your friend’s location, reads messages or knows every password.' },
    { id: 'argent', zone: 'violence', texte: 'Your friend has no access to their own pay, bank card or papers.' },
    { id: 'excuses', zone: 'violence', texte: 'Your friend apologises for everything and takes the blame for the other’s anger.' },
    { id: 'silence', zone: 'violence', texte: 'Your friend goes quiet or changes tone when the other one comes in.' },
    { id: 'enfants', zone: 'violence', texte: 'The children are very careful about what they say, or step in between.' },

    { id: 'casser', zone: 'danger', texte: 'The other one breaks things, hits the walls or hurts an animal.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'You see bruises, burns or marks, and the explanations do not fit.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'You see marks on the neck, or your friend tells you about being strangled.',
      why: 'Strangulation, even brief, can have serious effects hours later.',
    },
    { id: 'cris', zone: 'danger', danger: true, texte: 'You hear screams, blows or cries for help.' },
    { id: 'viol', zone: 'danger', danger: true, texte: 'Your friend tells you about sexual acts gone through in fear or under force.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'The other one talks of killing, shows a weapon or keeps one within reach.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'The other one threatens suicide, or to kill the children, if they separate.' },
    { id: 'grossesse', zone: 'danger', danger: true, texte: 'Your friend is pregnant or has just given birth, and the fear or the blows get worse.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'Your friend can no longer go out, open the door or answer without the other one.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Since a quarrel or a break-up, the other one follows, waits for or watches your friend.' },
  ],
};
