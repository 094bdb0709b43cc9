/** What every reader gives: rows of text, with the number that the officer sees beside each. */

import type { IssueCode, Severity } from '../issues.js';

export interface SheetRow {
  /** Line in the file or row in the sheet, from 1. */
  readonly line: number;
  /** As written, outer spaces kept; an empty cell is ''. */
  readonly cells: readonly string[];
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

export interface Reading {
  readonly sheets: readonly Sheet[];
  /** Complete once every row was taken. */
  readonly remarks: readonly ReadingRemark[];
}

/** 0 → "A", 26 → "AA": the name that a spreadsheet shows. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
