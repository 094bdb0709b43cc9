import type { EnsembleFile } from '@reperes/schema';
import { ENSEMBLE_FILE, publishedUrl, readPublished } from '@reperes/schema';

export interface FolderEnsemble {
  readonly ensemble: EnsembleFile;
  /** URL of the archive of tiles. */
  readonly tiles: string;
  /** Territories that could not be read. */
  readonly lost: number;
}

/** @throws {PublishedFileError} @throws {DOMException} `AbortError` */
export async function readEnsemble(folder: string, signal: AbortSignal): Promise<FolderEnsemble> {
  const { file: ensemble, lost } = await readPublished(folder, ENSEMBLE_FILE, signal);
  return { ensemble, tiles: publishedUrl(folder, ensemble.tuiles.nom), lost };
}
