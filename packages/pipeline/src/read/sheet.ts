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
  readonly rows: readonly SheetRow[];
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
  readonly remarks: readonly ReadingRemark[];
}

/** More columns than a service has fields ten times over: the file is something else. */
export const MAX_COLUMNS = 400;

/** A département's directory holds hundreds of rows; this leaves room for all of France. */
export const MAX_ROWS = 200_000;
