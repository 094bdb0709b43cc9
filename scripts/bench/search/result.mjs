/** What an engine reached, from its runs. */

/** @typedef {import('./queries.mjs').Query} Query */
/** @typedef {{ load: number, times: readonly number[], found: readonly boolean[], asked: readonly Query[] }} Measured */
/** @typedef {{ code: number, data: number, load: number, median: number, p99: number, recall: (draw: Query['draw'], kind?: Query['kind']) => number, kinds: readonly Query['kind'][] }} Result */

/** @param {readonly Measured[]} runs @param {{ code: number, data: number }} bytes @returns {Result} */
export function resultOf(runs, bytes) {
  const { found = [], asked = [] } = runs[0] ?? {};
  // A keystroke is the best of its runs: what else the machine did meanwhile is left out, for all alike.
  const times = asked.map((_, at) => Math.min(...runs.map((run) => run.times[at] ?? NaN))).sort((a, b) => a - b);
  return {
    ...bytes,
    load: middle(runs.map(({ load }) => load)),
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    kinds: [...new Set(asked.map(({ kind }) => kind))],
    recall(draw, kind) {
      const those = asked.flatMap((query, at) => (query.draw === draw && (kind === undefined || query.kind === kind) ? [found[at] === true] : []));
      return (100 * those.filter(Boolean).length) / those.length;
    },
  };
}

/** @param {ReadonlyMap<string, Result>} results @param {Result} best what any engine could recall */
export function print(results, best) {
  const titles = ['code kB', 'data kB', 'ready ms', 'median ms', 'p99 ms', 'recall@5', 'uniform'];
  console.log(`${''.padEnd(24)}${titles.map((title) => title.padStart(10)).join('')}`);
  const cell = (/** @type {number} */ value, digits = 1) => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(10);
  const rows = [...results, /** @type {const} */ (['told the kind (ceiling)', best])];
  for (const [name, { code, data, load, median, p99, recall }] of rows) {
    console.log(`${name.padEnd(24)}${cell(code / 1000)}${cell(data / 1000)}${cell(load)}${cell(median, 3)}${cell(p99, 3)}${cell(recall('population'))}${cell(recall('uniform'))}`);
  }
  console.log(`\n${'recall@5 by kind'.padEnd(24)}${best.kinds.map((kind) => kind.padStart(12)).join('')}   (by population / uniform)`);
  for (const [name, { recall }] of rows) {
    console.log(`${name.padEnd(24)}${best.kinds.map((kind) => `${recall('population', kind).toFixed(1)} / ${recall('uniform', kind).toFixed(1)}`.padStart(12)).join('')}`);
  }
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
