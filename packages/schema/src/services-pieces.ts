/** A long list of services, read some at a time, so that the page answers to touch meanwhile. */

import type { Sifted } from './guards/file-format.js';
import { SERVICES_FILE } from './guards/services-file.js';
import { MAX_RECORDS } from './guards/shapes.js';
import { PublishedFileError, siftPublished } from './published-folder.js';
import type { Service, ServicesFile } from './services.js';

/** Characters: three milliseconds of a laptop, which a slow phone does not feel either. */
const PIECE = 250_000;

/** As our publishing writes: one service a line. A line feed stands in no text of JSON, so that one always is between two values. */
const OPENING = '"features":[\n';
const BETWEEN = ',\n';
const CLOSING = ']}';

/**
 * As `siftPublished(SERVICES_FILE, …)`, with a stop after each piece. Each
 * is read as a file of its own, by the same judge. A text that is short, of
 * another form, or with a piece that is no such file is read whole.
 *
 * @throws {PublishedFileError} with fault `forme`
 */
export function* servicesIn(text: string, url: string): Generator<undefined, Sifted<ServicesFile>> {
  const features: Service[] = [];
  let head: ServicesFile | undefined;
  let lost = 0;
  try {
    for (const piece of pieces(text)) {
      const part = siftPublished(SERVICES_FILE, piece, url);
      head ??= part.file;
      features.push(...part.file.features);
      lost += part.lost;
      if (features.length + lost > MAX_RECORDS) break;
      yield;
    }
  } catch (error) {
    if (!(error instanceof PublishedFileError)) throw error;
    head = undefined;
  }
  return head && features.length + lost <= MAX_RECORDS ? { file: { ...head, features }, lost } : siftPublished(SERVICES_FILE, text, url);
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
