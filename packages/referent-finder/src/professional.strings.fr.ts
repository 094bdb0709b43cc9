/** The words of the view for professionals, in French. */

import type { Words } from '@reperes/help';
import { frenchPlural as plural, type GroupKind } from '@reperes/schema';
import { answerStrings } from './answer.strings.fr.js';
import { coveredGroup } from './covered-group.fr.js';

export const professionalStrings = {
  resultat: (nom: string) => `Qui appeler pour ${nom}`,
  sansReferent: 'Aucune personne référente n’est connue dans cette commune\u00a0: le niveau suivant est ci-dessous.',
  colonnes: { situation: 'Situation', nature: 'Nature', qui: 'Qui', joindre: 'Joindre', maintenant: 'Horaires', hors: 'En dehors des horaires' },
  situations: {
    danger: 'Danger immédiat',
    abri: 'Mise à l’abri',
    plainte: 'Plainte, signalement',
    social: 'Aide sociale en commissariat ou gendarmerie',
    soins: 'Soins, constat médical',
    ecoute: 'Écoute, accompagnement',
    droits: 'Droits, aide aux victimes',
    enfants: 'Enfants, jeunes',
    quotidien: 'Logement, revenus, démarches',
    coordination: 'Relais et coordination',
  },
  raisons: {
    ...answerStrings.raisons,
    commune: 'Couvre la commune',
    unite: 'Travaille dans l’unité qui couvre la commune',
    passage: 'S’arrête dans la commune',
    secteur: 'Couvre le secteur',
    groupe: (nom: string, type: GroupKind | undefined) =>
      `Couvre ${coveredGroup(nom, type, { epci: 'l’intercommunalité', secteur: 'le secteur' })}`,
  },
  sansHoraires: 'Non précisés',
  sansRelais: '–',
  unites: {
    titre: 'D’une unité ou d’un réseau à ses communes',
    champ: 'Unité, hôpital, réseau ou secteur',
    choisir: 'Choisir',
    groupes: {
      unite: 'Police et gendarmerie',
      iscg: 'Intervenantes et intervenants sociaux',
      hopital: 'Hôpitaux',
      reseau: 'Réseaux',
      epci: 'Intercommunalités',
      secteur: 'Secteurs',
    },
    resultat: (nom: string, nombre: number) => `${nom}\u00a0: ${nombre} ${plural.select(nombre) === 'one' ? 'commune' : 'communes'}`,
    aucun: 'Aucun contact n’est connu pour ce secteur\u00a0: cherchez une de ses communes.',
  },
} as const;

/** The same words in any language. */
export type ProfessionalStrings = Words<typeof professionalStrings>;
