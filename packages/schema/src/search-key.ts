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

const LEADING_ARTICLE = /^(?:le|la|les|l|los|las) (?=\S)/;

export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/(^|[\s-])s\//g, '$1sur ')
    .replace(/\//g, ' sur ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}

/** "le havre" → "havre". Takes a search key, gives a search key. */
export function withoutArticle(key: string): string {
  return key.replace(LEADING_ARTICLE, '');
}
