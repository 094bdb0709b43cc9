/** What every reader gives: rows of text, with the number that the officer sees beside each. */

import type { IssueCode, Severity } from '../issues.js';

export interface SheetRow {
  /** Line in the file or row in the sheet, from 1. */
  readonly line: number;
  /** As written, outer spaces kept; an empty cell is ''. */
  readonly cells: readonly string[];
  /** Struck through from end to end: how an officer marks what is over. */
  readonly struck?: true;
}

export interface Sheet {
  /** Absent for a CSV. */
  readonly name?: string;
  /** Taken once, from the first sheet to the last: a file is read as its rows are asked for. */
  readonly rows: Iterable<SheetRow>;
}

/** A remark about the file, before anyone knows what the columns mean. */
export interface ReadingRemark {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly row?: number;
  /** Letter of a spreadsheet column. */
  readonly column?: string;
}

/** What a spreadsheet holds and does not show: never published, and known so that no other row tells it (CONF-34). */
export interface HiddenText {
  /** What hides it; `fusion`: it lies below a merged cell. */
  readonly part: 'feuille' | 'colonne' | 'ligne' | 'fusion';
  readonly sheet: string;
  /** From 1, as on screen. */
  readonly row: number;
  /** Letter of the column. */
  readonly column: string;
  readonly text: string;
}

export interface Reading {
  readonly sheets: readonly Sheet[];
  /** Complete once every row was taken. */
  readonly remarks: readonly ReadingRemark[];
  /** Absent when the format hides nothing. */
  readonly hiddenTexts?: readonly HiddenText[];
}

/** 0 → "A", 26 → "AA": the name that a spreadsheet shows. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
