/**
 * FINESS, the State's register of health and social establishments. Open data,
 * and yet it holds the addresses of shelters: those rows are guards. Codes are
 * put together from parts, coordinates are in the grid of each territory, and
 * a copy that went through a spreadsheet has lost its zeros.
 */

import { toDegrees } from '../geography/projection.js';
import type { FinessCell, FinessPlace, FinessStructure } from '../read/finess-lines.js';
import { finessStructures } from '../read/finess-lines.js';
import type { RawService } from '../records.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';
import { finessNumber } from '../values/finess-number.js';
import { FINESS_TYPES, isFinessLodging } from './finess-categories.js';
import type { OfficialRow } from './official.js';
import { readOfficial } from './official.js';
import type { OfficialTypes } from './official-types.js';
import { officialTypes, typeFaults } from './official-types.js';
import type { SourceReading } from './read-source.js';

export const FINESS_ID = 'finess';

type Cells = Readonly<Record<FinessCell, string>>;

export function readFiness(declaration: SourceDeclaration, bytes: Uint8Array, territory: TerritoryFile): SourceReading {
  const faults = typeFaults(declaration);
  if (faults.length > 0) return { records: [], issues: faults };
  const types = officialTypes(FINESS_TYPES, declaration);
  const places = new Map<string, FinessPlace>();
  let structures = 0;
  function* rows(): Generator<OfficialRow | undefined> {
    for (const structure of finessStructures(bytes, places)) {
      structures += 1;
      yield rowOf(structure, types);
    }
  }
  const { records, issues } = readOfficial(rows(), declaration, territory);
  // Without its rows, the shelters that it names would guard nothing: better no publication.
  if (structures === 0) return { records: [], issues: [{ code: 'finess.forme', severity: 'error', source: declaration.id, file: declaration.file }] };
  // Its places come after its structures.
  return { records: records.map((record) => located(record, places)), issues };
}

function located(record: RawService, places: ReadonlyMap<string, FinessPlace>): RawService {
  const place = places.get(record.values.finess ?? '');
  const point = place && toDegrees(place.epsg, place.x, place.y);
  return point ? { ...record, values: { ...record.values, longitude: String(point[0]), latitude: String(point[1]) } } : record;
}

function rowOf({ line, cells }: FinessStructure, types: OfficialTypes): OfficialRow | undefined {
  const guard = isFinessLodging(cells);
  const categorie = guard ? 'hebergement-urgence' : types.get(cells.categetab);
  if (categorie === undefined) return undefined;
  const finess = finessNumber(cells.nofinesset);
  const values = {
    cle: finess,
    finess,
    categorie,
    nom: cells.rslongue || cells.rs,
    presentation: cells.libcategetab,
    code_insee: communeCode(cells),
    code_postal: postcode(cells.ligneacheminement),
    adresse: street(cells),
    telephone: cells.telephone,
    siret: cells.siret,
    date_maj: cells.datemaj,
  };
  return { row: line, values, ...(guard ? { guard } : {}) };
}

/** The départements of FINESS overseas: the last letter stands for the last figure of the INSEE code. */
const OVERSEAS = /^9[A-F]$/;

/** Communes until 2007, collectivities since, with codes of their own (https://www.insee.fr/fr/information/2028040). */
const COLLECTIVITIES: ReadonlyMap<string, string> = new Map([
  ['97123', '97701'],
  ['97127', '97801'],
]);

/** "01" + "451" is 01451, "9A" + "105" is 97105, "9J" + "818" is 98818. */
function communeCode({ departement, commune }: Cells): string {
  const written = departement.toUpperCase().padStart(2, '0');
  const own = written === '9J' ? '98' : OVERSEAS.test(written) ? '97' : written;
  const code = `${own}${commune.padStart(3, '0')}`;
  return COLLECTIVITIES.get(code) ?? code;
}

/** A CEDEX number is that of a sorting office, not of a town. */
function postcode(line: string): string {
  return /\bCEDEX\b/i.test(line) ? '' : /^(\d{5})\b/.exec(line)?.[1] ?? '';
}

/** As the register writes it: the pipeline writes the type out, and lowers the capitals. */
function street({ numvoie, typvoie, voie, compvoie }: Cells): string {
  return [numvoie, compvoie.length <= 1 ? compvoie : '', typvoie, voie].filter((part) => part !== '').join(' ');
}
