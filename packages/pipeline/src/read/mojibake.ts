/**
 * Text that was UTF-8, read as Windows-1252 and saved again ("BÃ©thune"). A
 * line is put right only if all of it goes back to valid UTF-8; any other line
 * stays as it is. Either way the first one is reported.
 */

import { encodeWindows } from './single-byte.js';

/** A lead byte of UTF-8 seen as a letter, then a continuation byte seen as a sign. */
const MISREAD = /[ÂÃÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Repaired {
  readonly text: string;
  /** First misread line, from 1; absent when there is none. */
  readonly line?: number;
}

export function repairMojibake(text: string): Repaired {
  if (!MISREAD.test(text)) return { text };
  let first: number | undefined;
  // Even parts are lines, odd parts the breaks between them.
  const parts = text.split(/(\r\n|\r|\n)/).map((part, index) => {
    if (!MISREAD.test(part)) return part;
    first ??= index / 2 + 1;
    return repairLine(part);
  });
  return { text: parts.join(''), ...(first === undefined ? {} : { line: first }) };
}

function repairLine(line: string): string {
  const bytes = encodeWindows(line);
  if (!bytes) return line;
  try {
    return UTF8.decode(bytes);
  } catch {
    return line;
  }
}
