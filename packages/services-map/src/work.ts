/** Long work that can stop at times, so that the page answers to touch meanwhile. */

/** Each `yield` is a moment at which the page may be given back; the result comes at the end, never a part of it. */
export type Work<Result> = Generator<undefined, Result>;

/** Items between two looks at the clock: a millisecond or so of work. */
export const ITEMS = 1000;

export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Gives the page back for a moment. Sooner than a timer where the browser knows how: work that others do not overtake. */
export function pageAnswers(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
