import { type HelpNumber, readPublished, TERRITORY_FILE } from '@reperes/schema';

/**
 * The lines that a published folder adds. None when it cannot be read: the
 * numbers of the country stand there already, and wait for nothing.
 */
export async function territoryNumbers(folder: string, signal: AbortSignal): Promise<readonly HelpNumber[]> {
  try {
    return (await readPublished(folder, TERRITORY_FILE, signal)).file.numeros;
  } catch (error) {
    if (!signal.aborted) console.warn(`<reperes-help>: ${String(error)}`);
    return [];
  }
}
