import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `couple.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'couple',
  titre: 'Violentomètre: couples',
  presentation: 'To read with your relationship in mind, the one of today or one of before.',
  numeros: ['masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'You feel free and trusted, and you are not afraid of what comes next.',
      que_faire:
        'Respect does not have to be earned: it is yours by right, every day. The smallest doubt is worth telling someone.',
      note: 'These sentences are a right, not a favour or a reward. Ask the group what changes when one of them is missing.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'This is already violence, even without a blow. It frightens, cuts off, wears down, and the law punishes much of it.',
      que_faire:
        'You can talk about it to someone you trust, to your doctor or to the 3919 line, without deciding anything today. If you can do it without risk, writing down what happened and when, out of your partner’s reach, may help you later.',
      note:
        'An argument leaves each person free to answer; violence frightens and builds power. Nobody has to tell their own story to the group.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'This is serious violence. You are not to blame, and you may be in danger.',
      que_faire:
        '17 and 112 answer day and night, 114 by text message when speaking is impossible. After strangulation or a blow to the head, seeing a doctor matters, even if nothing shows: 15 can guide you. Separating can be a dangerous moment: the 3919 line helps to prepare it, at your own pace.',
      note:
        'Say the numbers before starting, and stay available at the end: a sentence may touch someone in the room. One of these acts is enough, even once.',
    },
  ],
  items: [
    { id: 'desaccord', zone: 'respect', texte: 'You can say that you disagree, and the conversation stays calm.' },
    { id: 'non', zone: 'respect', texte: 'When you say no, it is heard, in intimate moments too.' },
    { id: 'proches', zone: 'respect', texte: 'You see your family and friends when you feel like it.' },
    { id: 'argent-libre', zone: 'respect', texte: 'Shared money is decided together, and your own money is yours.' },
    { id: 'messages', zone: 'respect', texte: 'Your messages and your passwords are nobody’s business but yours.' },
    { id: 'projets', zone: 'respect', texte: 'A job, a course, something you long to do: your partner encourages you.' },

    { id: 'rabaisser', zone: 'violence', texte: 'Your partner treats you as if you were worthless, at home or in front of people.' },
    { id: 'douter', zone: 'violence', texte: 'Your partner denies what happened, so much that you doubt your own memory.' },
    { id: 'jalousie', zone: 'violence', texte: 'Out of jealousy, your partner makes you prove where you were, and with whom.' },
    { id: 'telephone', zone: 'violence', texte: 'Your partner reads your messages, tracks your location or demands your passwords.' },
    { id: 'isoler', zone: 'violence', texte: 'Seeing your family or friends ends in reproaches: little by little, you give it up.' },
    { id: 'argent', zone: 'violence', texte: 'Your income is taken from you, or you must account for everything you spend.' },
    { id: 'permission', zone: 'violence', texte: 'To choose your clothes, go out or work, you need permission.' },
    {
      id: 'insister',
      zone: 'violence',
      texte: 'You do not want sex: your partner sulks, insists or makes you feel guilty.',
      why: 'Giving in is not consent.',
    },

    { id: 'objets', zone: 'danger', texte: 'Your partner breaks things, hits the walls or hurts an animal to frighten you.' },
    { id: 'enfants', zone: 'danger', texte: 'Your partner threatens to take the children, your papers or your residence permit from you.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'Your partner shoves, hits, burns or injures you.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Your partner squeezed your neck or stopped your breath, even for a few seconds.',
      why: 'Strangulation, even brief, can have serious effects hours later.',
    },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'A sexual act is forced on you: by strength, fear or surprise, or while you sleep.',
      why: 'Being a couple changes nothing: the law calls it rape or sexual assault.',
    },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Your partner threatens to kill you, or shows you a weapon.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'Your partner threatens suicide, or to kill the children, if you leave.' },
    { id: 'grossesse', zone: 'danger', danger: true, texte: 'The violence began or grew worse during a pregnancy, or after a birth.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'Your partner locks you in, blocks the door or takes your keys to stop you going out.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Your partner, or your ex, follows you, waits for you or appears wherever you go.' },
  ],
};
