/**
 * The two old single-byte encodings that French spreadsheets still come in:
 * Windows-1252 (Excel's "CSV") and Mac Roman (Excel for Mac). Tables rather
 * than TextDecoder: Node 20 reads Windows-1252 as ISO 8859-1 and loses ’ and
 * œ, and no browser knows "macintosh" in a worker without its full tables.
 */

export type SingleByte = 'windows-1252' | 'mac-roman';

/** Bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); above, Unicode itself. */
const WINDOWS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes 0x80 to 0xFF (https://encoding.spec.whatwg.org/index-macintosh.txt). */
const MAC_80_FF =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Small accented letters of French: the bytes that tell the two apart, for each is rare in the other. */
const FRENCH = 'àâçèéêëîïôùû';
const MAC_LETTERS = new Set([...FRENCH].map((letter) => MAC_80_FF.indexOf(letter) + 0x80));
const WINDOWS_LETTERS = new Set([...FRENCH].map((letter) => letter.charCodeAt(0)));

/** Which of the two, from bytes that are not UTF-8. Windows unless Mac explains more letters. */
export function guessSingleByte(bytes: Uint8Array): SingleByte {
  let mac = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (MAC_LETTERS.has(byte)) mac += 1;
    if (WINDOWS_LETTERS.has(byte)) windows += 1;
  }
  return mac > windows ? 'mac-roman' : 'windows-1252';
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const table = encoding === 'mac-roman' ? MAC_80_FF : WINDOWS_80_9F;
  // In pieces: a spread or a join of millions of characters costs too much.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += Array.from(bytes.subarray(at, at + 8192), (byte) => table[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  }
  return text;
}

const WINDOWS_BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_80_9F].map((character, index) => [character, index + 0x80]));

/** The bytes that Windows-1252 would write, `undefined` when it cannot write one of the characters. */
export function encodeWindows(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : WINDOWS_BYTES.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
