/** A piece of HTML from a directory's own editor → its words. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '’'], ['nbsp', '\u00a0'], ['rsquo', '’'], ['eacute', 'é'],
  ['egrave', 'è'], ['ecirc', 'ê'], ['agrave', 'à'], ['acirc', 'â'], ['ccedil', 'ç'], ['ocirc', 'ô'], ['ucirc', 'û'], ['icirc', 'î'],
  ['ugrave', 'ù'], ['oelig', 'œ'], ['laquo', '«'], ['raquo', '»'],
]);

/** The last code point of Unicode. */
const LAST_CODE = 0x10ffff;

export function htmlText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code <= LAST_CODE ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
