/**
 * One key for all the spellings of a name: no accent, case, hyphen,
 * apostrophe or ligature, and "St", "Ste", "s/" written out, so that
 * "ST OMER", "Saint-Omer" and "saint omer" meet.
 */

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

/** Most names have none: they need no cutting into words. */
const ABBREVIATED = /\bste?s?\b/;

const ASCII = /^[\0-\x7f]*$/;
/** What French is written with: each letter stands for itself, whatever follows. */
const WESTERN = /^[\0-\u017f\u2010-\u203a€]*$/;

export function searchKey(text: string): string {
  const plain = WESTERN.test(text) ? text.replace(/[^\0-\x7f]/g, plainCharacter).toLowerCase() : withoutMarks(text).toLowerCase();
  const whole = plain.includes('/') ? plain.replace(/(^|[\s-])s\//g, '$1sur ').replaceAll('/', ' sur ') : plain;
  const words = whole.replace(ASCII.test(whole) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
  if (!ABBREVIATED.test(words)) return words;
  return words
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}

/** At most the few hundred characters of `WESTERN`: a directory asks for the same thirty, a million times. */
const plainCharacters = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = plainCharacters.get(character);
  if (known !== undefined) return known;
  const letter = withoutMarks(character);
  // No sign is looked at but spaces; in ASCII they are passed over faster.
  const plain = letter.replace(/\s/g, ' ').replace(/[^\p{L}\p{N} ]/gu, "'");
  plainCharacters.set(character, plain);
  return plain;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');
}
