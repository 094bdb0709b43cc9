/** The words of the view for professionals, in French. */

import { frenchPlural as plural } from '@reperes/schema';

export const professionalStrings = {
  titreTableau: (nom: string) => `Qui appeler pour quoi, à ${nom}`,
  colonnes: { situation: 'Situation', qui: 'Qui', joindre: 'Joindre', maintenant: 'Horaires', hors: 'En dehors des horaires' },
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
  sansHoraires: 'Non précisés',
  sansRelais: '–',
  parSms: (numero: string) => `SMS au ${numero}`,
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
