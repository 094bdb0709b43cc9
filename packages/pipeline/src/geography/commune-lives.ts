/** What became of each commune code, from one movement to the next. */

export interface CommuneMovement {
  /** Day on which it takes effect, ISO 8601. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  /** Name of `from` until then. */
  readonly nom: string;
}

/** Longer than any real chain: France has had six waves of mergers. */
const LONGEST_CHAIN = 20;

export class CommuneLives {
  /** Code → day → codes that hold its ground from then on, itself included when it lives on. */
  private readonly futures = new Map<string, Map<string, Set<string>>>();
  /** Code → last day on which it came out of another: a commune restored. */
  private readonly births = new Map<string, string>();

  constructor(movements: readonly CommuneMovement[]) {
    for (const { date, from, to } of movements) {
      const days = this.futures.get(from) ?? new Map<string, Set<string>>();
      this.futures.set(from, days.set(date, (days.get(date) ?? new Set()).add(to)));
      if (from !== to && date > (this.births.get(to) ?? '')) this.births.set(to, date);
    }
  }

  /** The code that answers for this one today, itself when it lives; `undefined` when the ground was shared out or the chain does not end. */
  endOf(code: string): string | undefined {
    const ends = this.ends(code);
    const last = ends.at(-1);
    // Restored after it was merged: it lives.
    if (!last || (this.births.get(code) ?? '') > last.date) return code;
    return this.follow(last.to, last.date);
  }

  private follow(codes: ReadonlySet<string>, since: string, length = 0): string | undefined {
    const [code, ...others] = codes;
    if (code === undefined || others.length > 0 || length > LONGEST_CHAIN) return undefined;
    const next = this.ends(code).find(({ date }) => date > since);
    return next ? this.follow(next.to, next.date, length + 1) : code;
  }

  /** Days on which the code ceased, in order. */
  private ends(code: string): readonly { readonly date: string; readonly to: ReadonlySet<string> }[] {
    return [...(this.futures.get(code) ?? [])]
      .filter(([, to]) => !to.has(code))
      .map(([date, to]) => ({ date, to }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  }
}
