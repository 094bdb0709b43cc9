import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * Written for this project; no sentence comes from another violentomètre.
 * The behaviours are those that French law names: moral harassment by a
 * partner (Code pénal, art. 222-33-2-1), violence (222-13), rape (222-22 to
 * 222-23), threats (222-17), spying on messages or position (226-1, 226-15).
 * `danger` marks what research and the police risk form tie to homicide by a
 * partner: strangling, weapon or death threat, suicide threat, pregnancy,
 * confinement, stalking, forced sex, blows.
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'couple',
  titre: 'Le violentomètre du couple',
  presentation: 'À lire en pensant à votre couple, aujourd’hui ou avant.',
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Vous vous sentez libre, en confiance, sans peur de la suite.',
      que_faire: 'Le respect ne se gagne pas, il vous est dû, tous les jours. Le moindre doute mérite d’être dit à quelqu’un.',
      note:
        'Ces phrases sont un droit, pas une faveur ni une récompense. Demander au groupe ce qui change quand l’une d’elles manque.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens:
        'C’est déjà de la violence, même sans coup. Elle fait peur, elle isole, elle use, et la loi en punit une grande part.',
      que_faire:
        'Vous pouvez en parler à une personne de confiance, à votre médecin ou au 3919, sans rien décider aujourd’hui. Si c’est possible sans risque, noter les faits et les dates hors de portée de votre partenaire pourra vous servir.',
      note:
        'Une dispute laisse chaque personne libre de répondre\u00a0; la violence fait peur et installe un pouvoir. Personne n’a à raconter sa vie devant le groupe.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'Ce sont des violences graves. Vous n’êtes pas responsable, et vous pouvez être en danger.',
      que_faire:
        'Le 17 et le 112 répondent jour et nuit, le 114 par SMS quand parler est impossible. Après un étranglement ou un coup à la tête, voir un médecin est important, même si rien ne se voit\u00a0: le 15 peut vous guider. Le moment d’une séparation peut être dangereux\u00a0: le 3919 aide à le préparer, à votre rythme.',
      note:
        'Dire les numéros avant de commencer, et rester disponible à la fin\u00a0: une phrase peut toucher quelqu’un dans la salle. Un seul de ces faits suffit, même une seule fois.',
    },
  ],
  items: [
    { id: 'desaccord', zone: 'respect', texte: 'Vous pouvez dire que vous n’êtes pas d’accord, et la discussion reste calme.' },
    { id: 'non', zone: 'respect', texte: 'Quand vous dites non, c’est entendu, dans l’intimité aussi.' },
    { id: 'proches', zone: 'respect', texte: 'Vous voyez vos proches quand vous en avez envie.' },
    { id: 'argent-libre', zone: 'respect', texte: 'L’argent commun se décide à deux, et vous disposez du vôtre.' },
    { id: 'messages', zone: 'respect', texte: 'Vos messages et vos mots de passe ne regardent que vous.' },
    { id: 'projets', zone: 'respect', texte: 'Un travail, une formation, une envie\u00a0: votre partenaire vous encourage.' },

    { id: 'rabaisser', zone: 'violence', texte: 'Votre partenaire vous traite comme si vous ne valiez rien, à la maison ou devant du monde.' },
    { id: 'douter', zone: 'violence', texte: 'Votre partenaire nie ce qui s’est passé, au point que vous doutez de votre mémoire.' },
    { id: 'jalousie', zone: 'violence', texte: 'Par jalousie, votre partenaire vous fait prouver où vous étiez, et avec qui.' },
    { id: 'telephone', zone: 'violence', texte: 'Votre partenaire lit vos messages, suit votre position ou exige vos codes.' },
    { id: 'isoler', zone: 'violence', texte: 'Voir votre famille ou vos amis finit en reproches\u00a0: vous y renoncez peu à peu.' },
    { id: 'argent', zone: 'violence', texte: 'Vos revenus vous sont pris, ou chaque dépense doit être justifiée.' },
    { id: 'permission', zone: 'violence', texte: 'Pour vous habiller, sortir ou travailler, il vous faut une permission.' },
    {
      id: 'insister',
      zone: 'violence',
      texte: 'Vous n’avez pas envie d’un rapport\u00a0: votre partenaire boude, insiste ou vous culpabilise.',
      why: 'Céder n’est pas consentir.',
    },

    { id: 'objets', zone: 'danger', texte: 'Votre partenaire casse des objets, cogne dans les murs ou maltraite un animal pour vous faire peur.' },
    { id: 'enfants', zone: 'danger', texte: 'Votre partenaire menace de vous prendre les enfants, vos papiers ou votre titre de séjour.' },
    { id: 'coups', zone: 'danger', danger: true, texte: 'Votre partenaire vous bouscule, vous frappe, vous brûle ou vous blesse.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'Votre partenaire vous a serré le cou ou coupé le souffle, même quelques secondes.',
      why: 'Même brève, une strangulation peut avoir des suites graves des heures plus tard.',
    },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'Un acte sexuel vous est imposé\u00a0: par la force, la peur, la surprise ou pendant votre sommeil.',
      why: 'Être en couple n’y change rien\u00a0: la loi parle de viol ou d’agression sexuelle.',
    },
    { id: 'mort', zone: 'danger', danger: true, texte: 'Votre partenaire menace de vous tuer, ou vous montre une arme.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'Votre partenaire menace de se suicider, ou de tuer les enfants, si vous partez.' },
    { id: 'grossesse', zone: 'danger', danger: true, texte: 'Les violences ont commencé ou augmenté pendant une grossesse, ou après une naissance.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'Votre partenaire vous enferme, barre la porte ou vous prend vos clés pour vous empêcher de sortir.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'Votre partenaire, ou votre ex, vous suit, vous attend ou apparaît partout où vous allez.' },
  ],
};
