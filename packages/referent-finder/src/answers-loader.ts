import { PublishedFileError } from '@reperes/schema';

export type Answers = typeof import('./referent-answers.js');

/** How many times the code did not come. */
let failures = 0;

/**
 * The code of the answers, asked for again after a failure: some browsers
 * remember for the whole page that a file did not come, and only ask once
 * more for another address.
 *
 * @throws {PublishedFileError} with fault `reseau`
 */
export async function loadAnswers(): Promise<Answers> {
  try {
    return await (failures === 0 ? import('./referent-answers.js') : importAgain(failures));
  } catch {
    failures += 1;
    throw new PublishedFileError('reseau', 'referent-answers.js', 'the code of the answers did not come');
  }
}

function importAgain(time: number): Promise<Answers> {
  const { href } = new URL(`referent-answers.js?essai=${time}`, import.meta.url);
  return import(href) as Promise<Answers>;
}
