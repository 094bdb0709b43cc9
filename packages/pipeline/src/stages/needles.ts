/**
 * Many texts to look for inside another, in one pass: the time grows with the
 * text that is searched, not with how many are looked for. A directory holds
 * a hundred thousand protected values, and each shown text is searched.
 */

/** As many first characters tell most values apart; every value that is withheld has them. */
const PREFIX = 6;

export class Needles {
  private readonly all = new Set<string>();
  /** First characters → lengths of the values that begin so. */
  private readonly lengths = new Map<string, number[]>();
  private readonly short = new Set<string>();

  add(needle: string): void {
    if (needle === '' || this.all.has(needle)) return;
    this.all.add(needle);
    if (needle.length < PREFIX) {
      this.short.add(needle);
      return;
    }
    const prefix = needle.slice(0, PREFIX);
    const lengths = this.lengths.get(prefix);
    if (!lengths) this.lengths.set(prefix, [needle.length]);
    else if (!lengths.includes(needle.length)) lengths.push(needle.length);
  }

  /** Whether the text contains any of them. */
  areIn(text: string): boolean {
    for (const needle of this.short) if (text.includes(needle)) return true;
    if (this.lengths.size === 0) return false;
    for (let at = 0; at + PREFIX <= text.length; at += 1) {
      const lengths = this.lengths.get(text.slice(at, at + PREFIX));
      if (lengths?.some((length) => this.all.has(text.slice(at, at + length)))) return true;
    }
    return false;
  }
}
