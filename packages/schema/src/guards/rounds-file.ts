import { isOpeningIntervals } from '../opening.js';
import type { RoundsFile } from '../rounds.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { holds, isPosition, isText, isTexts, mayHold } from './shapes.js';

/** Only in a folder whose `territory.json` lists it. */
export const ROUNDS_FILE: FileFormat<RoundsFile> = fileFormat('rounds.json', { list: 'rounds', rows: { rounds: isRound } });

const OPTIONAL_TEXTS = ['adresse', 'commune', 'code_insee', 'telephone', 'horaires_accueil', 'horaires_texte'];

function isRound(value: unknown): boolean {
  return (
    holds(value, isText, ['id', 'nom', 'precision', 'source', 'date_maj']) &&
    (value['position'] === null || isPosition(value['position'])) &&
    isTexts(value['couvre']) &&
    mayHold(value, isText, OPTIONAL_TEXTS) &&
    mayHold(value, isOpeningIntervals, ['horaires_intervalles']) &&
    mayHold(value, isTexts, ['publics'])
  );
}
