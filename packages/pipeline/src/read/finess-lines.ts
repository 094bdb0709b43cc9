/**
 * The "etalab" extraction of FINESS: no header, two kinds of lines in one
 * file, cells that are never quoted (a name may begin with a quotation mark,
 * which a CSV reader would swallow to the end of the file).
 */

import { finessNumber } from '../values/finess-number.js';
import { decode } from './decode.js';

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

export interface FinessLines {
  readonly structures: readonly FinessStructure[];
  /** By FINESS number. */
  readonly places: ReadonlyMap<string, FinessPlace>;
}

export function readFinessLines(bytes: Uint8Array): FinessLines {
  const structures: FinessStructure[] = [];
  const places = new Map<string, FinessPlace>();
  decode(bytes).text.split(/\r\n|\r|\n/).forEach((text, index) => {
    const [kind = '', ...cells] = text.split(';');
    if (kind === 'structureet') structures.push({ line: index + 1, cells: named(cells) });
    else if (kind === 'geolocalisation') {
      const [number = '', x = '', y = '', ...source] = cells;
      places.set(finessNumber(number), { x, y, epsg: epsgIn(source.join(' ')) });
    }
  });
  return { structures, places };
}

/** "…EPSG:2154 RGF93…" today, "…LAMBERT_93" in 2016. */
function epsgIn(source: string): string {
  return /EPSG:(\d+)/i.exec(source)?.[1] ?? (/LAMBERT_93/i.test(source) ? '2154' : '');
}

function named(cells: readonly string[]): Readonly<Record<FinessCell, string>> {
  return Object.fromEntries(FINESS_CELLS.map((name, at) => [name, cells[at]?.trim() ?? ''])) as Readonly<Record<FinessCell, string>>;
}
