/** The goals of the project, each beside what was reached in this run. */

/** @typedef {import('./result.mjs').Result} Result */

const OURS = 'ours';
const YARDSTICK = 'plain arrays + faults';
const LIBRARIES = ['MiniSearch', 'FlexSearch', 'uFuzzy', 'Fuse.js'];

/** @param {ReadonlyMap<string, Result>} results @param {boolean} isDepartement @param {number} searchBytes our code without the reading of our own files */
export function printGoals(results, isDepartement, searchBytes) {
  const ours = results.get(OURS);
  const yardstick = results.get(YARDSTICK);
  if (!ours) return;
  const recalls = LIBRARIES.flatMap((name) => results.get(name)?.recall('population') ?? []);
  console.log('');
  most('data, kB', ours.data / 1000, isDepartement ? 8 : 260);
  most('search code, with what reads and judges its files, kB', ours.code / 1000, 3);
  most('search code alone, from rows as the libraries, kB', searchBytes / 1000, 3);
  if (recalls.length > 0) least('recall@5 by population, to the best library, %', ours.recall('population'), Math.max(...recalls));
  if (isDepartement) return;
  if (yardstick) {
    most('p99 of a keystroke, to plain arrays with a second pass', ours.p99 / yardstick.p99, 0.4);
    most('ready to search, to plain arrays with a second pass', ours.load / yardstick.load, 0.3);
  }
  least('recall@5 by population, %', ours.recall('population'), 93.5);
  least('recall@5 uniform, %', ours.recall('uniform'), 83);
  least('recall@5 with a typing fault, by population, %', ours.recall('population', 'typo'), 91);
  least('recall@5 of whole names, by population, %', ours.recall('population', 'whole'), 98.5);
}

/** @param {string} words @param {number} reached @param {number} goal */
function most(words, reached, goal) {
  tell(reached <= goal, `${reached.toFixed(2)} for at most ${goal}`, words);
}

/** @param {string} words @param {number} reached @param {number} goal */
function least(words, reached, goal) {
  tell(reached >= goal, `${reached.toFixed(1)} for at least ${goal.toFixed(1)}`, words);
}

/** @param {boolean} isHit @param {string} figures @param {string} words */
function tell(isHit, figures, words) {
  console.log(`${isHit ? 'hit ' : 'miss'}  ${figures.padEnd(26)}${words}`);
}
