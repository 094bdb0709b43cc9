/** Pieces of a file, hashed on their way to whoever judges them: what is judged and what is hashed are one reading. */

import { createHash } from 'node:crypto';
import type { Written } from '../write/output.js';

export class HashedPieces {
  private readonly source: Iterator<Uint8Array>;
  private readonly hash = createHash('sha256');
  private octets = 0;

  constructor(pieces: Iterable<Uint8Array>) {
    this.source = pieces[Symbol.iterator]();
  }

  /** May be left before its end. */
  *pieces(): Iterable<Uint8Array> {
    // Not `for … of`: leaving it would close the source, of which `end` takes the rest.
    for (let next = this.source.next(); !next.done; next = this.source.next()) {
      this.hash.update(next.value);
      this.octets += next.value.length;
      yield next.value;
    }
  }

  /** Of the whole file, to its last byte. */
  end(): Written {
    const rest = this.pieces()[Symbol.iterator]();
    while (!rest.next().done);
    return { octets: this.octets, sha256: this.hash.digest('hex') };
  }
}
