/** The goals, each a ratio within one run. */

/** @typedef {import('../map.mjs').Measure} Measure */
/** @typedef {{ words: string, ours: number | undefined, theirs: number | undefined, most: number }} Goal */

const OURS = 'ours, map="none"';
const LEAFLET = 'Leaflet + markercluster';

/** @param {readonly Goal[]} goals */
export function printGoals(goals) {
  for (const { words, ours, theirs, most } of goals) {
    const ratio = (ours ?? NaN) / (theirs ?? NaN);
    const verdict = Number.isNaN(ratio) ? 'not measured' : ratio <= most ? 'hit' : 'miss';
    console.log(`${verdict.padEnd(13)}× ${ratio.toFixed(2)} for at most ${most}  ${words}`);
  }
}

/** Of a list and its map. @param {ReadonlyMap<string, Measure>} medians @param {number} size */
export function goalsOfTerritory(medians, size) {
  return size <= 1000 ? goalsOfFew(medians) : goalsOfMany(medians);
}

/** @param {ReadonlyMap<string, Measure>} medians @returns {Goal[]} */
function goalsOfFew(medians) {
  const [floor, ours, leaflet] = ['static HTML', OURS, LEAFLET].map((name) => medians.get(name));
  return [
    { words: 'first list text, to static HTML', ours: ours?.text, theirs: floor?.text, most: 1.3 },
    { words: 'first list text asked for ahead, to static HTML', ours: medians.get('ours, asked for ahead')?.text, theirs: floor?.text, most: 1.3 },
    { words: 'first list text around the HTML list, to static HTML', ours: medians.get('ours around the HTML list')?.text, theirs: floor?.text, most: 1.3 },
    { words: 'first working map, to Leaflet', ours: ours?.map, theirs: leaflet?.map, most: 0.75 },
    { words: 'time blocked, to Leaflet', ours: ours?.blocked, theirs: leaflet?.blocked, most: 0.5 },
    notDelayed(medians),
  ];
}

/** @param {ReadonlyMap<string, Measure>} medians @returns {Goal[]} */
function goalsOfMany(medians) {
  const ours = medians.get(OURS);
  const best = Math.min(...[LEAFLET, 'MapLibre'].map((name) => medians.get(name)?.text ?? Infinity));
  return [
    { words: 'first list text, to the best library', ours: ours?.text, theirs: best, most: 0.6 },
    { words: 'filtering again, to Leaflet', ours: ours?.refilter, theirs: medians.get(LEAFLET)?.refilter, most: 0.25 },
    notDelayed(medians),
  ];
}

/** @param {ReadonlyMap<string, Measure>} medians @returns {Goal} */
function notDelayed(medians) {
  return { words: 'first list text with map="auto", to map="none"', ours: medians.get('ours, map="auto"')?.text, theirs: medians.get(OURS)?.text, most: 1.05 };
}
