import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `travail.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'travail',
  titre: 'Violentomètre: at work',
  presentation: 'To read with your work in mind, or an internship, an interview, a work trip.',
  numeros: ['masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'At work, you are judged on your work. No person and no place there frightens you.',
      que_faire:
        'This is your right, whatever your contract, internships and agency work included. The smallest doubt is worth telling someone.',
      note: 'Ask who here knows whom to talk to in the company. Putting up names and numbers is worth more than promises.',
    },
    {
      id: 'sexisme',
      nom: 'Sexist conduct',
      gravite: 1,
      forme: 'losange',
      sens:
        'This is already violence, even said with a laugh. French law calls it “agissement sexiste”: an act or a word tied to a person’s sex that hurts dignity or makes the place hostile. It is forbidden at work.',
      que_faire:
        'You can talk to an elected staff representative, to the occupational doctor (“médecine du travail”) or to the 3919 line. In each works council (“CSE”), one member is the referent on sexual harassment. Writing down what happened, when and who was there may help you later.',
      note:
        'Intent does not count: “just a joke” does not undo the effect. Look together for what a witness can say on the spot.',
    },
    {
      id: 'harcelement',
      nom: 'Sexual harassment',
      gravite: 2,
      forme: 'triangle',
      sens:
        'This is violence, and a criminal offence. French law calls it “harcèlement sexuel”: sexual or sexist words or gestures, imposed and repeated. One serious pressure is enough, if it aims at a sexual act. You are not to blame.',
      que_faire:
        'The employer must prevent such acts and stop them, and nobody may punish you for having told. The labour inspectorate (“inspection du travail”) can step in, the Défenseur des droits advises free of charge on 3928, the occupational doctor is bound to secrecy. The 3919 line listens, without your deciding anything today.',
      note: 'Courting stops at the first no, and uses no power. Recall who must act: the employer, not the victim.',
    },
    {
      id: 'danger',
      nom: 'Assault, danger',
      gravite: 3,
      forme: 'octogone',
      sens:
        'This is serious violence. French law calls a sexual act forced on the body “agression sexuelle”, and any forced penetration or oral sex “viol” (rape). You are not to blame, and you may be in danger.',
      que_faire:
        '17 and 112 answer day and night, 114 by text message when speaking is impossible. You can see a doctor, even without filing a complaint: doctors treat you and write down what they find. The 3919 line helps to prepare what comes next, at your own pace, at work and in court.',
      note:
        'Say the numbers before starting. An internal inquiry replaces neither a complaint nor care, and forces nobody to face the person accused.',
    },
  ],
  items: [
    { id: 'travail', zone: 'respect', texte: 'People talk about your work, not about your body or your clothes.' },
    { id: 'parole', zone: 'respect', texte: 'In meetings, what you say counts as much as what others say.' },
    { id: 'non', zone: 'respect', texte: 'You turn down a drink or an evening out, and nothing changes at work.' },
    { id: 'carriere', zone: 'respect', texte: 'Pay, tasks, promotion: neither your sex nor a pregnancy counts.' },
    { id: 'alerte', zone: 'respect', texte: 'Something bothers you: you can say so, and you are listened to.' },

    { id: 'blagues', zone: 'sexisme', texte: 'Jokes are made about “women”, then you are blamed for having no sense of humour.' },
    { id: 'surnoms', zone: 'sexisme', texte: 'You are called “sweetheart” or “my girl”, never by your name or your job title.' },
    { id: 'taches', zone: 'sexisme', texte: 'Coffee, tidying up, taking notes: you are given them because you are a woman.' },
    { id: 'couper', zone: 'sexisme', texte: 'You are talked over, or your ideas are taken, as if you were not in the room.' },
    { id: 'grossesse', zone: 'sexisme', texte: 'People comment on whether you want children, your periods, pregnancy or leave.' },
    { id: 'tenue', zone: 'sexisme', texte: 'Your body, your voice or your clothes are rated instead of your work.' },

    { id: 'questions', zone: 'harcelement', texte: 'Someone keeps coming back to your sex life, or telling you about theirs.' },
    { id: 'regards', zone: 'harcelement', texte: 'Stares, whistles, sexual gestures: it happens again, and you avoid that person.' },
    { id: 'images', zone: 'harcelement', texte: 'Sexual images are shown to you, put up on the walls or sent to you.' },
    { id: 'avances', zone: 'harcelement', texte: 'Although you refuse, the advances go on, face to face or by message.' },
    {
      id: 'chantage',
      zone: 'harcelement',
      texte: 'You are given to understand that a job, a bonus or a contract depends on a sexual act.',
      why: 'Once is enough: the law treats it as sexual harassment.',
    },
    {
      id: 'represailles',
      zone: 'harcelement',
      texte: 'Since you said no or spoke up, you are left out, given less work, given bad reviews.',
      why: 'The law forbids punishing a person who suffered, refused or reported these acts.',
    },

    {
      id: 'toucher',
      zone: 'danger',
      texte: 'Someone touches your breasts, bottom, thighs or genitals, or rubs against you.',
      why: 'French law calls it “agression sexuelle”, even once, even through clothes.',
    },
    { id: 'baiser', zone: 'danger', texte: 'Someone kisses you by force, or corners you to do it.' },
    { id: 'viol', zone: 'danger', danger: true, texte: 'A sexual act is forced on you, by strength, fear or surprise, or because you had been drinking.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'You are stopped from leaving an office, a car or a bedroom.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'You are shoved, hit or grabbed by the neck.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Someone follows you, waits for you outside or comes to your home.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Someone threatens to kill or injure you, or shows you a weapon.' },
  ],
};
