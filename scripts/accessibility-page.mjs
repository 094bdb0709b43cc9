/** The page for the accessibility declaration of a host: what the tests that ran show, and what none shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE_THE_MAP, OF_THE_PAGE, SHOWN, SUBJECTS, WITH_READER, WORDS } from './accessibility-words.fr.mjs';
import { idsOf, readRows } from './requirements.mjs';

/** Where `npm test` leaves the results of all its tests. */
export const ALL_RESULTS = 'build/all-results.json';

/**
 * @param {readonly import('./requirements.mjs').Row[]} rows of `tests/requirements.md`
 * @param {readonly import('./results-reporter.mjs').Result[]} results
 * @returns {string}
 */
export function accessibilityPage(rows, results) {
  const own = rows.map(({ id }) => id).filter((id) => id.startsWith('ACC-') && !OF_THE_PAGE.has(id));
  const shown = own.filter((id) => isShown(id, results));
  const line = (/** @type {string} */ id) => `- ${sentenceOf(id)} (${id})`;
  const subjects = Object.entries(SUBJECTS).flatMap(([id, subject]) => (shown.includes(id) ? [subject] : []));
  const toCopy = [
    WORDS.paragraph(subjects),
    ...(shown.includes(WITH_READER) ? [] : [WORDS.withoutReader]),
    ...(shown.includes(BESIDE_THE_MAP) ? [WORDS.map] : []),
  ];
  return [
    WORDS.head,
    toCopy.join('\n>\n'),
    `\n${WORDS.shown}\n\n${shown.map(line).join('\n')}`,
    `\n${WORDS.notShown}\n\n${own.filter((id) => !shown.includes(id)).map(line).join('\n')}`,
    `\n${WORDS.host}`,
  ].join('\n');
}

/** @param {string} id @param {readonly import('./results-reporter.mjs').Result[]} results */
function isShown(id, results) {
  const named = results.filter(({ name }) => idsOf(name).includes(id));
  return named.length > 0 && named.every(({ passed }) => passed);
}

/** @param {string} id */
function sentenceOf(id) {
  const sentence = SHOWN[id];
  if (!sentence) throw new RangeError(`${id}: no French sentence in scripts/accessibility-words.fr.mjs`);
  return sentence;
}

/** @param {string} root of the repository @returns {string | undefined} the page, when the tests have run */
export function pageOfLastRun(root) {
  const file = join(root, ALL_RESULTS);
  if (!existsSync(file)) return undefined;
  return accessibilityPage(readRows(readFileSync(join(root, 'tests/requirements.md'), 'utf8')), JSON.parse(readFileSync(file, 'utf8')));
}
