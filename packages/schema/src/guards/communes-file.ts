import { isCommuneCode, isDepartementCode } from '../commune-code.js';
import { COMMUNE_COLUMNS, type CommunesFile, type PackedCommunesFile } from '../communes.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { isFiniteNumber, isListOf, isText, isTexts } from './shapes.js';

export const COMMUNES_FILE: FileFormat<CommunesFile> = fileFormat('communes.json', { list: 'communes', rows: { communes: isCommuneRow } });

/** One text a column: nothing of it can be left out. */
const PACKED_COMMUNES_FILE: FileFormat<PackedCommunesFile> = fileFormat('communes-france.json', { isHead: isPacked, rows: {} });

/** What may be searched: the communes of a territory, or those of a département or of France. */
export const SEARCHED_COMMUNES: FileFormat<CommunesFile | PackedCommunesFile> = {
  name: 'communes.json',
  sift: (value) => COMMUNES_FILE.sift(value) ?? PACKED_COMMUNES_FILE.sift(value),
  guard: (value): value is CommunesFile | PackedCommunesFile => COMMUNES_FILE.guard(value) || PACKED_COMMUNES_FILE.guard(value),
};

function isPacked(value: Record<string, unknown>): boolean {
  return (
    isListOf(value['departements'], isDepartementCount) &&
    isTexts(value['colonnes']) &&
    value['colonnes'].length === COMMUNE_COLUMNS &&
    isFiniteNumber(value['somme'])
  );
}

/** No département has a thousand communes: their codes have three digits, two overseas. */
function isDepartementCount(pair: unknown): boolean {
  return Array.isArray(pair) && isDepartementCode(pair[0]) && Number.isInteger(pair[1]) && pair[1] > 0 && pair[1] < 1000;
}

function isCommuneRow(row: unknown): boolean {
  if (!Array.isArray(row)) return false;
  const [codeInsee, nom, codesPostaux, longitude, latitude, population, groupes, anciensNoms] = row as unknown[];
  return (
    isCommuneCode(codeInsee) &&
    isText(nom) &&
    isFiniteNumber(population) &&
    [longitude, latitude].every((degrees) => degrees === null || isFiniteNumber(degrees)) &&
    [codesPostaux, groupes, anciensNoms].every(isTexts)
  );
}
