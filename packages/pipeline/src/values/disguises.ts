/**
 * What a cell may say in other letters than those in which it is looked for:
 * an address inside a link, a page pasted with its entities, a mailbox that
 * hides from robots, the letter O for a zero.
 */

/** Entities of HTML that stand for a space or a sign; those of letters are numbers, or begin with the letter. */
const SIGNS = /&(?:nbsp|ensp|emsp|thinsp|amp|quot|apos|rsquo|lsquo|comma|period|ndash|mdash);/gi;
const ACCENTED = /&([a-z])(?:acute|grave|circ|uml|cedil|tilde);/gi;
const NUMBERED = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** "28%20rue", "%C3%A9": once encoded or twice. */
const ENCODED = /(?:%(?:25)?[0-9a-f]{2})+/gi;

/** Signs that have a plain form (full width, ligatures): all but what French is written with. */
const WESTERN = /^[\0-\u017f\u2010-\u203a€]*$/;

const LAST_CHARACTER = 0x10ffff;

export function deciphered(text: string): string {
  const plain = WESTERN.test(text) ? text : text.normalize('NFKC');
  const entities = plain.includes('&') ? withoutEntities(plain) : plain;
  return /[%+]/.test(entities) ? entities.replaceAll('+', ' ').replace(ENCODED, decodeRun) : entities;
}

function withoutEntities(text: string): string {
  return text
    .replace(NUMBERED, (_, hexadecimal: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(Math.min(hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16), LAST_CHARACTER)))
    .replace(ACCENTED, '$1')
    .replace(SIGNS, ' ');
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run.replace(/%25/g, '%'));
  } catch {
    return ' ';
  }
}

/** "O3 53 O1 OO O5", as it is dialled; empty when no number is written so. */
export function letterZeros(text: string): readonly string[] {
  if (!/\d/.test(text) || !/o/i.test(text)) return [];
  const found = text.replace(/(?<![a-z])[\do][\do .\-/()]{8,}(?![a-z])/gi, (run) => run.replace(/o/gi, '0'));
  return found === text ? [] : [found];
}

/** The text when it has a mailbox, with its at signs and points as machines write them. */
export function plainMailboxes(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (!lower.includes('@') && !/\b(?:at|arobase|arrobase)\b/.test(lower)) return [];
  return [lower.replace(/ ?(?:[[({<] ?(?:at|arr?obase|@) ?[\])}>]|\b(?:at|arr?obase)\b|@) ?/g, '@').replace(/ ?[[({<] ?(?:dot|point|\.) ?[\])}>] ?/g, '.')];
}
