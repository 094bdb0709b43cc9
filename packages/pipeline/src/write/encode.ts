/** Text → bytes of UTF-8. */

/** UTF-16 units encoded at once: a call for each line costs more than its work, one for all holds the text twice. */
const BATCH = 2 ** 18;

/** @param pieces of one text, in order */
export function encode(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    parts.push(encoder.encode(batch));
    batch = '';
  }
  parts.push(encoder.encode(batch));
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
