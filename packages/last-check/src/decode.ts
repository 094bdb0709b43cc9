/** The text of a source, whatever program saved it. */

/** Of a byte order that no mark tells. */
const SAMPLE = 2000;

export function decodeText(bytes: Uint8Array): string {
  return undoubled(decodeBytes(bytes).replaceAll('\0', ''));
}

function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder of Node 20 forgets the bytes 0x80 to 0x9F of Windows-1252; a file may also be half UTF-8.
    const text = latin1(bytes);
    const macLetters = text.match(/[\x88\x8d-\x90\x99]/g)?.length ?? 0;
    const windowsLetters = text.match(/[àâçèéêëîïôùû]/g)?.length ?? 0;
    const table = macLetters > windowsLetters ? MAC : WINDOWS;
    return lines(text).map((line) => decodeLine(line, table)).join('');
  }
}

export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const many = sample.length / 4;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (zeros(1) > many && zeros(0) < many / 4)) return 'utf-16le';
  return (bytes[0] === 0xfe && bytes[1] === 0xff) || (zeros(0) > many && zeros(1) < many / 4) ? 'utf-16be' : undefined;
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Letters and signs of French addresses; others stay as they are. */
const WINDOWS: ReadonlyMap<string, string> = new Map(Object.entries({ '\x91': '’', '\x92': '’', '\x93': '"', '\x94': '"', '\x96': '–', '\x97': '–', '\x9c': 'œ', '\x8c': 'Œ' }));
const MAC: ReadonlyMap<string, string> = new Map(Object.entries({
  '\x80': 'Ä', '\x82': 'Ç', '\x83': 'É', '\x85': 'Ö', '\x86': 'Ü', '\x87': 'á', '\x88': 'à', '\x89': 'â', '\x8a': 'ä', '\x8d': 'ç', '\x8e': 'é', '\x8f': 'è', '\x90': 'ê',
  '\x91': 'ë', '\x94': 'î', '\x95': 'ï', '\x99': 'ô', '\x9a': 'ö', '\x9d': 'ù', '\x9e': 'û', '\x9f': 'ü', '\xa1': '°', '\xc7': '"', '\xc8': '"', '\xca': ' ', '\xcb': 'À',
  '\xce': 'Œ', '\xcf': 'œ', '\xd0': '–', '\xd1': '–', '\xd4': '’', '\xd5': '’', '\xe5': 'Â', '\xe6': 'Ê', '\xe9': 'È', '\xeb': 'Î', '\xef': 'Ô',
}));

function decodeLine(line: string, table: ReadonlyMap<string, string>): string {
  return utf8Of(Array.from(line, (character) => character.charCodeAt(0))) ?? Array.from(line, (character) => table.get(character) ?? character).join('');
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F. */
const SPECIALS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Lines that were UTF-8 read as Windows-1252 ("BÃ©thune"), when all of the line goes back. */
function undoubled(text: string): string {
  if (!/[ÂÃÅâ]/.test(text)) return text;
  return lines(text).map((line) => {
    if (!/[ÂÃÅâ]/.test(line)) return line;
    const bytes = Array.from(line, (character) => (SPECIALS.includes(character) ? SPECIALS.indexOf(character) + 0x80 : character.charCodeAt(0)));
    return bytes.some((byte) => byte > 0xff) ? line : (utf8Of(bytes) ?? line);
  }).join('');
}

function utf8Of(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Each with its end. No lookbehind: it takes a browser of 2023. */
function lines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}
