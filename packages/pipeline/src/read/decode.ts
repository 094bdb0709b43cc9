/**
 * Bytes → text. UTF-8 is believed only when it is valid; what is not is read
 * as Windows-1252, line by line, because officers paste old exports under new
 * ones. Nothing ever becomes U+FFFD in silence.
 */

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** First line (1-based) that was not UTF-8. */
  readonly line?: number;
}

const NEWLINE = 0x0a;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Code points of the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 * Not TextDecoder: Node 20 reads them as ISO 8859-1, and loses ’ and œ.
 */
const WINDOWS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(content);
  return text === undefined ? decodeByLine(content) : { text, encoding: 'utf-8' };
}

function decodeByLine(bytes: Uint8Array): Decoded {
  const lines: string[] = [];
  let first: number | undefined;
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end);
    const text = decodeUtf8(line);
    if (text === undefined) first ??= lines.length + 1;
    lines.push(text ?? decodeWindows(line));
    if (end === -1) break;
    start = end + 1;
  }
  return { text: lines.join('\n'), encoding: 'windows-1252', ...(first === undefined ? {} : { line: first }) };
}

function decodeWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WINDOWS_80_9F[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
