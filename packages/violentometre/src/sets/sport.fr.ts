import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * For whoever trains, mostly before 18: it starts from what one feels, since
 * what happens is said to be normal there. Violence (Code pénal, art. 222-13),
 * sexual assault and rape, worse by a person with authority (222-22, 222-24),
 * bizutage (225-16-1), images taken by stealth (226-3-1), harassment
 * (222-33-2-2). Signal-Sports is the office of the ministry for such reports.
 * Written for this project; no sentence comes from another violentomètre.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'sport',
  titre: 'Le violentomètre du sport',
  presentation: 'À lire en pensant à ton club, à l’entraînement, aux vestiaires et aux déplacements.',
  numeros: ['119', '3018'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Tu te sens en confiance. Ton corps est à toi, au sport aussi.',
      que_faire: 'Le sport est là pour te faire du bien, gagner n’y change rien. Le moindre doute mérite d’être dit à quelqu’un.',
      note: 'Partir de ce que l’on ressent, pas de ce qui se fait. Demander ce qui, dans le club, aide à dire non.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens:
        'C’est déjà de la violence, même au nom du sport ou de la victoire. Ce que tu ressens compte. Tu n’es pas responsable.',
      que_faire:
        'Tu peux en parler à une personne adulte que tu choisis, au club ou ailleurs, ou au 119 si tu n’as pas 18 ans. Le ministère des Sports a une équipe, Signal-Sports\u00a0: on peut lui écrire, victime ou témoin, à signal-sports@sports.gouv.fr.',
      note:
        'L’exigence aide à progresser\u00a0; la peur et la honte détruisent. Donner le nom d’une personne à qui parler hors du club.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens:
        'Ce sont des violences graves, interdites partout, dans le sport aussi. Ce n’est pas ta faute, et tu n’es pas responsable, même si tu n’as pas pu dire non.',
      que_faire:
        'Le 17 et le 112 répondent jour et nuit, le 114 par SMS quand parler est impossible. Tu n’as pas 18 ans\u00a0: le 119 est là pour toi. Après un malaise, un étranglement ou un coup à la tête, voir un médecin est important\u00a0: le 15 peut te guider.',
      note:
        'Dire le 119 avant de commencer. Une personne qui se confie n’a pas à répéter\u00a0: écouter, croire, prévenir sans enquêter soi-même.',
    },
  ],
  items: [
    { id: 'envie', zone: 'respect', texte: 'Tu as envie d’aller à l’entraînement, et tu en reviens sans boule au ventre.' },
    { id: 'pause', zone: 'respect', texte: 'Quand tu as mal ou que tu n’en peux plus, tu le dis et on t’écoute.' },
    { id: 'corps', zone: 'respect', texte: 'On t’explique un geste avant de te toucher, et tu peux dire non.' },
    { id: 'vestiaire', zone: 'respect', texte: 'Tu te changes et tu te douches sans qu’on te regarde ni te filme.' },
    { id: 'erreur', zone: 'respect', texte: 'Tu peux te tromper ou perdre sans qu’on t’humilie.' },
    { id: 'parler', zone: 'respect', texte: 'Tu peux raconter chez toi tout ce qui se passe au club.' },

    { id: 'peur', zone: 'violence', texte: 'Tu as peur de la personne qui t’entraîne, de ses colères ou de ses silences.' },
    { id: 'honte', zone: 'violence', texte: 'Tu as honte\u00a0: on te crie dessus ou on se moque de toi devant tout le monde.' },
    { id: 'poids', zone: 'violence', texte: 'Tu te sens mal dans ton corps\u00a0: on te pèse, on commente ton poids ou ta silhouette.' },
    { id: 'douleur', zone: 'violence', texte: 'Tu t’entraînes malgré une blessure, parce qu’on ne te croit pas.' },
    { id: 'moquer', zone: 'violence', texte: 'Tu te sens de trop\u00a0: on se moque des filles, ou de qui tu aimes.' },
    { id: 'isoler', zone: 'violence', texte: 'Tu te sens à part\u00a0: pour te punir, on interdit aux autres de te parler.' },
    { id: 'messages', zone: 'violence', texte: 'Une personne adulte du club t’écrit en privé, et ces messages te gênent.' },
    { id: 'secret', zone: 'violence', texte: 'On te donne des cadeaux ou des faveurs, et on te demande de garder le secret.' },

    {
      id: 'bizutage',
      zone: 'danger',
      texte: 'On t’oblige à faire ou à subir quelque chose d’humiliant pour entrer dans le groupe.',
      why: 'C’est ce que la loi appelle du bizutage, même si tu as dit oui.',
    },
    { id: 'images', zone: 'danger', texte: 'Quelqu’un t’a pris en photo ou en vidéo dans le vestiaire ou sous la douche.' },
    { id: 'toucher', zone: 'danger', texte: 'Des mains sur ton corps te dérangent, et on te dit que c’est pour l’entraînement.' },
    { id: 'seul', zone: 'danger', texte: 'On cherche à être seul avec toi, dans une chambre, une voiture ou un bureau, et tu as peur.' },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'On t’impose un acte sexuel, un baiser ou une caresse, par la peur, la ruse ou la force.',
      why: 'La loi le punit plus sévèrement quand la personne avait autorité sur toi.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'On te frappe, on te jette des objets ou on te fait mal pour te punir.' },
    { id: 'etrangler', zone: 'danger', danger: true, texte: 'On t’a serré le cou ou coupé le souffle, même «\u00a0pour jouer\u00a0».' },
    { id: 'priver', zone: 'danger', danger: true, texte: 'On te prive d’eau, de nourriture ou de repos, jusqu’au malaise.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'On t’enferme, ou on t’empêche de rentrer chez toi.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'On menace de te tuer ou de te faire du mal, à toi ou à ta famille, si tu parles.' },
  ],
};
