/** A long list of services, read some at a time, so that the page answers to touch meanwhile. */

import { SERVICES_FILE } from './guards/services-file.js';
import { MAX_RECORDS } from './guards/shapes.js';
import { parsePublished, PublishedFileError } from './published-folder.js';
import type { Service, ServicesFile } from './services.js';

/** Characters: three milliseconds of a laptop, which a slow phone does not feel either. */
const PIECE = 250_000;

/** As our publishing writes: one service a line. A line feed stands in no text of JSON, so that one always is between two values. */
const OPENING = '"features":[\n';
const BETWEEN = ',\n';
const CLOSING = ']}';

/**
 * As `parsePublished(SERVICES_FILE, …)`, with a stop after each piece. Each
 * is read as a file of its own, by the same guard. A text that is short, of
 * another form or in any way wrong is read whole: there is one judge.
 *
 * @throws {PublishedFileError} with fault `forme`
 */
export function* servicesIn(text: string, url: string): Generator<undefined, ServicesFile> {
  const features: Service[] = [];
  let head: ServicesFile | undefined;
  try {
    for (const piece of pieces(text)) {
      const part = parsePublished(SERVICES_FILE, piece, url);
      head ??= part;
      features.push(...part.features);
      if (features.length > MAX_RECORDS) break;
      yield;
    }
  } catch (error) {
    if (!(error instanceof PublishedFileError)) throw error;
    head = undefined;
  }
  return head && features.length <= MAX_RECORDS ? { ...head, features } : parsePublished(SERVICES_FILE, text, url);
}

/** Texts of smaller files, together the same list; none when the text is not worth cutting, or cannot be. */
function* pieces(text: string): Generator<string> {
  const start = text.indexOf(OPENING) + OPENING.length;
  const end = text.lastIndexOf(CLOSING);
  // A second list would take the place of the first.
  if (text.length <= PIECE || start < OPENING.length || text.lastIndexOf(OPENING) + OPENING.length !== start) return;
  const head = text.slice(0, start);
  for (let from = start; from < end; ) {
    const cut = text.indexOf(BETWEEN, from + PIECE);
    yield head + text.slice(from, cut < 0 ? undefined : cut) + (cut < 0 ? '' : CLOSING);
    from = cut < 0 ? end : cut + BETWEEN.length;
  }
}
