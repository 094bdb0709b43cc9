import { type PackedCommunesFile, PublishedFileError, SEARCHED_COMMUNES } from '@reperes/schema';
import { type CommuneIndex, indexTable } from './commune-index.js';
import { unpackCommunes } from './unpack-communes.js';

/**
 * The communes of a département or of France, from a file that is already read.
 *
 * @throws {PublishedFileError} a column is not what its writer wrote
 */
export function indexPacked(file: PackedCommunesFile): CommuneIndex {
  try {
    return indexTable(unpackCommunes(file), []);
  } catch (error) {
    throw new PublishedFileError('forme', SEARCHED_COMMUNES.name, String(error));
  }
}
