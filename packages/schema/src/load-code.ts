import { PublishedFileError } from './published-folder.js';

/** How many times each file did not come. */
const failures = new Map<string, number>();

/**
 * A part of the code that comes when it is needed, asked for again after a
 * failure: some browsers remember for the whole page that a file did not come,
 * and only ask once more for another address.
 *
 * @param load the first `import()`, written out so that the build sees it
 * @param file its name in the build
 * @throws {PublishedFileError} with fault `reseau`
 */
export async function loadCode<Code>(load: () => Promise<Code>, file: string): Promise<Code> {
  const time = failures.get(file) ?? 0;
  try {
    return await (time === 0 ? load() : importAgain<Code>(file, time));
  } catch {
    failures.set(file, time + 1);
    throw new PublishedFileError('reseau', file, 'this part of the code did not come');
  }
}

function importAgain<Code>(file: string, time: number): Promise<Code> {
  const { href } = new URL(isPinned() ? file : `${file}?essai=${time}`, import.meta.url);
  return import(href) as Promise<Code>;
}

/** The page says which bytes the files must be (`integrity` in its import map): nothing checks another address. */
function isPinned(): boolean {
  return [...document.querySelectorAll('script[type="importmap"]')].some(({ textContent }) => textContent.includes('"integrity"'));
}
