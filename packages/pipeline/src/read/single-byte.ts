/**
 * The two old single-byte encodings that French spreadsheets still come in:
 * Windows-1252 (Excel's "CSV") and Mac Roman (Excel for Mac). Tables rather
 * than TextDecoder: Node 20 reads Windows-1252 as ISO 8859-1 and loses ’ and
 * œ, and no browser knows "macintosh" in a worker without its full tables.
 */

import type { Part } from './parts.js';

export type SingleByte = 'windows-1252' | 'mac-roman';

/** Bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); above, Unicode itself. */
const WINDOWS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes 0x80 to 0xFF (https://encoding.spec.whatwg.org/index-macintosh.txt). */
const MAC_80_FF =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Small accented letters: the bytes that tell the two apart, for each is rare in the other. Windows unless Mac explains more of them. */
const FRENCH = 'àâçèéêëîïôùû';
/** Of a byte: 1 when only Mac Roman makes such a letter of it, -1 when only Windows does. */
const MAC_OVER_WINDOWS = Int8Array.from({ length: 256 }, (_, byte) => {
  const [mac, windows] = [MAC_80_FF[byte - 0x80] ?? '', String.fromCharCode(byte)].map((letter) => letter !== '' && FRENCH.includes(letter));
  return Number(mac) - Number(windows);
});

/** UTF-16 unit of each byte: both tables stay within the first plane. */
const UNITS: Readonly<Record<SingleByte, Uint16Array>> = { 'windows-1252': unitsOf(WINDOWS_80_9F), 'mac-roman': unitsOf(MAC_80_FF) };

/** Units as they lie in memory are text in the order of this processor. */
const OWN_ORDER = new TextDecoder(new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be', { ignoreBOM: true });

/** A line at a time, in a file that mixes encodings: no memory of its own for each. */
const SHORT = new Uint16Array(4096);

/** How many more letters Mac Roman explains than Windows, in bytes that are not UTF-8. */
export function macOverWindows(bytes: Uint8Array, { start, end }: Part): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters += MAC_OVER_WINDOWS[bytes[at] ?? 0] ?? 0;
  return letters;
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const table = UNITS[encoding];
  const units = bytes.length <= SHORT.length ? SHORT.subarray(0, bytes.length) : new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) units[at] = table[bytes[at] ?? 0] ?? 0;
  return OWN_ORDER.decode(units);
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
