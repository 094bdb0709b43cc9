/**
 * Letters as they look, not as they are coded: accents, full width, bold or
 * circled letters, those of Cyrillic and Greek that a reader takes for Latin
 * ones, digits of other scripts; what is invisible is left out. Capitals stay.
 */

const MORE_THAN_ASCII = /[^\0-\x7f]/;
const RUN = /[^\0-\x7f]+/g;

/** Soft hyphens, joiners, marks of direction, combining accents, and letters that draw nothing. */
const INVISIBLE = /[\p{M}\p{Cf}\u115f\u1160\u3164\u2800]+/gu;

/** Letters that Unicode does not take apart, and those of other alphabets that look Latin. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ɑ: 'a', ɡ: 'g', '\u2044': '/' }),
  ...pairs('авеёкмнорстухіїјѕһԁԛԝьӏгпи', 'abeekmhopctyxiijshdqwblrnu'),
  ...pairs('АВЕЁКМНОРСТУХІЇЈЅҺԚԜЬӀ', 'ABEEKMHOPCTYXIIJSHQWBI'),
  ...pairs('αβγεζηικνορτυχωμ', 'abyeznikvoptuxwu'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('օոսհց', 'onuhg'),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
]);

/** Zeros of the scripts in which digits are written apart: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Runs come again and again in a French text; a page of anything else must not fill the memory. */
const MOST_KNOWN = 5000;
const known = new Map<string, string>();

export function fold(text: string): string {
  return MORE_THAN_ASCII.test(text) ? text.replace(RUN, foldRun) : text;
}

function foldRun(run: string): string {
  const before = known.get(run);
  if (before !== undefined) return before;
  const folded = Array.from(run.normalize('NFKD').replace(INVISIBLE, ''), foldLetter).join('');
  if (known.size < MOST_KNOWN) known.set(run, folded);
  return folded;
}

function foldLetter(letter: string): string {
  const alike = LOOK_ALIKE.get(letter);
  if (alike !== undefined) return alike;
  if (letter <= '\x7f') return letter;
  if (/\p{Nd}/u.test(letter)) {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? letter : String(code - zero);
  }
  return /[\p{L}\p{N}]/u.test(letter) ? letter : ' ';
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return Array.from(from, (letter, at) => [letter, to[at] ?? letter]);
}
