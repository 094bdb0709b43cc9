import { readJson } from '@reperes/schema';
import type { QuestionSet } from './question-set.js';
import { isQuestionSet, questionSetFault, type QuestionSetFault } from './question-set-guard.js';

/** A person waits for the scale meanwhile: past this, ours is shown. */
const PATIENCE_MS = 6_000;

/** The host's file was read and may not be shown. */
export class QuestionSetError extends Error {
  readonly fault: QuestionSetFault;

  constructor(fault: QuestionSetFault, url: string) {
    super(`${url}: ${fault}; expected a question set with its licence and its permission`);
    this.name = 'QuestionSetError';
    this.fault = fault;
  }
}

/**
 * @param src `http:` or `https:` URL, relative to the page
 * @param run aborted by its owner, or here when the answer is too late
 * @throws {QuestionSetError | PublishedFileError | DOMException | TypeError} in every other case than a good file
 */
export async function readQuestionSet(src: string, run: AbortController): Promise<QuestionSet> {
  const url = new URL(src, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`src "${url.protocol}": expected http: or https:`);
  const timer = setTimeout(() => run.abort(), PATIENCE_MS);
  try {
    return toQuestionSet(await readJson(url.href, isAnything, run.signal), url.href);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws {QuestionSetError} */
function toQuestionSet(value: unknown, url: string): QuestionSet {
  if (isQuestionSet(value)) return value;
  throw new QuestionSetError(questionSetFault(value) ?? 'fichier.forme', url);
}

/** The shape is judged after the reading, so that the error can say which field is wrong. */
function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}
