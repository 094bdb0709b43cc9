import { isOpeningIntervals } from '../opening.js';
import type { ReferentsFile } from '../referents.js';
import { REFERENT_LEVELS } from '../referents.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { holds, isText, isTexts, mayHold } from './shapes.js';

export const REFERENTS_FILE: FileFormat<ReferentsFile> = fileFormat('referents.json', { list: 'referents', rows: { referents: isReferent } });

function isReferent(value: unknown): boolean {
  return (
    holds(value, isText, ['id', 'fonction', 'structure']) &&
    (REFERENT_LEVELS as readonly unknown[]).includes(value['niveau']) &&
    isTexts(value['couvre']) &&
    mayHold(value, isText, ['telephone', 'courriel', 'horaires_accueil', 'horaires_texte', 'date_maj', 'revoir_le', 'nom', 'unite']) &&
    mayHold(value, isOpeningIntervals, ['horaires_intervalles']) &&
    mayHold(value, isOutOfHours, ['hors_horaires'])
  );
}

function isOutOfHours(value: unknown): boolean {
  return holds(value, isText, ['telephone', 'nom']);
}
