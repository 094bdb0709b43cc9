import { QUESTION_SET_VERSION } from '../question-set.js';

/** What is true of each of our texts in French: whose it is, who may use it, that nobody has reread it yet. */
export const origin = {
  version: QUESTION_SET_VERSION,
  lang: 'fr',
  source: 'Texte écrit pour Repères, d’après les comportements que décrit la loi française.',
  licence: 'MIT',
  permission: 'Texte du projet Repères, librement réutilisable aux conditions de sa licence.',
  validated_by: null,
  credits:
    'L’idée vient de l’Institut polytechnique national du Mexique, en 2009. Le violentomètre français est l’œuvre des observatoires des violences envers les femmes de la Seine-Saint-Denis et de Paris avec En Avant Toute(s), puis du Centre Hubertine Auclert. Ce texte-ci n’est pas le leur et n’a rien d’officiel.',
} as const;
