/** Files of a published folder, wherever they are: read in pieces, since one may be larger than memory. */

export interface PublishedFiles {
  readonly names: readonly string[];
  /** From its first byte, again at each call; a piece holds until the next is taken. `undefined` when the file is not there. */
  read(name: string): Iterable<Uint8Array> | undefined;
}

/** Small enough for its text to be short-lived, and larger pieces are no faster. */
export const PIECE_BYTES = 2 ** 20;

export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): PublishedFiles {
  return {
    names: [...files.keys()],
    read: (name) => {
      const bytes = files.get(name);
      return bytes && piecesOf(bytes);
    },
  };
}

function* piecesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}
