import { readJson } from '@reperes/schema';
import { checksumOf } from './checksum.js';
import type { QuestionSet } from './question-set.js';
import { isQuestionSet, questionSetFault, type QuestionSetFault } from './question-set-guard.js';

/** A person waits for the scale meanwhile: past this, ours is shown. */
const PATIENCE_MS = 6_000;

/** The host's file was read and may not be shown. */
export class QuestionSetError extends Error {
  readonly fault: QuestionSetFault | 'empreinte.autre';

  constructor(fault: QuestionSetError['fault'], url: string, expected = 'a question set with its licence and its permission') {
    super(`${url}: ${fault}; expected ${expected}`);
    this.name = 'QuestionSetError';
    this.fault = fault;
  }
}

/**
 * @param src `http:` or `https:` URL, relative to the page
 * @param empreinte checksum that the wording and the order must have; empty for any
 * @param run aborted by its owner, or here when the answer is too late
 * @throws {QuestionSetError | PublishedFileError | DOMException | TypeError} in every other case than a good file
 */
export async function readQuestionSet(src: string, empreinte: string, run: AbortController): Promise<QuestionSet> {
  const url = new URL(src, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`src "${url.protocol}": expected http: or https:`);
  const timer = setTimeout(() => run.abort(), PATIENCE_MS);
  try {
    const set = toQuestionSet(await readJson(url.href, isAnything, run.signal), url.href);
    if (empreinte) await checkWording(set, empreinte, url.href);
    return set;
  } finally {
    clearTimeout(timer);
  }
}

/** @throws {QuestionSetError} */
function toQuestionSet(value: unknown, url: string): QuestionSet {
  if (isQuestionSet(value)) return value;
  throw new QuestionSetError(questionSetFault(value) ?? 'fichier.forme', url);
}

/** The permission was for a wording: another one is not shown. Where no checksum can be computed, the file is taken as it is. */
async function checkWording(set: QuestionSet, empreinte: string, url: string): Promise<void> {
  const found = await checksumOf(set);
  if (!found) console.warn(`${url}: no checksum without https, the wording is not checked`);
  else if (found !== empreinte.trim().toLowerCase()) throw new QuestionSetError('empreinte.autre', url, `the wording of "${empreinte}", received that of "${found}"`);
}

/** The shape is judged after the reading, so that the error can say which field is wrong. */
function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}
