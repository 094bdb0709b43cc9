import { QUESTION_SET_VERSION } from '../question-set.js';

/** As `origin.fr.ts`, of our translations. */
export const origin = {
  version: QUESTION_SET_VERSION,
  lang: 'en',
  traduit_de: 'fr',
  source: 'Text written for Repères, from the behaviours that French law describes.',
  licence: 'MIT',
  permission: 'A text of the Repères project, free to reuse under the terms of its licence.',
  validated_by: null,
  credits:
    'The idea comes from the National Polytechnic Institute of Mexico, in 2009. The French violentomètre is the work of the observatories on violence against women of Seine-Saint-Denis and of Paris with En Avant Toute(s), then of the Centre Hubertine Auclert. This text is not theirs and is in no way official.',
} as const;
