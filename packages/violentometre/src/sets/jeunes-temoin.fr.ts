import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * For whoever worries about a friend at school or online. “Ton amie” holds for
 * a boy too, and the first lines say so. Same legal ground as the young
 * people's set.
 * Written for this project; no sentence comes from another violentomètre.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'jeunes-temoin',
  titre: 'Le violentomètre, pour une amie ou un ami',
  presentation:
    'À lire en pensant à une amie ou à un ami qui t’inquiète. Les phrases disent «\u00a0ton amie\u00a0»\u00a0: elles valent aussi pour un garçon.',
  variante: 'temoin',
  numeros: ['119', '3018'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Ici, rien ne fait peur. Mais tu ne vois qu’une part de cette histoire\u00a0: les violences se cachent souvent.',
      que_faire: 'Tu peux garder le lien, et lui dire que tu seras là, quoi qu’il arrive.',
      note: 'Demander ce qui donne envie de se confier à quelqu’un, et ce qui bloque.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'C’est déjà de la violence, même sans coup, même par écran. Ce que tu vois n’en est souvent qu’une petite part.',
      que_faire:
        'Tu peux lui dire «\u00a0je te crois\u00a0» et «\u00a0ce n’est pas ta faute\u00a0», en tête-à-tête\u00a0: un message peut être lu par quelqu’un d’autre. Tu n’as pas à porter ça sans aide\u00a0: une personne adulte que tu choisis, l’infirmerie, le 119 et le 3018 sont là pour toi aussi.',
      note:
        'Une personne témoin n’est ni sauveuse ni coupable. Chercher ensemble des phrases qui aident, et qui peut prendre le relais.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'Ce sont des violences graves. Ce n’est pas la faute de ton amie, ni la tienne, et elle peut être en danger.',
      que_faire:
        'Si c’est maintenant, le 17 et le 112 répondent aussi aux témoins, jour et nuit, et le 114 par SMS. Le 119 est là pour elle et pour toi. Tu as peut-être promis le secret\u00a0: en parler à une personne adulte, ce n’est pas trahir, c’est aider. Après un étranglement ou un malaise, le 15 peut guider.',
      note: 'Dire le 119 et le 3018 avant de commencer, et le nom d’une personne de l’établissement. Rester disponible à la fin.',
    },
  ],
  items: [
    { id: 'amis', zone: 'respect', texte: 'Ton amie continue à voir ses amis et à faire ce qu’elle aime.' },
    { id: 'gouts', zone: 'respect', texte: 'Ton amie rit, parle et s’habille comme elle veut, en couple aussi.' },
    { id: 'telephone', zone: 'respect', texte: 'Le téléphone de ton amie reste à elle\u00a0: personne d’autre ne lit ses messages.' },
    { id: 'rythme', zone: 'respect', texte: 'Ton amie te dit qu’on respecte son rythme, et ses non.' },
    { id: 'dispute', zone: 'respect', texte: 'Quand il y a une dispute, ton amie n’a pas peur de la suite.' },

    { id: 'annuler', zone: 'violence', texte: 'Ton amie annule tout, ou demande la permission avant de te voir.' },
    { id: 'vue', zone: 'violence', texte: 'Ton amie doit répondre dans la minute, sinon les messages s’enchaînent.' },
    { id: 'localiser', zone: 'violence', texte: 'La position de ton amie est suivie, et chaque détour fait une histoire.' },
    { id: 'codes', zone: 'violence', texte: 'On a les codes de ton amie, on lit ses conversations, on écrit à sa place.' },
    { id: 'moquer', zone: 'violence', texte: 'On se moque de ton amie devant tout le monde, et elle dit que c’est pour rire.' },
    { id: 'habits', zone: 'violence', texte: 'Ton amie change de tenue ou supprime des photos pour éviter une crise.' },
    { id: 'fautes', zone: 'violence', texte: 'Ton amie dit que tout est de sa faute, et ne rit plus comme avant.' },
    { id: 'preuve', zone: 'violence', texte: 'On réclame à ton amie des photos de son corps, ou du sexe, comme preuve d’amour.' },

    {
      id: 'images',
      zone: 'danger',
      texte: 'Des images intimes de ton amie circulent, ou on menace de les montrer.',
      why: 'La loi punit aussi les personnes qui les font tourner.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'Ton amie a des bleus ou des griffures, et les explications ne collent pas.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Ton amie a des marques au cou, ou te parle d’étranglement, même «\u00a0pour jouer\u00a0».',
      why: 'Même brève, une strangulation peut avoir des suites graves des heures plus tard.',
    },
    { id: 'viol', zone: 'danger', danger: true, texte: 'Ton amie te raconte un acte sexuel qu’elle n’a pas voulu.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'On menace de tuer ton amie, ou de s’en prendre à sa famille.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'On menace de se tuer si ton amie arrête cette histoire.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'On suit ton amie, on l’attend à la sortie, on apparaît là où elle va.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'On empêche ton amie de partir, ou de rentrer chez elle.' },
    { id: 'mourir', zone: 'danger', danger: true, texte: 'Ton amie parle de mourir ou de se faire du mal.' },
  ],
};
