/** Reads the columns of the file of a département or of France. */

import { CentreGuess, checksum, type PackedCommunesFile, POPULATION_LEVELS, readNumbers, signed, weightOfLevel } from '@reperes/schema';
import { type CommuneTable, nameIn } from './commune-table.js';
import { unpackNames } from './unpack-names.js';

/** In hundredths of a degree. */
const NO_CENTRE = 99_999;

type Numbers = Uint32Array<ArrayBuffer>;

/**
 * What is looked for at once; codes and centres, département by département,
 * when one of its communes is found.
 *
 * @throws {RangeError} a column is not what its writer wrote
 */
export function unpackCommunes({ departements: counts, colonnes, somme }: PackedCommunesFile): CommuneTable {
  const [gaps, postcodeGaps, postes, autres, longitudes, latitudes, levels, hosts] = colonnes.slice(0, 8).map(readNumbers) as [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];
  const size = gaps.length;
  const departements = new Array<string>(size);
  const worth = Array.from({ length: POPULATION_LEVELS + 1 }, (_, level) => weightOfLevel(level));
  const [weights, postcodes] = [new Float64Array(size), new Uint32Array(size)];
  const others = new Map<number, Uint32Array>();
  const firsts = new Map<string, number>();
  let [place, autre, row] = [0, 0, 0];
  let nextWithOthers = (autres[0] ?? 0) - 1;
  for (const [code, count] of counts) {
    const end = place + 1 + (postcodeGaps[place] as number);
    const list = sumsOf(postcodeGaps.subarray(place + 1, end));
    place = end;
    firsts.set(code, row);
    departements.fill(code, row, row + count);
    for (const last = row + count; row < last; row++) {
      const poste = postes[row] as number;
      weights[row] = worth[levels[row] as number] as number;
      postcodes[row] = poste > 0 ? (list[poste - 1] as number) : 0;
      if (row === nextWithOthers) {
        others.set(row, autres.slice(autre + 2, (autre += 2 + (autres[autre + 1] as number))).map((at) => list[at] as number));
        nextWithOthers = row + (autres[autre] ?? 0);
      }
    }
  }
  const noms = unpackNames(colonnes[8] + colonnes[9]);
  const anciens = sumsOf(hosts);
  const isWhole = row === size && [postes, levels, longitudes, latitudes].every(({ length }) => length === size) && noms.bounds.length === size + hosts.length + 1;
  if (!isWhole || place !== postcodeGaps.length || autre !== autres.length || anciens.some((row) => row >= size) || checksum(colonnes) !== somme) {
    throw new RangeError('expected the columns that their writer left');
  }
  const known = new Map<string, ReturnType<typeof detailsOf>>();
  return {
    noms,
    anciens,
    weights,
    departements,
    postcodes,
    others,
    commune(row) {
      const departement = departements[row] as string;
      const first = firsts.get(departement) as number;
      const details = known.get(departement) ?? detailsOf([gaps, postes, longitudes, latitudes].map((column) => column.subarray(first)), counts.find(([code]) => code === departement)?.[1] ?? 0);
      known.set(departement, details);
      const [code, x, y] = details[row - first] as readonly [number, number, number];
      return {
        codeInsee: departement + padded(code, 5 - departement.length),
        nom: nameIn(noms, row),
        departement,
        codesPostaux: [postcodes[row] as number, ...(others.get(row) ?? [])].filter(Boolean).map((each) => padded(each, 5)),
        centre: x === NO_CENTRE ? null : [x / 100, y / 100],
        groupes: [],
      };
    },
  };
}

/** Of each commune of a département, the number of its INSEE code and its centre. */
function detailsOf([gaps, postes, longitudes, latitudes]: readonly Uint32Array[], count: number): readonly (readonly [code: number, x: number, y: number])[] {
  const [east, north] = [new CentreGuess(), new CentreGuess()];
  return Array.from(sumsOf((gaps as Numbers).subarray(0, count)), (code, at) => {
    const poste = (postes as Numbers)[at] as number;
    const far = (longitudes as Numbers)[at] as number;
    if (far === 0) return [code, NO_CENTRE, 0];
    return [code, east.learned(poste, signed(far - 1)), north.learned(poste, signed((latitudes as Numbers)[at] as number))];
  });
}

function sumsOf(gaps: Numbers): Numbers {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
