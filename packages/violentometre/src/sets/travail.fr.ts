import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * Sexism and sexual violence at work, with the words of the law: agissement
 * sexiste (Code du travail, art. L1142-2-1), outrage sexiste et sexuel (Code
 * pénal, R625-8-3 and 222-33-1-1), harcèlement sexuel (Code du travail,
 * L1153-1; Code pénal, 222-33), agression sexuelle (Code pénal, 222-22 and
 * 222-27), viol (222-23). The employer must prevent and stop (L1153-5), whoever
 * tells is protected (L1153-2), a works council names a referent (L2314-1).
 * Written for this project; no sentence comes from another violentomètre.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'travail',
  titre: 'Le violentomètre du travail',
  presentation: 'À lire en pensant à votre travail, à un stage, à un entretien ou à un déplacement.',
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Au travail, on vous juge sur votre travail. Vous y allez sans peur d’une personne ou d’un lieu.',
      que_faire:
        'C’est votre droit, quel que soit votre contrat, stage et intérim compris. Le moindre doute mérite d’être dit à quelqu’un.',
      note: 'Demander qui, ici, sait à qui parler dans l’entreprise. Afficher les noms et les numéros vaut mieux que promettre.',
    },
    {
      id: 'sexisme',
      nom: 'Agissement sexiste',
      gravite: 1,
      forme: 'losange',
      sens:
        'C’est déjà de la violence, même dite en riant. C’est ce que la loi appelle un agissement sexiste\u00a0: un acte ou un mot lié au sexe, qui blesse la dignité ou rend l’ambiance hostile. Elle l’interdit au travail.',
      que_faire:
        'Vous pouvez en parler à une personne élue du personnel, à la médecine du travail ou au 3919. Dans chaque comité social et économique (CSE), une personne est référente contre le harcèlement sexuel. Noter les faits, les dates et qui était là pourra vous servir.',
      note:
        'L’intention ne compte pas\u00a0: «\u00a0c’était pour rire\u00a0» n’efface pas l’effet. Chercher ensemble ce qu’une personne témoin peut dire sur le moment.',
    },
    {
      id: 'harcelement',
      nom: 'Harcèlement sexuel',
      gravite: 2,
      forme: 'triangle',
      sens:
        'C’est de la violence, et un délit. C’est ce que la loi appelle le harcèlement sexuel\u00a0: des mots ou des gestes sexuels ou sexistes, imposés et répétés. Une seule pression grave suffit, si elle vise un acte sexuel. Vous n’êtes pas responsable.',
      que_faire:
        'L’employeur doit prévenir ces faits et les faire cesser, et personne n’a le droit de vous punir d’en avoir parlé. L’inspection du travail peut contrôler, le Défenseur des droits conseille gratuitement au 3928, la médecine du travail garde le secret. Le 3919 vous écoute, sans rien décider aujourd’hui.',
      note:
        'Séduire s’arrête au premier refus, et n’utilise aucun pouvoir. Rappeler qui doit agir\u00a0: l’employeur, pas la victime.',
    },
    {
      id: 'danger',
      nom: 'Agression, danger',
      gravite: 3,
      forme: 'octogone',
      sens:
        'Ce sont des violences graves. La loi appelle agression sexuelle un geste sexuel imposé sur le corps, et viol toute pénétration ou tout acte bucco-génital imposé. Vous n’êtes pas responsable, et vous pouvez être en danger.',
      que_faire:
        'Le 17 et le 112 répondent jour et nuit, le 114 par SMS quand parler est impossible. Vous pouvez voir un médecin, même sans porter plainte\u00a0: il soigne et note ce qu’il constate. Le 3919 aide à préparer la suite, à votre rythme, au travail comme en justice.',
      note:
        'Dire les numéros avant de commencer. Une enquête interne ne remplace ni la plainte ni les soins, et n’oblige pas à croiser la personne mise en cause.',
    },
  ],
  items: [
    { id: 'travail', zone: 'respect', texte: 'On parle de votre travail, pas de votre corps ni de vos vêtements.' },
    { id: 'parole', zone: 'respect', texte: 'En réunion, votre parole compte autant que celle des autres.' },
    { id: 'non', zone: 'respect', texte: 'Vous refusez un verre ou une sortie, et rien ne change au travail.' },
    { id: 'carriere', zone: 'respect', texte: 'Salaire, missions, promotion\u00a0: ni votre sexe ni une grossesse ne comptent.' },
    { id: 'alerte', zone: 'respect', texte: 'Quelque chose vous gêne\u00a0: vous pouvez le dire, et on vous écoute.' },

    { id: 'blagues', zone: 'sexisme', texte: 'On fait des blagues sur «\u00a0les femmes\u00a0», puis on vous reproche de manquer d’humour.' },
    { id: 'surnoms', zone: 'sexisme', texte: 'On vous appelle «\u00a0ma belle\u00a0» ou «\u00a0ma petite\u00a0», jamais par votre nom ou votre fonction.' },
    { id: 'taches', zone: 'sexisme', texte: 'Le café, le rangement, les comptes rendus\u00a0: on vous les confie parce que vous êtes une femme.' },
    { id: 'couper', zone: 'sexisme', texte: 'On vous coupe la parole ou on reprend vos idées, comme si vous n’étiez pas là.' },
    { id: 'grossesse', zone: 'sexisme', texte: 'On commente votre envie d’enfants, vos règles, votre grossesse ou votre congé.' },
    { id: 'tenue', zone: 'sexisme', texte: 'On note votre corps, votre voix ou votre tenue au lieu de juger votre travail.' },

    { id: 'questions', zone: 'harcelement', texte: 'On revient sans cesse à votre vie sexuelle, ou on vous raconte la sienne.' },
    { id: 'regards', zone: 'harcelement', texte: 'Regards appuyés, sifflements, gestes sexuels\u00a0: cela recommence, et vous évitez cette personne.' },
    { id: 'images', zone: 'harcelement', texte: 'On vous montre, on affiche ou on vous envoie des images sexuelles.' },
    { id: 'avances', zone: 'harcelement', texte: 'Malgré vos refus, les avances continuent, en face ou par message.' },
    {
      id: 'chantage',
      zone: 'harcelement',
      texte: 'On vous laisse entendre qu’un poste, une prime ou un contrat dépend d’un acte sexuel.',
      why: 'Une seule fois suffit\u00a0: la loi l’assimile au harcèlement sexuel.',
    },
    {
      id: 'represailles',
      zone: 'harcelement',
      texte: 'Depuis que vous avez dit non ou parlé, on vous isole, on vous retire du travail, on vous note mal.',
      why: 'La loi interdit de sanctionner une personne qui a subi, refusé ou raconté ces faits.',
    },

    {
      id: 'toucher',
      zone: 'danger',
      texte: 'On vous touche les seins, les fesses, les cuisses ou le sexe, ou on se frotte contre vous.',
      why: 'C’est ce que la loi appelle une agression sexuelle, même une seule fois, même par-dessus les vêtements.',
    },
    { id: 'baiser', zone: 'danger', texte: 'On vous embrasse de force, ou on vous coince pour le faire.' },
    { id: 'viol', zone: 'danger', danger: true, texte: 'Un acte sexuel vous est imposé, par la force, la peur, la surprise ou parce que vous aviez bu.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'On vous empêche de sortir d’un bureau, d’une voiture ou d’une chambre.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'On vous bouscule, on vous frappe ou on vous serre le cou.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'On vous suit, on vous attend dehors ou on vient chez vous.' },
    { id: 'mort', zone: 'danger', danger: true, texte: 'On menace de vous tuer ou de vous blesser, ou on vous montre une arme.' },
  ],
};
