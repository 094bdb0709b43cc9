/** Whether a line is UTF-8, without an exception for each that is not: a directory may have half a million. */

export type Letters = 'ascii' | 'utf-8' | 'foreign';

/** Well-formed sequences: lead bytes, bounds of the second byte, bytes after the first (Unicode 16, table 3-7). */
const SEQUENCES: readonly (readonly [first: number, last: number, low: number, high: number, more: number])[] = [
  [0xc2, 0xdf, 0x80, 0xbf, 1],
  [0xe0, 0xe0, 0xa0, 0xbf, 2],
  [0xe1, 0xec, 0x80, 0xbf, 2],
  [0xed, 0xed, 0x80, 0x9f, 2],
  [0xee, 0xef, 0x80, 0xbf, 2],
  [0xf0, 0xf0, 0x90, 0xbf, 3],
  [0xf1, 0xf3, 0x80, 0xbf, 3],
  [0xf4, 0xf4, 0x80, 0x8f, 3],
];

const FIRST_LEAD = 0xc2;
const NONE = [0, 0, 0] as const;
const BY_LEAD = SEQUENCES.flatMap(([first, last, low, high, more]) => Array.from({ length: last - first + 1 }, () => [low, high, more] as const));

/** What the bytes from `start` to before `end` are written with. */
export function lettersOf(bytes: Uint8Array, start: number, end: number): Letters {
  let letters: Letters = 'ascii';
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const more = followers(bytes, at, end);
    if (more === undefined) return 'foreign';
    letters = 'utf-8';
    at += more;
  }
  return letters;
}

/** How many bytes follow the lead byte; `undefined` when they are not what they should be. */
function followers(bytes: Uint8Array, at: number, end: number): number | undefined {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const [low, high, more] = BY_LEAD[lead - FIRST_LEAD] ?? NONE;
  if (more === 0 || at + more >= end || second < low || second > high) return undefined;
  for (let next = at + 2; next <= at + more; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return undefined;
  return more;
}
