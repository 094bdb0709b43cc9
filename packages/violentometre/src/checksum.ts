import { withoutBidiControls } from '@reperes/schema';
import type { QuestionSet } from './question-set.js';

/**
 * Of the wording and the order of a text: sha256 of its zones and items, in
 * hexadecimal; `undefined` in a page without https, where browsers compute none.
 * Characters that no widget shows do not count.
 */
export async function checksumOf({ zones, items }: QuestionSet): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(withoutBidiControls(JSON.stringify([zones, items]))));
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
