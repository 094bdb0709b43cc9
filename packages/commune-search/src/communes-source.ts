import { isDepartementCode } from '@reperes/schema';

/** Beside it stand the files of the départements: `communes-62.json`. */
const FRANCE = 'communes-france.json';

/** Where the communes of a host's attributes are: a folder, and a file of it. */
export interface CommunesSource {
  readonly folder: string;
  readonly name: string;
}

/**
 * A folder stands for its `communes.json`; an address that ends in `.json`,
 * for itself. Of France, a département is all that is read when the host asks
 * for one: its file is chosen by an attribute, never by what is typed.
 */
export function communesSource(data: string, departement: string): CommunesSource {
  const file = /[^/]+\.json$/.exec(data)?.[0];
  if (file === undefined) return { folder: data, name: 'communes.json' };
  const folder = data.slice(0, -file.length) || './';
  return { folder, name: file === FRANCE && isDepartementCode(departement) ? `communes-${departement}.json` : file };
}
