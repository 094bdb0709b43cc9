/** A text of a workbook, in runs of one font each (CT_Rst): `si` of the shared strings, `is` of a cell. */

import type { PartHandler } from './spreadsheet-names.js';
import { isOn } from './spreadsheet-names.js';

export interface RichText {
  readonly text: string;
  /** Struck through from end to end, or not; `undefined` when that is for the font of its cell to say. */
  readonly struck: boolean | undefined;
}

export class RichTextReader {
  private text = '';
  private run: { struck: boolean | undefined; filled: boolean } = { struck: undefined, filled: false };
  private struck: (boolean | undefined)[] = [];

  /** @param inside path below the text: `t`, `r/rPr/strike`… */
  open(inside: string, attributes: ReadonlyMap<string, string>): void {
    if (inside === 'r' || inside === 't') this.endRun();
    else if (inside === 'r/rPr') this.run.struck = false;
    else if (inside === 'r/rPr/strike') this.run.struck = isStrike(attributes);
  }

  /** What is read aloud over a word (`rPh`) is no part of it. */
  read(inside: string, text: string): void {
    if (inside !== 't' && inside !== 'r/t') return;
    this.text += text;
    this.run.filled ||= text.trim() !== '';
  }

  end(): RichText {
    this.endRun();
    const { text, struck: runs } = this;
    [this.text, this.struck] = ['', []];
    const struck = runs.includes(false) ? false : runs.length === 0 || runs.includes(undefined) ? undefined : true;
    return { text: unescaped(text), struck };
  }

  private endRun(): void {
    if (this.run.filled) this.struck.push(this.run.struck);
    this.run = { struck: undefined, filled: false };
  }
}

export function isStrike(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('val') === undefined || isOn(attributes.get('val'));
}

/** `xl/sharedStrings.xml`, in order. */
export function sharedStringsReader(strings: RichText[]): PartHandler {
  const reader = new RichTextReader();
  const inside = (path: string) => path.slice('sst/si/'.length);
  return {
    open: (path, attributes) => reader.open(inside(path), attributes),
    text: (path, text) => reader.read(inside(path), text),
    close: (path) => {
      if (path === 'sst/si') strings.push(reader.end());
    },
  };
}

/** `_x000D_` is how a workbook writes a character that XML has not (ST_Xstring). */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
