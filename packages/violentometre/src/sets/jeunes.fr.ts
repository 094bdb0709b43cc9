import type { QuestionSet } from '../question-set.js';
import { origin } from './origin.fr.js';

/**
 * For a first love story, at school or online. Written for this project; no
 * sentence comes from another violentomètre. Same legal ground as the couple's
 * set, with bullying online (Code pénal, art. 222-33-2-2) and the spreading of
 * intimate images (226-2-1).
 * A test holds the checksum of this text: changing a word is a decision.
 */
export const set: QuestionSet = {
  ...origin,
  id: 'jeunes',
  titre: 'Le violentomètre des premières histoires',
  presentation: 'À lire en pensant à la personne avec qui tu sors, ou avec qui tu es sorti ou sortie.',
  numeros: ['3018', '119'],
  zones: [
    {
      id: 'respect',
      nom: 'Respect',
      gravite: 0,
      forme: 'cercle',
      sens: 'Tu peux être toi, sans avoir peur de la réaction en face.',
      que_faire: 'Le respect ne se gagne pas, il t’est dû, tous les jours. Le moindre doute mérite d’être dit à quelqu’un.',
      note:
        'Demander ce que chaque phrase donne en vrai\u00a0: au lycée, par message, un samedi soir. Le respect n’est pas un bonus.',
    },
    {
      id: 'violence',
      nom: 'Déjà de la violence',
      gravite: 1,
      forme: 'triangle',
      sens: 'C’est déjà de la violence, même sans coup, même par écran. Ce n’est ni de l’amour ni une preuve d’amour.',
      que_faire:
        'Tu peux en parler à une personne adulte que tu choisis, à l’infirmerie du collège ou du lycée, ou au 3018 pour ce qui se passe en ligne. Tu peux garder les captures d’écran, si ton téléphone n’est pas surveillé.',
      note:
        'La jalousie est une émotion\u00a0; contrôler est un choix. Personne n’a à raconter sa vie\u00a0: on parle des phrases, pas des personnes.',
    },
    {
      id: 'danger',
      nom: 'Danger',
      gravite: 2,
      forme: 'octogone',
      sens: 'Ce sont des violences graves. Ce n’est pas ta faute, quoi que tu aies dit, envoyé ou accepté avant.',
      que_faire:
        'Le 17 et le 112 répondent jour et nuit, le 114 par SMS quand parler est impossible. Tu n’as pas 18 ans\u00a0: le 119 est là pour toi. Après un étranglement ou un coup à la tête, voir un médecin est important, même si rien ne se voit\u00a0: le 15 peut te guider.',
      note:
        'Dire le 119 et le 3018 avant de commencer, et le nom d’une personne de l’établissement à qui parler. Rester disponible à la fin.',
    },
  ],
  items: [
    { id: 'rythme', zone: 'respect', texte: 'Pour s’embrasser ou aller plus loin, on attend que tu en aies envie.' },
    { id: 'avis', zone: 'respect', texte: 'Tu changes d’avis, même au dernier moment, et personne ne t’en veut.' },
    { id: 'amis', zone: 'respect', texte: 'Tu passes du temps avec tes amis, et ça ne pose aucun problème.' },
    { id: 'reponse', zone: 'respect', texte: 'Tu réponds aux messages quand tu peux, sans reproches après.' },
    { id: 'gouts', zone: 'respect', texte: 'Tes goûts, tes vêtements, ton corps\u00a0: on t’aime sans chercher à te changer.' },
    { id: 'rupture', zone: 'respect', texte: 'Tu sais que tu pourrais arrêter cette histoire sans qu’on te le fasse payer.' },

    { id: 'moquer', zone: 'violence', texte: 'On te fait honte devant les autres ou dans un groupe, puis on dit que c’est de l’humour.' },
    { id: 'localiser', zone: 'violence', texte: 'Ta position doit rester partagée, et chaque détour demande une explication.' },
    { id: 'codes', zone: 'violence', texte: 'On te demande tes codes, on regarde tes conversations ou on se sert de tes comptes.' },
    { id: 'vue', zone: 'violence', texte: 'Si tu ne réponds pas tout de suite, les messages s’enchaînent jusqu’à ce que tu répondes.' },
    { id: 'trier', zone: 'violence', texte: 'Des amis à ne plus voir, des contacts à bloquer\u00a0: on choisit à ta place.' },
    { id: 'habits', zone: 'violence', texte: 'Une tenue, une photo, une sortie\u00a0: il te faut un accord avant.' },
    { id: 'preuve', zone: 'violence', texte: 'On te réclame des photos de ton corps ou un acte sexuel comme preuve d’amour.' },
    { id: 'fautes', zone: 'violence', texte: 'Tout finit par être de ta faute, même la colère en face.' },

    { id: 'casser', zone: 'danger', texte: 'On casse ou on prend tes affaires, ton téléphone par exemple, pour te faire peur.' },
    {
      id: 'images',
      zone: 'danger',
      texte: 'On menace de montrer des images intimes de toi, ou on les a déjà montrées.',
      why: 'La loi le punit, même si tu avais accepté l’image ou si tu l’as envoyée.',
    },
    {
      id: 'meute',
      zone: 'danger',
      texte: 'On pousse d’autres à t’insulter, à te menacer ou à te suivre, au collège, au lycée ou en ligne.',
      why: 'La loi parle de harcèlement, même si chaque personne n’a agi qu’une fois.',
    },
    { id: 'coups', zone: 'danger', danger: true, texte: 'On te serre fort, on te bouscule, on te frappe ou on te fait mal.' },
    {
      id: 'etrangler',
      zone: 'danger',
      danger: true,
      texte: 'On t’a serré le cou ou coupé le souffle, même «\u00a0pour jouer\u00a0».',
      why: 'Même brève, une strangulation peut avoir des suites graves des heures plus tard.',
    },
    {
      id: 'viol',
      zone: 'danger',
      danger: true,
      texte: 'On t’impose un acte sexuel\u00a0: par la force, la peur, la surprise, ou quand tu dors ou que tu as bu.',
      why: 'Ne pas avoir pu dire non n’est pas avoir dit oui.',
    },
    { id: 'mort', zone: 'danger', danger: true, texte: 'On menace de te tuer ou de s’en prendre à ta famille, ou on te montre une arme.' },
    { id: 'suicide', zone: 'danger', danger: true, texte: 'On menace de se tuer si tu arrêtes cette histoire.' },
    { id: 'enfermer', zone: 'danger', danger: true, texte: 'On t’empêche de partir ou de rentrer chez toi.' },
    { id: 'suivre', zone: 'danger', danger: true, texte: 'On te suit, on t’attend, on apparaît là où tu vas, pendant l’histoire ou après.' },
  ],
};
