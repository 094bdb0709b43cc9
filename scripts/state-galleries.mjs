/** The pages of the documentation that show every state of a widget: one line each. */
import { ANNUAIRE_STATES } from './state-pictures-annuaire.mjs';
import { CARTE_STATES } from './state-pictures-carte.mjs';
import { VIOLENTOMETRE_STATES } from './state-pictures-violentometre.mjs';

const TESTED = 'Chaque état est aussi essayé par les tests (`npm run test:e2e`).';

/** @type {readonly import('./state-pictures.mjs').Gallery[]} */
export const GALLERIES = [
  { page: 'etats', folder: 'etats', title: 'Les états de la carte des services', intro: `Ce qu’une personne peut avoir sous les yeux, sur le territoire d’exemple : tous les services y sont inventés. ${TESTED}`, states: CARTE_STATES },
  { page: 'etats-annuaire', folder: 'etats-annuaire', title: 'Les états de l’annuaire', intro: `Qui appeler, commune par commune, pour toutes et pour les professionnels, à l’écran et sur papier. Les interlocutrices et interlocuteurs marqués « exemple fictif » n’existent pas. ${TESTED}`, states: ANNUAIRE_STATES },
  { page: 'etats-violentometre', folder: 'etats-violentometre', title: 'Les états du violentomètre', intro: `L’échelle, l’atelier pour un groupe et ce qui s’imprime, avec le texte de Repères. ${TESTED}`, states: VIOLENTOMETRE_STATES },
];
