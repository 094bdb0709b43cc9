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
const MAC_LETTERS = marked([...FRENCH].map((letter) => MAC_80_FF.indexOf(letter) + 0x80));
const WINDOWS_LETTERS = marked([...FRENCH].map((letter) => letter.charCodeAt(0)));

/** UTF-16 unit of each byte: both tables stay within the first plane. */
const UNITS: Readonly<Record<SingleByte, Uint16Array>> = { 'windows-1252': unitsOf(WINDOWS_80_9F), 'mac-roman': unitsOf(MAC_80_FF) };

/** How many arguments every engine takes at once. */
const PIECE = 8192;

/** Which of the two, from bytes that are not UTF-8. Windows unless Mac explains more letters. */
export function guessSingleByte(pieces: Iterable<Uint8Array>): SingleByte {
  let mac = 0;
  let windows = 0;
  for (const bytes of pieces) {
    for (const byte of bytes) {
      mac += MAC_LETTERS[byte] ?? 0;
      windows += WINDOWS_LETTERS[byte] ?? 0;
    }
  }
  return mac > windows ? 'mac-roman' : 'windows-1252';
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const units = UNITS[encoding];
  const piece = new Uint16Array(PIECE);
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const length = Math.min(PIECE, bytes.length - at);
    for (let index = 0; index < length; index += 1) piece[index] = units[bytes[at + index] ?? 0] ?? 0;
    text += String(Reflect.apply(String.fromCharCode, null, piece.subarray(0, length)));
  }
  return text;
}

/** 1 at each of the bytes, 0 elsewhere. */
function marked(bytes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const byte of bytes) marks[byte] = 1;
  return marks;
}

function unitsOf(table: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => table[byte - 0x80]?.charCodeAt(0) ?? byte);
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
