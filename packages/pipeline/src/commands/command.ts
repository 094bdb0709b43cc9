/** What a command of `reperes` is: its own help, its options, and what it does. */

import type { ParseArgsConfig } from 'node:util';

/** Exit statuses. */
export const PUBLISHED = 0;
export const REFUSED = 1;
export const WRONG_USAGE = 2;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Rewrites one line; absent when nobody watches (a log, a pipe). */
  readonly progress?: (text: string) => void;
}

export interface Arguments {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

export interface Command {
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit status @throws {UsageError} */
  readonly run: (args: Arguments, output: Output) => Promise<number>;
}

/** The command line cannot be obeyed; the sentence says why, in French. */
export class UsageError extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}
