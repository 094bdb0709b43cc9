/** Long work that can stop at times, so that the page answers to touch meanwhile. */

/** Each `yield` is a moment at which the page may be given back; the result comes at the end, never a part of it. */
export type Work<Result> = Generator<undefined, Result>;

/** A task this long is felt by nobody (https://web.dev/articles/tbt). */
const FELT_MS = 50;

/** Items between two looks at the clock: a millisecond or so of work. */
export const ITEMS = 1000;

export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Short work is done at once all the same. @throws {DOMException} `AbortError` when nobody waits for it any more */
export async function inSlices<Result>(work: Work<Result>, signal: AbortSignal): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < FELT_MS) continue;
    await pageAnswers();
    signal.throwIfAborted();
    start = performance.now();
  }
}

/** Sooner than a timer where the browser knows how: work that others do not overtake. */
function pageAnswers(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** As `[...items].sort(compare)`, by merging short runs. */
export function* sorting<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Work<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += ITEMS) {
    runs.push(items.slice(at, at + ITEMS).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merging<Item>(left: readonly Item[], right: readonly Item[], compare: (a: Item, b: Item) => number): Work<readonly Item[]> {
  const merged: Item[] = [];
  let [from, to] = [0, 0];
  while (from < left.length && to < right.length) {
    const [a, b] = [left[from] as Item, right[to] as Item];
    const isBefore = compare(b, a) < 0;
    if (isBefore) to += 1;
    else from += 1;
    merged.push(isBefore ? b : a);
    if (merged.length % ITEMS === 0) yield;
  }
  return merged.concat(left.slice(from), right.slice(to));
}
