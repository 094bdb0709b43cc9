import { isCommuneCode } from '../commune-code.js';
import type { CommunesFile } from '../communes.js';
import { type FileFormat, isVersioned } from './file-format.js';
import { isFiniteNumber, isListOf, isText, isTexts } from './shapes.js';

export const COMMUNES_FILE: FileFormat<CommunesFile> = {
  name: 'communes.json',
  guard: (value): value is CommunesFile => isVersioned(value) && isListOf(value['communes'], isCommuneRow),
};

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
