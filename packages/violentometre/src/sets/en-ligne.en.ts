import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.en.js';

/**
 * From `en-ligne.fr.ts`, sentence by sentence: same ids, same zones, same signs of danger.
 * The numbers, and the law behind, are those of France.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'en-ligne',
  titre: 'Violentomètre: online',
  presentation: 'To read with your phone and your accounts in mind, and what people send you there.',
  numeros: ['3018', 'masecurite'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Your phone and your accounts are yours, and nobody frightens you there.',
      que_faire: 'This respect is yours by right, online as anywhere. The smallest doubt is worth telling someone.',
      note: 'These sentences hold in a couple, in a group and among strangers. Ask nobody to show their phone.',
    },
    {
      id: 'violence',
      nom: 'Already violence',
      gravite: 1,
      forme: 'triangle',
      sens:
        'This is already violence, even without touching, even when the screen goes dark. French law punishes much of it: online harassment (“cyberharcèlement”), identity theft, entering an account without consent.',
      que_faire:
        '3018 answers young people and their parents, the 3919 line all women. You can report content to the platform. Before that, keeping a screenshot, the date and the address of the page, out of reach of whoever watches you, may help you later.',
      note:
        'Sharing a password out of trust is a choice; having to give it is control. Recall that many small messages make harassment.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens:
        'This is serious violence, and the law punishes it. You are not to blame, whatever you sent or agreed to before, and you may be in danger.',
      que_faire:
        '17 and 112 answer day and night, 114 by text message when speaking is impossible. If spyware is on your phone, another device is safer to call from: removing it may alert the person who put it there. Blackmail rarely stops when you pay or give in: 3018 and the 3919 line can advise you.',
      note:
        'Do not have people look for spyware during the session: removing it can set off violence. Point to the 3919 line or to the police.',
    },
  ],
  items: [
    { id: 'codes', zone: 'respect', texte: 'Your codes and passwords are yours alone, and nobody asks you for them.' },
    { id: 'repondre', zone: 'respect', texte: 'You answer when you can, and it starts no quarrel.' },
    { id: 'photos', zone: 'respect', texte: 'People ask you before they post a photo of you.' },
    { id: 'position', zone: 'respect', texte: 'Nobody follows your location, or only if you want it, and you can stop.' },
    { id: 'avis', zone: 'respect', texte: 'You give your opinion online without being insulted for being a woman.' },

    { id: 'fouiller', zone: 'violence', texte: 'Someone reads your messages, e-mails or browsing history without your consent.' },
    { id: 'exiger', zone: 'violence', texte: 'Someone demands your passwords or your phone as proof of love or trust.' },
    { id: 'rafale', zone: 'violence', texte: 'Calls and messages come in floods until you answer.' },
    { id: 'insultes', zone: 'violence', texte: 'You are insulted or mocked for your body in comments, again and again.' },
    {
      id: 'groupe',
      zone: 'violence',
      texte: 'Several people go after you online, each of them a little.',
      why: 'French law calls it “cyberharcèlement”, even if each person wrote only once.',
    },
    {
      id: 'faux',
      zone: 'violence',
      texte: 'Someone opens a false profile in your name, or writes to people close to you as if they were you.',
      why: 'French law calls it “usurpation d’identité” (identity theft).',
    },
    { id: 'compte', zone: 'violence', texte: 'Someone enters your accounts, or changes your passwords to lock you out.' },
    { id: 'sexe', zone: 'violence', texte: 'You receive sexual images or demands that you did not want.' },
    { id: 'argent', zone: 'violence', texte: 'Someone watches your bank accounts or your online paperwork, or blocks them.' },

    {
      id: 'intime',
      zone: 'danger',
      texte: 'Someone shows or posts an intimate image of you, even one taken with your consent.',
      why: 'The law punishes sharing without consent, even if the person agreed to the image.',
    },
    {
      id: 'montage',
      zone: 'danger',
      texte: 'Someone passes round a fake sexual image with your face or your voice.',
      why: 'The law punishes sharing such fakes, also when software made them.',
    },
    { id: 'chantage', zone: 'danger', texte: 'Someone threatens to post images of you to get money, sex or you back.' },
    {
      id: 'adresse',
      zone: 'danger',
      danger: true,
      texte: 'Someone posts your address, your work or your children’s school so that you can be found.',
      why: 'The law punishes it, even before anyone comes.',
    },
    { id: 'espion', zone: 'danger', danger: true, texte: 'Spyware or a tracker follows your messages or your movements without your knowing.' },
    { id: 'partout', zone: 'danger', danger: true, texte: 'Someone always knows where you are, and waits for you where you go.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Someone threatens to kill you, to rape you or to harm your children.' },
    { id: 'appel', zone: 'danger', danger: true, texte: 'Strangers are urged to come to your home, or given a meeting in your name.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'Someone urges you to harm yourself, or threatens suicide if you cut contact.' },
    { id: 'camera', zone: 'danger', danger: true, texte: 'You are forced into sexual acts in front of a camera.' },
  ],
};
