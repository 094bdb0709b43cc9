import { type CommuneRow, type Referent, SCHEMA_VERSION, type Service, type ServiceProperties, type Territory } from '@reperes/schema';

/** A small invented territory: five communes of Pas-de-Calais, two groups, the numbers reserved for fiction. */
export const ROWS: readonly CommuneRow[] = [
  ['62498', 'Lens', ['62300'], 2.83, 50.43, 32_663, ['arr-lens'], []],
  ['62119', 'Béthune', ['62400'], 2.64, 50.53, 25_224, ['arr-bethune', 'epci-bethune'], []],
  ['62516', 'Lillers', ['62190'], 2.48, 50.56, 10_000, ['arr-bethune', 'epci-bethune'], []],
  ['62826', 'Le Touquet-Paris-Plage', ['62520'], null, null, 4_200, [], []],
  ['62002', 'Ablainzevelle', ['62116'], 2.74, 50.15, 208, [], []],
];

export const COMMUNES = { version: SCHEMA_VERSION, territoire: '62', communes: ROWS };

export const TERRITORY: Territory = {
  version: SCHEMA_VERSION,
  id: '62',
  nom: 'Pas-de-Calais',
  departements: ['62'],
  bbox: [1.5, 50, 3.2, 51],
  contour: { type: 'MultiPolygon', coordinates: [] },
  territoires: [
    { id: 'arr-bethune', nom: 'Arrondissement de Béthune', type: 'arrondissement', communes: ['62119', '62516'] },
    { id: 'arr-lens', nom: 'Arrondissement de Lens', type: 'arrondissement', communes: ['62498'] },
    { id: 'epci-bethune', nom: 'Béthune-Bruay, Artois-Lys Romane', type: 'epci', communes: ['62119', '62516'] },
  ],
  genere_le: '2026-11-22',
  sources: [],
  numeros: [],
  counts: {},
  fichiers: [],
};

export function referent(fields: Pick<Referent, 'id' | 'niveau' | 'structure' | 'couvre'> & Partial<Referent>): Referent {
  return { fonction: 'Référente violences intrafamiliales', source: 'essai', date_maj: '2026-11', ...fields };
}

export function service(
  properties: Pick<ServiceProperties, 'id' | 'nom' | 'categorie' | 'couvre'> & Record<string, unknown>,
  coordinates?: readonly [number, number],
): Service {
  const shared = { nombre: 1, source: 'essai', date_maj: '2023', confidentialite: 'public', precision: coordinates ? 'commune' : 'departement' };
  return {
    type: 'Feature',
    id: properties.id,
    geometry: coordinates ? { type: 'Point', coordinates } : null,
    properties: { ...shared, ...properties } as ServiceProperties,
  };
}

export const REFERENTS = {
  version: SCHEMA_VERSION,
  territoire: '62',
  referents: [
    referent({ id: 'departement', niveau: 'departement', fonction: 'Droits des femmes et égalité', structure: 'Délégation départementale', courriel: 'droits-des-femmes@example.org', couvre: ['62'], date_maj: '2024' }),
    referent({ id: 'commissariat', niveau: 'unite', structure: 'Commissariat de Béthune', telephone: '+33353010002', couvre: ['arr-bethune'], exemple: true }),
    referent({
      id: 'mairie',
      niveau: 'commune',
      structure: 'Mairie de Béthune',
      telephone: '+33353010001',
      courriel: 'referente@example.org',
      horaires_texte: 'Du lundi au vendredi, de 9 h à 17 h',
      hors_horaires: { telephone: '17', nom: 'Police secours ou gendarmerie' },
      couvre: ['62119'],
      exemple: true,
    }),
  ],
};

export const SERVICES = {
  type: 'FeatureCollection' as const,
  version: SCHEMA_VERSION,
  territoire: '62',
  features: [
    service({ id: 'mission', nom: 'Mission locale', categorie: 'mission-locale', couvre: ['arr-bethune'], commune: 'Béthune', adresse: '1 rue de la Gare', code_postal: '62400' }, [2.64, 50.53]),
    service({ id: 'lens', nom: 'Accueil de jour de Lens', categorie: 'accueil-jour', couvre: ['62498'], commune: 'Lens' }, [2.83, 50.43]),
    service({ id: 'ecoute', nom: 'Lieux d’écoute', categorie: 'laeo', couvre: ['62'], nombre: 13 }),
    service({ id: 'iscg', nom: 'Intervenante sociale, Béthune', categorie: 'iscg', couvre: ['62119'], commune: 'Béthune' }, [2.64, 50.53]),
    service({ id: 'auteurs', nom: 'Stage de responsabilisation', categorie: 'auteurs', couvre: ['62'] }),
    service({ id: 'contact', nom: 'Association Écoute (exemple)', categorie: 'aide-victimes', couvre: ['62'], confidentialite: 'contact', precision: 'departement', telephone: '+33353010003', exemple: true }),
  ],
};
