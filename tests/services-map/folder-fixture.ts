import type { CategoryId, Service, ServicesFile, Territory } from '@reperes/schema';

/** A made-up territory, small enough to be read whole. */
export const TERRITORY: Territory = {
  version: 1,
  id: '62',
  nom: 'Pas-de-Calais',
  departements: ['62'],
  bbox: [1.5, 50, 3.2, 51],
  contour: { type: 'MultiPolygon', coordinates: [[[[1.5, 50.2], [2.4, 50], [3.2, 50.2], [2, 51], [1.5, 50.2]]]] },
  territoires: [
    { id: 'arr-bethune', nom: 'Arrondissement de Béthune', type: 'arrondissement', communes: ['62119', '62178'] },
    { id: 'arr-calais', nom: 'Arrondissement de Calais', type: 'arrondissement', communes: ['62193'] },
  ],
  genere_le: '2026-11-22',
  sources: [{ id: 'plan', publisher: 'Préfecture (exemple)', title: 'Plan (exemple)', licence: 'LO-2.0', date: '2023-12', exemple: true }],
  numeros: [],
  counts: {
    'hebergement-urgence': { entries: 12, places: 135 },
    alt: { entries: 9, places: 98 },
    'hebergement-auteurs': { entries: 6, places: 36 },
  },
  fichiers: [],
};

interface Fields {
  readonly [name: string]: unknown;
}

/** A public service at a point of Béthune, but for what `fields` says. */
export function service(id: string, categorie: CategoryId, fields: Fields = {}, coordinates: readonly [number, number] | null = [2.64, 50.53]): Service {
  return {
    type: 'Feature',
    id,
    geometry: coordinates && { type: 'Point', coordinates },
    properties: {
      id,
      nom: `Service ${id}`,
      categorie,
      nombre: 1,
      confidentialite: 'public',
      precision: 'adresse',
      adresse: '1 rue de l’Exemple',
      code_postal: '62400',
      commune: 'Béthune',
      code_insee: '62119',
      couvre: ['62119'],
      source: 'plan',
      date_maj: '2023-12-31',
      exemple: true,
      ...fields,
    },
  } as Service;
}

export function contact(id: string, categorie: CategoryId, fields: Fields = {}): Service {
  return {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      id,
      nom: `Contact ${id}`,
      categorie,
      nombre: 1,
      confidentialite: 'contact',
      precision: 'departement',
      telephone: '+33353010099',
      couvre: ['arr-bethune'],
      source: 'plan',
      date_maj: '2023-12-31',
      exemple: true,
      ...fields,
    },
  } as Service;
}

export const SERVICES: readonly Service[] = [
  service('a', 'accueil-jour', { telephone: '+33353010001', courriel: 'contact@exemple.fr', site_web: 'https://www.exemple.fr/', presentation_resume: 'Se poser, parler.' }),
  service('b', 'permanence-juridique', { telephone: '+33353010002' }),
  service('c', 'gendarmerie', { commune: 'Calais', code_insee: '62193', couvre: ['62193'], precision: 'commune', adresse: undefined }, [1.86, 50.95]),
  service('d', 'laeo', { nombre: 13, couvre: ['62'], precision: 'departement', commune: undefined, adresse: undefined, code_postal: undefined, code_insee: undefined }, null),
  contact('e', 'hebergement-urgence'),
];

export function servicesFile(features: readonly Service[] = SERVICES): ServicesFile {
  return { type: 'FeatureCollection', version: 1, territoire: '62', features };
}
