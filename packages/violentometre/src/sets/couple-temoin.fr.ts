import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * For a friend, a neighbour, a colleague, a relative: what one sees and hears
 * from outside, and what one can offer. Same legal ground as the couple's set;
 * helping someone in peril is a duty where it is without risk (Code pénal, art.
 * 223-6). “Votre proche” and “l’autre” hold for any couple.
 * Written for this project; no sentence comes from another violentomètre.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'couple-temoin',
  titre: 'Le violentomètre, pour une amie ou un proche',
  presentation: 'À lire en pensant à une personne qui vous inquiète\u00a0: une amie, un frère, une voisine, un collègue.',
  variante: 'temoin',
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Ici, rien ne fait peur. Mais vous ne voyez qu’une part de ce couple\u00a0: les violences se cachent souvent.',
      que_faire: 'Vous pouvez garder le lien, et dire que vous serez là, quoi qu’il arrive.',
      note: 'Demander ce qui aide à se confier\u00a0: du temps, un lieu calme, aucun jugement.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'C’est déjà de la violence, même sans coup. Ce que vous voyez n’en est souvent qu’une petite part.',
      que_faire:
        'Vous pouvez dire «\u00a0je te crois\u00a0», «\u00a0ce n’est pas ta faute\u00a0», en tête-à-tête et de vive voix\u00a0: un message écrit peut être lu par l’autre. Votre proche décide de la suite, à son rythme. Le 3919 conseille aussi l’entourage.',
      note:
        'Faire dire les phrases qui aident, et celles qui ferment\u00a0: «\u00a0tu devrais\u00a0», «\u00a0à ta place\u00a0». Revenir en arrière fait partie du chemin.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'Ce sont des violences graves. Votre proche n’est pas responsable, et peut être en danger.',
      que_faire:
        'Si c’est maintenant, le 17 et le 112 répondent aussi aux témoins, jour et nuit, et le 114 par SMS\u00a0: appeler aide plus que s’interposer. Après un étranglement ou un coup à la tête, le 15 peut guider. Le moment d’une séparation peut être dangereux\u00a0: le 3919 aide à le préparer.',
      note:
        'Dire les numéros avant de commencer. Un appel de voisinage peut sauver une vie\u00a0: la police n’attend pas de preuve pour venir.',
    },
  ],
  items: [
    { id: 'avis', zone: 'respect', texte: 'Dans ce couple, chaque personne donne son avis sans guetter la réaction de l’autre.' },
    { id: 'sorties', zone: 'respect', texte: 'Votre proche voit sa famille et ses amis sans avoir à se justifier.' },
    { id: 'telephone', zone: 'respect', texte: 'Le téléphone de votre proche n’est lu par personne d’autre.' },
    { id: 'argent-libre', zone: 'respect', texte: 'Votre proche dispose de son argent et choisit ses dépenses.' },
    { id: 'projets', zone: 'respect', texte: 'Un travail, une formation, une envie\u00a0: dans ce couple, on s’encourage.' },

    { id: 'absence', zone: 'violence', texte: 'Vous voyez votre proche de moins en moins, et tout s’annule au dernier moment.' },
    { id: 'rabaisser', zone: 'violence', texte: 'Devant vous, l’autre se moque de votre proche, rabaisse ou corrige tout.' },
    { id: 'permission', zone: 'violence', texte: 'Avant d’accepter une sortie, votre proche doit demander si c’est possible.' },
    { id: 'appels', zone: 'violence', texte: 'Le téléphone de votre proche sonne sans arrêt\u00a0: il faut dire où, avec qui, jusqu’à quand.' },
    { id: 'position', zone: 'violence', texte: 'L’autre suit la position de votre proche, lit ses messages ou connaît tous ses codes.' },
    { id: 'argent', zone: 'violence', texte: 'Votre proche n’a pas accès à son salaire, à sa carte ou à ses papiers.' },
    { id: 'excuses', zone: 'violence', texte: 'Votre proche s’excuse de tout et se dit responsable de la colère de l’autre.' },
    { id: 'silence', zone: 'violence', texte: 'Votre proche se tait ou change de ton quand l’autre entre dans la pièce.' },
    { id: 'enfants', zone: 'violence', texte: 'Les enfants font très attention à ce qu’ils disent, ou s’interposent.' },

    { id: 'casser', zone: 'danger', texte: 'L’autre casse des objets, cogne dans les murs ou fait du mal à un animal.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'Vous voyez des bleus, des brûlures ou des marques, et les explications ne collent pas.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Vous voyez des marques au cou, ou votre proche vous parle d’étranglement.',
      why: 'Même brève, une strangulation peut avoir des suites graves des heures plus tard.',
    },
    { id: 'cris', zone: 'danger', danger: true, texte: 'Vous entendez des cris, des coups ou des appels à l’aide.' },
    { id: 'viol', zone: 'danger', danger: true, texte: 'Votre proche vous parle d’actes sexuels subis par peur ou sous la contrainte.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'L’autre parle de tuer, montre une arme ou en garde une à portée de main.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'L’autre menace de se suicider, ou de tuer les enfants, en cas de séparation.' },
    { id: 'grossesse', zone: 'danger', danger: true, texte: 'Votre proche est enceinte ou vient d’accoucher, et la peur ou les coups augmentent.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'Votre proche ne peut plus sortir, ouvrir la porte ou répondre sans l’autre.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Depuis une dispute ou une séparation, l’autre suit, attend ou guette votre proche.' },
  ],
};
