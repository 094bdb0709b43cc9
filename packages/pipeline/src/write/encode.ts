/** Text → bytes of UTF-8, piece by piece. */

/** UTF-16 units encoded at once: a call for each line costs more than its work, one for all holds the text twice. */
const BATCH = 2 ** 18;

/** @param pieces of one text, in order */
export function* encode(pieces: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield encoder.encode(batch);
    batch = '';
  }
  if (batch !== '') yield encoder.encode(batch);
}
