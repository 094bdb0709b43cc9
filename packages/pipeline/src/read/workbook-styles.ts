/** `xl/styles.xml`: which cells show a number as a date, and which are struck through. */

import { isStrike } from './rich-text.js';
import type { PartHandler } from './spreadsheet-names.js';

export interface CellStyle {
  readonly format: NumberFormat;
  readonly struck: boolean;
}

export type NumberFormat = 'nombre' | 'date' | 'heure';

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates of East Asia. */
const DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);

/** Filled as the part is read: a style may name a font that comes after it. */
export class StylesReader implements PartHandler {
  private readonly formats = new Map<number, NumberFormat>();
  private readonly fonts: boolean[] = [];
  private readonly cells: { readonly format: number; readonly font: number }[] = [];

  open(path: string, attributes: ReadonlyMap<string, string>): void {
    const number = (name: string) => Number(attributes.get(name) ?? 0);
    if (path === 'styleSheet/numFmts/numFmt') this.formats.set(number('numFmtId'), formatOf(attributes.get('formatCode') ?? ''));
    else if (path === 'styleSheet/fonts/font') this.fonts.push(false);
    else if (path === 'styleSheet/fonts/font/strike') this.fonts[this.fonts.length - 1] = isStrike(attributes);
    else if (path === 'styleSheet/cellXfs/xf') this.cells.push({ format: number('numFmtId'), font: number('fontId') });
  }

  styles(): readonly CellStyle[] {
    return this.cells.map(({ format, font }) => ({ format: this.formats.get(format) ?? builtIn(format), struck: this.fonts[font] ?? false }));
  }
}

function builtIn(format: number): NumberFormat {
  if (DATES.has(format)) return 'date';
  return TIMES.has(format) ? 'heure' : 'nombre';
}

/** "[$-40C]d mmmm yyyy;@" → a date: what is quoted, escaped or in brackets is no code, but for elapsed time. */
function formatOf(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const bare = first.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase();
  if (/general|[0#?]/.test(bare.replace(/s\.0+/, 's'))) return 'nombre';
  if (/[ydj]|^m+$|^[^hs]*m[^hs]*$/.test(bare)) return 'date';
  return /[hs]/.test(bare) ? 'heure' : 'nombre';
}
