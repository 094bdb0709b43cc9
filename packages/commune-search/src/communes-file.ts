import { PublishedFileError, SEARCHED_COMMUNES, siftPublished } from '@reperes/schema';
import { type CommuneIndex, indexCommunes } from './commune-index.js';
import { indexPacked } from './index-packed.js';

/** Twenty times the whole of France. */
const MOST_BYTES = 12_000_000;

/**
 * @param bytes the content of `communes.json`, `communes-62.json` or `communes-france.json`, UTF-8
 * @throws {PublishedFileError} the bytes are not such a file
 */
export function readCommunes(bytes: Uint8Array): CommuneIndex {
  if (bytes.length > MOST_BYTES) throw new PublishedFileError('taille', SEARCHED_COMMUNES.name, `expected at most ${MOST_BYTES} bytes, received ${bytes.length}`);
  return communesOf(new TextDecoder().decode(bytes));
}

/** The same, of what `readPublishedText` read. */
export function communesOf(text: string): CommuneIndex {
  const { file, lost } = siftPublished(SEARCHED_COMMUNES, text);
  return 'communes' in file ? indexCommunes(file, lost) : indexPacked(file);
}
