/** Text in capitals from a register → French case. Only when all of it shouts: a text that has any small letter is left as it is. */

/** Not capitalised inside a name (Lexique des règles typographiques, Imprimerie nationale). */
const SMALL: ReadonlySet<string> = new Set([
  'à', 'a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'lès', 'lez', 'ou', 'par', 'pour', 'sous', 'sur',
  'allée', 'avenue', 'boulevard', 'carrefour', 'chaussée', 'chemin', 'cours', 'domaine', 'esplanade', 'faubourg', 'hameau', 'impasse', 'lotissement',
  'montée', 'passage', 'place', 'promenade', 'quai', 'quartier', 'résidence', 'rond-point', 'route', 'rue', 'ruelle', 'sentier', 'square', 'traverse',
  'bis', 'ter', 'quater', 'bâtiment', 'étage',
]);

/** Signs of our field that could be said as words; those without a vowel need no list. */
const SIGNS: ReadonlySet<string> = new Set([
  'AFAD', 'ARS', 'ASBL', 'BAPU', 'CAARUD', 'CADA', 'CAF', 'CASA', 'CCAS', 'CDAD', 'CHI', 'CHIC', 'CHU', 'CIAS', 'CIDFF', 'CMP', 'CPEF', 'CPAM', 'CSAPA', 'EPDEF', 'EPSM',
  'EVS', 'GHT', 'HAD', 'IME', 'IML', 'MDA', 'MECS', 'MJC', 'PAD', 'PMI', 'SAAD', 'SAMU', 'SAVS', 'SIAO', 'SOS', 'UAPED', 'UAMJP', 'UDAF', 'UMJ', 'ZA', 'ZAC', 'ZAE', 'ZI', 'ZUP',
]);

/** Words that the registers write without their accents. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['allee', 'allée'], ['batiment', 'bâtiment'], ['chateau', 'château'], ['cite', 'cité'], ['ecole', 'école'], ['ecoute', 'écoute'], ['egalite', 'égalité'],
  ['eglise', 'église'], ['etage', 'étage'], ['general', 'général'], ['hopital', 'hôpital'], ['liberte', 'liberté'], ['marechal', 'maréchal'], ['mediation', 'médiation'],
  ['medical', 'médical'], ['mere', 'mère'], ['montee', 'montée'], ['prefecture', 'préfecture'], ['president', 'président'], ['republique', 'république'],
  ['residence', 'résidence'], ['sante', 'santé'], ['specialise', 'spécialisé'], ['theatre', 'théâtre'], ['universite', 'université'],
]);

/** Roman numerals of kings and republics. */
const NUMERAL = /^[IVX]{2,}$/;
const NO_VOWEL = /^[^AEIOUYÀ-Ý]{2,}$/u;

export function frenchCase(text: string): string {
  if (!shouts(text)) return text;
  // A register writes "L EXEMPLE" for "L’EXEMPLE".
  const elided = text.replace(/(?<![\p{L}\p{N}])([DL])(?: |[’'])(?=[AEIOUYHÀ-Ý])/gu, '$1’');
  let first = true;
  return elided.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const cased = caseOf(word, first);
    first = false;
    return cased;
  });
}

/** No small letter, and a word too long to be a sign: "CIDFF" or "AFAD 62" may be the name itself. */
function shouts(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}{2,}[^\p{L}]+(?:\p{L}[^\p{L}]+)*\p{L}{2,}/u.test(text) && /\p{Lu}{6}|^\d/u.test(text);
}

function caseOf(word: string, first: boolean): string {
  if (SIGNS.has(word) || NUMERAL.test(word) || (NO_VOWEL.test(word) && word !== 'ST')) return word;
  const lower = word.toLowerCase();
  const told = ACCENTS.get(lower) ?? lower;
  if (SMALL.has(told) && !first) return told;
  return told.slice(0, 1).toUpperCase() + told.slice(1);
}
