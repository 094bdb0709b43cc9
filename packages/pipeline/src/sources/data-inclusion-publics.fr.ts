/** Values of `publics` in data·inclusion v1, said to a person. A value that is not here is left unsaid. */

export const DATA_INCLUSION_PUBLICS: ReadonlyMap<string, string> = new Map([
  ['tous-publics', 'tous publics'],
  ['femmes', 'femmes'],
  ['familles', 'familles'],
  ['jeunes', 'jeunes'],
  ['etudiants', 'étudiantes et étudiants'],
  ['seniors', 'personnes âgées'],
  ['personnes-en-situation-de-handicap', 'personnes en situation de handicap'],
  ['personnes-exilees', 'personnes exilées'],
  ['personnes-en-situation-durgence', 'personnes en situation d’urgence'],
  ['demandeurs-emploi', 'personnes en recherche d’emploi'],
]);
