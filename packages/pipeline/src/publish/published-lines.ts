/**
 * The form of our published lists: members of the head, then one record a
 * line, then `]}`. A file of this form is read in bounded memory; any other
 * text, JSON or not, is refused.
 */

/** The bytes are not what our publishing writes. Says so without a value. */
export class PublishedFormError extends Error {
  constructor(detail: string) {
    super(`Not a published file: ${detail}.`);
    this.name = 'PublishedFormError';
  }
}

export interface PublishedLines {
  /** Every member, the list emptied. */
  readonly head: Readonly<Record<string, unknown>>;
  /** Name of the list. */
  readonly list: string;
  /** JSON of each record, in order. To be taken to its end: the end of the file is judged there. @throws {PublishedFormError} */
  readonly records: Iterable<string>;
}

/** An entry that covers every commune of France takes a quarter of it. */
const LONGEST_LINE = 2 ** 21;

/** Ours have three. */
const MOST_MEMBERS = 20;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** @throws {PublishedFormError} */
export function publishedLines(pieces: Iterable<Uint8Array>): PublishedLines {
  const lines = linesOf(pieces);
  let text = '';
  for (let members = 0; members < MOST_MEMBERS; members += 1) {
    const line = nextOf(lines);
    text += line;
    const found = /^"([a-z]+)":\[(\]\})?$/.exec(line);
    if (!found) continue;
    const [, list = '', end] = found;
    const head = parseRecord(end === undefined ? `${text}]}` : text);
    if (!isObject(head)) break;
    return { head, list, records: recordsOf(lines, end !== undefined) };
  }
  throw new PublishedFormError('expected members, then a list of which each record is a line');
}

/** @throws {PublishedFormError} */
export function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PublishedFormError('a line is not JSON');
  }
}

/** The whole text, for a file that is one object. @throws {PublishedFormError} */
export function publishedText(pieces: Iterable<Uint8Array>): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (const piece of pieces) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch {
    throw new PublishedFormError('not UTF-8');
  }
}

function* recordsOf(lines: Iterator<string, void>, empty: boolean): Iterable<string> {
  for (let more = !empty; more; ) {
    const line = nextOf(lines);
    more = line.endsWith(',');
    yield more ? line.slice(0, -1) : line;
  }
  if (!empty && nextOf(lines) !== ']}') throw new PublishedFormError('expected the end of the list');
  if (!lines.next().done) throw new PublishedFormError('expected nothing after the list');
}

function nextOf(lines: Iterator<string, void>): string {
  const { value, done } = lines.next();
  if (done) throw new PublishedFormError('it stops before the end of its list');
  return value;
}

/** Cut at line feeds before they are decoded: no character is cut, and decoding a whole text is several times faster than a stream. */
function* linesOf(pieces: Iterable<Uint8Array>): Generator<string, void> {
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    const end = piece.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield* split(decoded(joined(rest, piece.subarray(0, end))));
    // A copy: the piece will hold other bytes.
    rest = end > 0 ? piece.slice(end) : joined(rest, piece.slice());
    if (rest.length > LONGEST_LINE) throw new PublishedFormError('a line is longer than any of ours');
  }
  if (rest.length > 0) throw new PublishedFormError('its last line does not end');
}

/** A checkout on Windows may have put a carriage return before each line feed. */
function* split(text: string): Iterable<string> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
    start = end + 1;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PublishedFormError('not UTF-8');
  }
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after;
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
