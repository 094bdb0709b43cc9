/**
 * The "etalab" extraction of FINESS: no header, two kinds of lines in one
 * file, cells that are never quoted (a name may begin with a quotation mark,
 * which a CSV reader would swallow to the end of the file).
 */

import { finessNumber } from '../values/finess-number.js';
import { decodePieces } from './decode.js';

/** Cells of a line `structureet`, in order, after its first. */
export const FINESS_CELLS = [
  'nofinesset', 'nofinessej', 'rs', 'rslongue', 'complrs', 'compldistrib', 'numvoie', 'typvoie', 'voie', 'compvoie', 'lieuditbp',
  'commune', 'departement', 'libdepartement', 'ligneacheminement', 'telephone', 'telecopie', 'categetab', 'libcategetab',
  'categagretab', 'libcategagretab', 'siret', 'codeape', 'codemft', 'libmft', 'codesph', 'libsph', 'dateouv', 'dateautor',
  'datemaj', 'numuai',
] as const;

export type FinessCell = (typeof FINESS_CELLS)[number];

export interface FinessStructure {
  readonly line: number;
  readonly cells: Readonly<Record<FinessCell, string>>;
}

export interface FinessPlace {
  readonly x: string;
  readonly y: string;
  /** EPSG code of the grid. */
  readonly epsg: string;
}

/** @param places filled, by FINESS number, as lines are read: complete once every structure was taken */
export function* finessStructures(bytes: Uint8Array, places: Map<string, FinessPlace>): Generator<FinessStructure> {
  let line = 0;
  for (const text of textLines(decodePieces(bytes).pieces)) {
    line += 1;
    const [kind = '', ...cells] = text.split(';');
    if (kind === 'structureet') yield { line, cells: named(cells) };
    else if (kind === 'geolocalisation') {
      const [number = '', x = '', y = '', ...source] = cells;
      if (!isCommuneCentre(source.join(','))) places.set(finessNumber(number), { x, y, epsg: epsgIn(source.join(' ')) });
    }
  }
}

/** A piece ends with a line break, unless the line is longer than any. */
function* textLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/**
 * "4,ATLASANTE,…": the register knew no more than the commune, and all that it
 * knows no better are at one point with the town hall. "1" is a house number,
 * "2" a street.
 */
function isCommuneCentre(source: string): boolean {
  return /^4,/.test(source) || /,ADMIN/i.test(source);
}

/** "…EPSG:2154 RGF93…" today, "…LAMBERT_93" in 2016. */
function epsgIn(source: string): string {
  return /EPSG:(\d+)/i.exec(source)?.[1] ?? (/LAMBERT_93/i.test(source) ? '2154' : '');
}

function named(cells: readonly string[]): Readonly<Record<FinessCell, string>> {
  return Object.fromEntries(FINESS_CELLS.map((name, at) => [name, cells[at]?.trim() ?? ''])) as Readonly<Record<FinessCell, string>>;
}
