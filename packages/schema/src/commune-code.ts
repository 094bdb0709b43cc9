/**
 * Rules of the INSEE commune code (Code officiel géographique,
 * https://www.insee.fr/fr/information/2560452): five characters, always text
 * (a leading zero is part of the code), 2A and 2B for Corsica, 97x overseas
 * departments and three communities, 986 to 988 the Pacific.
 */

const COMMUNE_CODE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}$|^97[1-8]\d{2}$|^98[4-9]\d{2}$/;

const DEPARTEMENT_CODE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[4-9])$/;

/** Municipal arrondissements stand for a part of one of three communes. */
const ARRONDISSEMENTS: readonly { first: number; last: number; commune: string }[] = [
  { first: 75101, last: 75120, commune: '75056' },
  { first: 13201, last: 13216, commune: '13055' },
  { first: 69381, last: 69389, commune: '69123' },
];

/** Former or delegated commune code → code of the commune that holds it today. */
export type CommuneMovements = ReadonlyMap<string, string>;

export function isCommuneCode(text: unknown): text is string {
  return typeof text === 'string' && COMMUNE_CODE.test(text) && !/^20/.test(text);
}

export function isDepartementCode(text: unknown): text is string {
  return typeof text === 'string' && DEPARTEMENT_CODE.test(text) && text !== '20';
}

/** "62119" → "62", "2A004" → "2A", "97411" → "974". */
export function departementOf(codeInsee: string): string {
  return /^9[78]/.test(codeInsee) ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2);
}

/** The commune of a municipal arrondissement of Paris, Lyon or Marseille; any other code comes back as it is. */
export function communeOfArrondissement(codeInsee: string): string {
  const number = Number(codeInsee);
  const city = ARRONDISSEMENTS.find(({ first, last }) => number >= first && number <= last);
  return city?.commune ?? codeInsee;
}

/**
 * The commune that answers for a code today: follows merged and delegated
 * communes, however long the chain, and stops on a loop.
 */
export function currentCommune(codeInsee: string, movements: CommuneMovements): string {
  const seen = new Set<string>();
  let code = codeInsee;
  for (let next = movements.get(code); next !== undefined && !seen.has(next); next = movements.get(code)) {
    seen.add(code);
    code = next;
  }
  return code;
}

/** "62119", "3185" → "03185", "2a004" → "2A004"; `undefined` when it cannot be a commune code. */
export function readCommuneCode(text: string): string | undefined {
  const code = text.trim().toUpperCase().padStart(5, '0');
  return isCommuneCode(code) ? code : undefined;
}
