/**
 * Who publishes each official file, and under which licence: what a territory
 * need not write again. They reach `territory.json`, and the widgets from there.
 */

export interface Attribution {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
}

const INTERIEUR = 'Ministère de l’Intérieur';
/** Licence Ouverte 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence). */
const LO = 'LO-2.0';

export const ATTRIBUTIONS: ReadonlyMap<string, Attribution> = new Map(Object.entries({
  gendarmerie: { title: 'Unités de gendarmerie accueillant du public', publisher: INTERIEUR, licence: LO, url: dataset('5369993fa3a729239d2051cd') },
  police: { title: 'Services de police accueillant du public', publisher: INTERIEUR, licence: LO, url: dataset('53ba5222a3a729219b7beade') },
  competence: { title: 'Compétence territoriale de la gendarmerie et de la police nationales', publisher: INTERIEUR, licence: LO, url: dataset('5489cda0c751df35a24120e7') },
  finess: { title: 'FINESS – extraction du fichier des établissements', publisher: 'Agence du numérique en santé', licence: LO, url: dataset('finess-extraction-du-fichier-des-etablissements') },
  lannuaire: { title: 'Annuaire de l’administration – base de données locales', publisher: 'Direction de l’information légale et administrative', licence: LO, url: 'https://lannuaire.service-public.fr/' },
  'data-inclusion': { title: 'data·inclusion', publisher: 'GIP Plateforme de l’inclusion', licence: LO, url: 'https://data.inclusion.gouv.fr/' },
}));

/** Everyone may read all of their rows elsewhere. */
export const OPEN_DIRECTORIES: ReadonlySet<string> = new Set([...ATTRIBUTIONS.keys(), 'soliguide']);

function dataset(id: string): string {
  return `https://www.data.gouv.fr/fr/datasets/${id}/`;
}
