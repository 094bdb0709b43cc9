import { type HelpNumber, readPublished, TERRITORY_FILE } from '@reperes/schema';

/**
 * The lines that a published folder adds. Only a scale with `data` needs the
 * code that reads it: it comes by `import()`.
 *
 * @throws {PublishedFileError | DOMException} as `readPublished`
 */
export async function readLines(folder: string, signal: AbortSignal): Promise<readonly HelpNumber[]> {
  return (await readPublished(folder, TERRITORY_FILE, signal)).file.numeros;
}
