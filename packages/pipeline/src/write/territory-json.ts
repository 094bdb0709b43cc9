/** `territory.json`: what the folder is about. Its shape and bounds come from official references, never from records. */

import bboxOf from '@turf/bbox';
import { SCHEMA_VERSION } from '@reperes/schema';
import type { Bbox, CommuneRow, Outline, PrincipalCommune, PublishedFile, PublishedSource, Territory } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';
import type { Counts } from '../stages/count.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';

export interface TerritoryParts {
  readonly territory: TerritoryFile;
  readonly geography: Geography;
  readonly communes: readonly CommuneRow[];
  readonly counts: Counts;
  readonly fichiers: readonly PublishedFile[];
  /** Day of the build, ISO 8601. */
  readonly genereLe: string;
}

/** Enough to know where one is on a map of a département, few enough to weigh nothing. */
const PRINCIPAL = 12;

export function territoryJson({ territory, geography, communes, counts, fichiers, genereLe }: TerritoryParts): string {
  const published: Territory = {
    version: SCHEMA_VERSION,
    id: territory.id,
    nom: territory.nom,
    departements: territory.departements,
    bbox: boundsOf(geography.outline, communes),
    contour: geography.outline,
    villes: principalCommunes(communes),
    territoires: geography.groups,
    genere_le: genereLe,
    sources: territory.sources.map(publishedSource),
    numeros: territory.numeros,
    counts,
    fichiers,
  };
  // One member a line: a new date or count shows as one changed line.
  const members = Object.entries(published).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

export function publishedSource({ id, publisher, title, licence, url, date, exemple }: SourceDeclaration): PublishedSource {
  return { id, publisher, title, licence, ...(url === undefined ? {} : { url }), date, ...(exemple ? { exemple: true } : {}) };
}

/** The rows come with the most inhabited first. */
function principalCommunes(communes: readonly CommuneRow[]): readonly PrincipalCommune[] {
  const located = communes.flatMap(([, nom, , longitude, latitude]) =>
    longitude === null || latitude === null ? [] : [{ nom, position: [longitude, latitude] as const }],
  );
  return located.slice(0, PRINCIPAL);
}

function boundsOf(outline: Outline, communes: readonly CommuneRow[]): Bbox {
  const centres = communes.flatMap(([, , , longitude, latitude]) => (longitude === null || latitude === null ? [] : [[longitude, latitude]]));
  const coordinates = outline.coordinates.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
  const geometries = [{ type: 'MultiPolygon' as const, coordinates }, { type: 'MultiPoint' as const, coordinates: centres }];
  const [west, south, east, north] = bboxOf({ type: 'GeometryCollection', geometries });
  // Without outline nor centre turf gives infinities, which JSON has not.
  return Number.isFinite(west) ? [west, south, east, north] : [-180, -90, 180, 90];
}
