/** The best that any engine could recall: it is told the kind of each query, and ranks by population the communes of which it may have been made. */
import { plain } from './queries.mjs';

/** @typedef {import('./queries.mjs').Town & { key: string, bare: string }} Keyed */

/** @param {string} text */
const squashed = (text) => plain(text).replace(/[^a-z0-9]+/g, ' ').replace(/\bst(e?)\b/g, 'saint$1').replaceAll(' ', '');

/** @param {readonly import('./queries.mjs').Town[]} towns @returns {(query: import('./queries.mjs').Query) => boolean} whether the commune is among the first five */
export function ceiling(towns) {
  /** @type {Keyed[]} */
  const keyed = [...towns].sort((a, b) => b.population - a.population).map((town) => ({ ...town, key: squashed(town.nom), bare: squashed(town.nom.replace(/^(?:Le |La |Les |L')/, '')) }));
  return ({ kind, typed, code }) => {
    const wanted = squashed(typed);
    const [same, longer] = TESTS[kind](wanted, typed);
    const found = [...keyed.filter(same), ...keyed.filter((town) => longer(town) && !same(town))];
    return found.slice(0, 5).some((town) => town.code === code);
  };
}

/** @typedef {(town: Keyed) => boolean} Test */

/** @type {(wanted: string) => [same: Test, longer: Test]} */
const begun = (wanted) => [({ key }) => key === wanted, ({ key }) => key.startsWith(wanted)];

/** What the whole name may be, and what it may begin. @type {Readonly<Record<import('./queries.mjs').Kind, (wanted: string, typed: string) => [Test, Test]>>} */
const TESTS = {
  whole: (wanted) => [({ key }) => key === wanted, () => false],
  accents: begun,
  st: begun,
  spaces: begun,
  article: (wanted) => [({ key, bare }) => key !== bare && bare === wanted, ({ key, bare }) => key !== bare && bare.startsWith(wanted)],
  typo: (wanted) => [({ key }) => Math.abs(key.length - wanted.length) <= 1 && beginsNear(key, wanted) && beginsNear(wanted, key), ({ key }) => beginsNear(key, wanted)],
  postcode: (_, typed) => [({ codesPostaux }) => codesPostaux.some((code) => code.startsWith(typed)), () => false],
};

/** Whether a key begins as typed but for one letter. @param {string} key @param {string} typed */
function beginsNear(key, typed) {
  let at = 0;
  while (at < typed.length && key[at] === typed[at]) at++;
  const rest = typed.slice(at + 1);
  const swapped = key[at] === typed[at + 1] && key[at + 1] === typed[at] && key.startsWith(typed.slice(at + 2), at + 2);
  return key.startsWith(rest, at) || key.startsWith(typed.slice(at), at + 1) || key.startsWith(rest, at + 1) || swapped;
}
