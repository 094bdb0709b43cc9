import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `jeunes.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'jeunes',
  titre: 'Violentomètre: first relationships',
  presentation: 'To read with the person you are going out with in mind, or someone you used to go out with.',
  numeros: ['3018', '119', 'masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'You can be yourself without fearing how the other person will react.',
      que_faire:
        'Respect does not have to be earned: it is yours by right, every day. The smallest doubt is worth telling someone.',
      note: 'Ask what each sentence looks like for real: at school, by message, on a Saturday night. Respect is not a bonus.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'This is already violence, even without a blow, even through a screen. It is neither love nor proof of love.',
      que_faire:
        'You can talk to an adult you choose, to the school nurse, or to 3018 about what happens online. You can keep screenshots, if your phone is not being watched.',
      note:
        'Jealousy is a feeling; controlling someone is a choice. Nobody has to tell their own story: we talk about sentences, not people.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'This is serious violence. It is not your fault, whatever you said, sent or agreed to before.',
      que_faire:
        '17 and 112 answer day and night, 114 by text message when speaking is impossible. If you are under 18, 119 is there for you. After strangulation or a blow to the head, seeing a doctor matters, even if nothing shows: 15 can guide you.',
      note: 'Say 119 and 3018 before starting, and the name of someone in the school to talk to. Stay available at the end.',
    },
  ],
  items: [
    { id: 'rythme', zone: 'respect', texte: 'To kiss or go further, the other person waits until you want to.' },
    { id: 'avis', zone: 'respect', texte: 'You change your mind, even at the last moment, and nobody holds it against you.' },
    { id: 'amis', zone: 'respect', texte: 'You spend time with your friends, and that is fine.' },
    { id: 'reponse', zone: 'respect', texte: 'You answer messages when you can, and nobody blames you for it.' },
    { id: 'gouts', zone: 'respect', texte: 'Your tastes, your clothes, your body: you are loved without being changed.' },
    { id: 'rupture', zone: 'respect', texte: 'You know that you could end this relationship without being made to pay for it.' },

    { id: 'moquer', zone: 'violence', texte: 'You are shamed in front of others or in a group chat, then told that it was a joke.' },
    { id: 'localiser', zone: 'violence', texte: 'Your location has to stay shared, and every detour needs explaining.' },
    { id: 'codes', zone: 'violence', texte: 'You are asked for your passwords, your chats are read or your accounts are used.' },
    { id: 'vue', zone: 'violence', texte: 'If you do not answer at once, the messages keep coming until you do.' },
    { id: 'trier', zone: 'violence', texte: 'Friends to stop seeing, contacts to block: someone else chooses for you.' },
    { id: 'habits', zone: 'violence', texte: 'What you wear, a photo, an evening out: you need permission first.' },
    { id: 'preuve', zone: 'violence', texte: 'You are pressed for photos of your body, or for sex, as proof of love.' },
    { id: 'fautes', zone: 'violence', texte: 'Everything ends up being your fault, even the other person’s anger.' },

    { id: 'casser', zone: 'danger', texte: 'Your things, your phone for example, are broken or taken to frighten you.' },
    {
      id: 'images',
      zone: 'danger',
      texte: 'Someone threatens to show intimate images of you, or has already shown them.',
      why: 'The law punishes it, even if you agreed to the image or sent it yourself.',
    },
    {
      id: 'meute',
      zone: 'danger',
      texte: 'Others are stirred up to insult, threaten or follow you, at school or online.',
      why: 'The law calls it harassment, even if each person acted only once.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'You are gripped hard, shoved, hit or hurt.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Someone squeezed your neck or stopped your breath, even “as a game”.',
      why: 'Strangulation, even brief, can have serious effects hours later.',
    },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'A sexual act is forced on you: by strength, fear or surprise, or while you sleep or are drunk.',
      why: 'Not being able to say no is not saying yes.',
    },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Someone threatens to kill you or go after your family, or shows you a weapon.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'Someone threatens to kill themselves if you end the relationship.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'You are stopped from leaving or from going home.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Someone follows you, waits for you, appears where you go, during the relationship or after.' },
  ],
};
