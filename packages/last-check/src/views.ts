/** What a text says once it is read as a browser, a script or a mail program would: entities, escapes, percent codes, tags, base64. */

/** Once for each coat that a value may wear: an entity in a percent code in JSON. */
const MOST_COATS = 4;

const ENTITY_SIGNS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: ' ', NewLine: ' ', commat: '@', period: '.', comma: ',', colon: ':', sol: '/',
  hyphen: '-', dash: '-', ndash: '–', mdash: '—', lowbar: '_', lpar: '(', rpar: ')', plus: '+', num: '#', percnt: '%', middot: '·', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»',
  shy: '', zwnj: '', zwj: '', ZeroWidthSpace: '', oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', szlig: 'ß', deg: '°',
};

const LAST_CHARACTER = 0x10ffff;
const PIECE_OF_TAG = 2000;
const TAGS = new RegExp(`<!--[\\s\\S]{0,${PIECE_OF_TAG}}?-->|</?[a-z!?][^<>]{0,${PIECE_OF_TAG}}>`, 'gi');

/** A phone of ten digits takes sixteen. */
const BASE64 = /[A-Za-z0-9+/_-]{14,}/g;
/** Base64 of a text has both; words and hexadecimal hashes do not. */
const MIXED = /[A-Z].*[A-Z]/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS: ReadonlyMap<string, number> = new Map([...Array.from(ALPHABET, (sign, value) => [sign, value] as const), ['-', 62], ['_', 63]]);
/** Enough to be said in words or digits. */
const READABLE = /[\p{L}\p{N} .@'’,-]{6}/u;

/** The text itself, what it says, and what the codes in it say. */
export function viewsOf(text: string): readonly string[] {
  const coded = hiddenIn(text);
  return [...new Set([...readingsOf(text), ...(coded === '' ? [] : readingsOf(coded))])];
}

/** As it is, decoded, and then without its tags, whose attributes may hold a value as well. */
function readingsOf(text: string): readonly string[] {
  const decoded = decodedOf(text);
  return [text, decoded, decoded.includes('<') ? decoded.replace(TAGS, '') : decoded];
}

function decodedOf(text: string): string {
  let decoded = text;
  for (let coat = 0; coat < MOST_COATS; coat += 1) {
    const before = decoded;
    if (decoded.includes('%')) decoded = withoutPercents(decoded);
    if (decoded.includes('\\')) decoded = withoutEscapes(decoded);
    if (decoded.includes('&')) decoded = withoutEntities(decoded);
    if (decoded === before) break;
  }
  return decoded;
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Of an older page: one character a byte.
      return run.replace(/%(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    }
  });
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\+u\{([0-9a-f]{1,6})\}/gi, (_, code: string) => characterOf(parseInt(code, 16)))
    .replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long: string | undefined, short: string | undefined) => String.fromCharCode(parseInt(long ?? short ?? '20', 16)))
    .replace(/\\+[nrtbf]/g, ' ')
    .replace(/\\+(["'/])/g, '$1');
}

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => characterOf(parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|slash);?/gi, '$1')
    .replace(/&([a-z]{2,14});/gi, (entity, name: string) => ENTITY_SIGNS[name] ?? entity);
}

function characterOf(code: number): string {
  return String.fromCodePoint(Math.min(code, LAST_CHARACTER));
}

/** What runs of base64 say, one after the other. A run may have begun before the value does: it is read from each of four places. */
function hiddenIn(text: string): string {
  const found: string[] = [];
  for (const [run] of text.matchAll(BASE64)) {
    if (!MIXED.test(run)) continue;
    for (let start = 0; start < 4; start += 1) {
      const said = fromBase64(run, start);
      if (READABLE.test(said)) found.push(said);
    }
  }
  return found.join('\n');
}

function fromBase64(run: string, start: number): string {
  const bytes = new Uint8Array(Math.floor(((run.length - start) * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = start; at < run.length; at += 1) {
    bits = ((bits << 6) | (SIX_BITS.get(run[at] ?? '') ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 0xff;
    length += 1;
  }
  return new TextDecoder().decode(bytes.subarray(0, length));
}
