/** `communes-france.json` and one file a département: communes to search anywhere, as one text a column. */

import { ARTICLES, CentreGuess, checksum, departementOf, populationLevel, SCHEMA_VERSION, SHARED, unsigned, writeNumber } from '@reperes/schema';
import type { CommuneColumns, CommuneRow, PackedCommunesFile } from '@reperes/schema';

type Groups = readonly (readonly CommuneRow[])[];

/** @param rows in any order */
export function packCommunes(territoire: string, rows: readonly CommuneRow[]): PackedCommunesFile {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const byDepartement = new Map<string, CommuneRow[]>();
  for (const row of sorted) {
    const code = departementOf(row[0]);
    const own = byDepartement.get(code);
    if (own) own.push(row);
    else byDepartement.set(code, [row]);
  }
  const groups = [...byDepartement.values()];
  const colonnes: CommuneColumns = [
    groups.map(codesOf).join(''),
    ...postcodeColumns(groups),
    ...centreColumns(groups),
    sorted.map(([, , , , , population]) => writeNumber(populationLevel(population))).join(''),
    formerOf(sorted),
    namesOf(sorted.map(([, nom]) => nom)),
    namesOf(sorted.flatMap((row) => row[7])),
  ];
  const departements = [...byDepartement].map(([code, { length }]) => [code, length] as const);
  return { version: SCHEMA_VERSION, territoire, departements, colonnes, somme: checksum(colonnes) };
}

function codesOf(rows: readonly CommuneRow[]): string {
  let last = 0;
  return rows
    .map(([code]) => {
      const number = Number(code.slice(departementOf(code).length));
      const gap = number - last;
      last = number;
      return writeNumber(gap);
    })
    .join('');
}

function namesOf(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      const article = ARTICLES.findIndex((each) => name.startsWith(each));
      const bare = article === -1 ? name : `${name.slice(ARTICLES[article]?.length)}^${article}`;
      if ([...SHARED].some((sign) => name.includes(sign)) || name.includes('^')) throw new RangeError(`${name}: a name with a sign that stands between names`);
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < bare.length && bare[shared] === before[shared]) shared++;
      before = bare;
      return SHARED.charAt(shared) + bare.slice(shared);
    })
    .join('');
}

function postcodeColumns(groups: Groups): readonly [codesPostaux: string, postes: string, autresPostes: string] {
  let [codesPostaux, postes, autresPostes] = ['', '', ''];
  let since = 0;
  for (const rows of groups) {
    const codes = postcodesOf(rows);
    codesPostaux += writeNumber(codes.length) + codes.map((code, at) => writeNumber(Number(code) - Number(codes[at - 1] ?? 0))).join('');
    for (const [, , [first, ...others]] of rows) {
      postes += writeNumber(first === undefined ? 0 : codes.indexOf(first) + 1);
      since += 1;
      if (others.length === 0) continue;
      autresPostes += [since, others.length, ...others.map((code) => codes.indexOf(code))].map(writeNumber).join('');
      since = 0;
    }
  }
  return [codesPostaux, postes, autresPostes];
}

function centreColumns(groups: Groups): readonly [longitudes: string, latitudes: string] {
  let [longitudes, latitudes] = ['', ''];
  for (const rows of groups) {
    const codes = postcodesOf(rows);
    const [east, north] = [new CentreGuess(), new CentreGuess()];
    for (const [, , [first], longitude, latitude] of rows) {
      if (longitude === null || latitude === null) {
        longitudes += writeNumber(0);
        latitudes += writeNumber(0);
        continue;
      }
      const postcode = first === undefined ? 0 : codes.indexOf(first) + 1;
      const [x, y] = [Math.round(longitude * 100) - east.next(postcode), Math.round(latitude * 100) - north.next(postcode)];
      longitudes += writeNumber(unsigned(x) + 1);
      latitudes += writeNumber(unsigned(y));
      east.learned(postcode, x);
      north.learned(postcode, y);
    }
  }
  return [longitudes, latitudes];
}

/** The postcodes of a département, in order. */
function postcodesOf(rows: readonly CommuneRow[]): readonly string[] {
  return [...new Set(rows.flatMap(([, , postcodes]) => postcodes))].sort();
}

function formerOf(rows: readonly CommuneRow[]): string {
  let last = 0;
  return rows
    .flatMap((row, at) => row[7].map(() => at))
    .map((at) => {
      const gap = at - last;
      last = at;
      return writeNumber(gap);
    })
    .join('');
}
