/** Cells → plain text: one line, no invisible character that could hide or reorder what is read. */

/** Format characters (bidirectional marks, zero width, soft hyphen), surrogates and private use. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}]/gu;
/** Controls, line breaks included, part words. */
const CONTROLS = /\p{Cc}+/gu;

/** Signs and letters of a French table that are neither of these, nor any space but one: most cells need no more. */
const WESTERN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;

export function plainText(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const visible = WESTERN.test(cell) && !cell.includes('  ');
  const text = visible ? cell.trim() : cell.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** "a | b|c" → ["a", "b", "c"]. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split('|').flatMap((part) => plainText(part) ?? []);
}

/** Cut at a word, with an ellipsis, within `length` UTF-16 units. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined).trimEnd()}…`;
}
