import type { EnsembleFile } from '../ensemble.js';
import { type FileFormat, fileFormat } from './file-format.js';
import { holds, isFiniteNumber, isRecord, isText, isTexts } from './shapes.js';
import { isBbox, isCount, isOutline } from './territory-file.js';

export const ENSEMBLE_FILE: FileFormat<EnsembleFile> = fileFormat('ensemble.json', {
  isHead: (value) => holds(value, isText, ['id', 'nom', 'genere_le']) && isBbox(value['bbox']) && isRecord(value['counts']) && isTiles(value['tuiles']),
  list: 'territoires',
  rows: { territoires: isPart, counts: isCount },
});

/** Folders beside or below, or beside the folder above: nothing that could name another server (SAF-14). */
const FOLDER = /^(?:\.\.\/)*(?:[\w.-]+\/)*$/;

/** A file beside, and no path. */
const TILES = /^[\w-]+\.pmtiles$/;

function isPart(value: unknown): boolean {
  return (
    holds(value, isText, ['id', 'nom', 'dossier']) &&
    FOLDER.test(String(value['dossier'])) &&
    isTexts(value['departements']) &&
    isBbox(value['bbox']) &&
    isOutline(value['contour']) &&
    isFiniteNumber(value['services'])
  );
}

function isTiles(value: unknown): boolean {
  return (
    isRecord(value) && TILES.test(String(value['nom'])) && holds(value, isFiniteNumber, ['octets', 'zoom_max', 'services']) && isText(value['sha256'])
  );
}
