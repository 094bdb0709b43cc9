/**
 * How much longer a function takes on an input ten times as long, at its best
 * of several runs: about 10 when linear, 100 when quadratic. The only use of a
 * clock in the tests, as a ratio (SEC-12).
 */
export function growthOf(run: (size: number) => void, size: number): number {
  run(size);
  const best = (length: number) => Math.min(...Array.from({ length: 5 }, () => elapsed(() => run(length))));
  return best(size * 10) / Math.max(best(size), 0.05);
}

/** Between linear and quadratic, with room for a noisy machine. */
export const LINEAR = 40;

function elapsed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
