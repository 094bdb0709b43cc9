/** The beginning of a text that comes in pieces, to know what it is before reading it. */

export interface Headed {
  /** At least `length` characters, unless the text is shorter. */
  readonly head: string;
  /** What comes after the head. */
  readonly rest: Iterator<string>;
}

export function withHead(pieces: Iterable<string>, length: number): Headed {
  const rest = pieces[Symbol.iterator]();
  let head = '';
  while (head.length < length) {
    const piece = rest.next();
    if (piece.done) break;
    head += piece.value;
  }
  return { head, rest };
}
