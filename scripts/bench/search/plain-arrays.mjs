/**
 * The yardstick: what a page would do without a library. Rows sorted by
 * population, so that the row number is the rank; their keys (name, name
 * without article, name without small words, postcodes) in one sorted array; a
 * bisection for a beginning, then word beginnings in one long string, then, if
 * asked, a walk over the keys with one fault allowed.
 */

const ARTICLE = /^(?:le|la|les|l) (?=\S)/;
const SMALL = /\b(?:de|du|des|d|la|le|les|l|sur|sous|en|et|aux?|a) (?=\S)/g;

/** @param {string} text */
function fold(text) {
  const words = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z0-9]+/g, ' ').trim();
  return words.replace(/\bst(e?)\b/g, 'saint$1');
}

/** @param {readonly import('./queries.mjs').Town[]} towns @param {boolean} faults whether a second pass allows a fault */
export function plainArrays(towns, faults) {
  const rows = [...towns].sort((a, b) => b.population - a.population);
  /** @type {{ key: string, row: number }[]} */
  const entries = [];
  rows.forEach(({ nom, codesPostaux }, row) => {
    const key = fold(nom);
    for (const each of new Set([key, key.replace(ARTICLE, ''), key.replace(SMALL, ''), ...codesPostaux])) entries.push({ key: each, row });
  });
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
  const keys = entries.map(({ key }) => key);
  const shared = Uint8Array.from(keys, (key, at) => sharedLength(keys[at - 1] ?? '', key));
  const ranks = Uint32Array.from(entries, ({ row }) => row);
  const text = rows.map(({ nom }) => `\n ${fold(nom)}`).join('');
  const lines = Uint32Array.from({ length: rows.length });
  for (let row = 1, at = 0; row < rows.length; row++) lines[row] = at = text.indexOf('\n', at + 1);
  return (/** @type {string} */ typed, /** @type {number} */ limit) => {
    const wanted = fold(typed);
    if (wanted === '') return [];
    const found = new Set(sorted(prefixed(wanted)));
    if (found.size < limit) for (const row of inWords(wanted)) found.add(row);
    if (faults && found.size < limit && wanted.length > 3) for (const row of sorted(faulty(wanted))) found.add(row);
    return [...found].slice(0, limit).map((row) => rows[row]?.code ?? '');
  };

  /** @param {Iterable<number>} some */
  function sorted(some) {
    return [...new Set(some)].sort((a, b) => a - b);
  }

  /** The very name first. @param {string} wanted @returns {Set<number>} */
  function prefixed(wanted) {
    const from = lowerBound(keys, wanted);
    /** @type {number[]} */
    const same = [];
    /** @type {number[]} */
    const longer = [];
    for (let at = from; keys[at]?.startsWith(wanted); at++) (keys[at] === wanted ? same : longer).push(ranks[at] ?? 0);
    return new Set([...sorted(same), ...sorted(longer)]);
  }

  /** @param {string} wanted */
  function* inWords(wanted) {
    for (let at = text.indexOf(` ${wanted}`); at !== -1; at = text.indexOf(` ${wanted}`, at + 1)) yield lowerBound(lines, at + 1) - 1;
  }

  /** Keys that share the letters for which one is refused are refused with it. @param {string} wanted */
  function* faulty(wanted) {
    for (let at = 0; at < keys.length; ) {
      const read = lettersOfRefusal(keys[at] ?? '', wanted);
      if (read === 0) yield ranks[at] ?? 0;
      do at++;
      while (read > 0 && (shared[at] ?? 0) >= read);
    }
  }
}

/** 0 when a key begins as typed but for one letter, else how many of its letters tell that it does not. @param {string} key @param {string} typed */
function lettersOfRefusal(key, typed) {
  const at = sharedLength(key, typed);
  const rest = (/** @type {number} */ from, /** @type {number} */ since) => {
    let length = 0;
    while (since + length < typed.length && key[from + length] === typed[since + length]) length++;
    return since + length >= typed.length ? Infinity : from + length + 1;
  };
  const swapped = key[at] === typed[at + 1] && key[at + 1] === typed[at] ? rest(at + 2, at + 2) : at + 2;
  const read = Math.max(rest(at, at + 1), rest(at + 1, at), rest(at + 1, at + 1), swapped);
  return read === Infinity ? 0 : read;
}

/** @param {string} one @param {string} other */
function sharedLength(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** @template {string | number} T @param {ArrayLike<T>} sorted @param {T} wanted */
function lowerBound(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {T} */ (sorted[middle]) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
