/**
 * Keys kept as 64 bits of hash: 12 bytes each where a map of strings takes a
 * hundred, for the three million keys of a large directory. Two different keys
 * meet once in four million such directories, and then two strangers are held
 * for linked: too much is hidden rather than too little.
 */

const SMALLEST = 2 ** 10;

/** Fuller than that, a search takes too many steps. */
const FULL = 0.8;

/** Hash of a text, one UTF-16 unit after the other. */
export class KeyHash {
  high = 0;
  low = 0;

  start(): this {
    this.high = 0x9e3779b1 | 0;
    this.low = 0x85ebca6b | 0;
    return this;
  }

  add(unit: number): void {
    this.high = Math.imul(this.high ^ unit, 0x27d4eb2f);
    this.low = (Math.imul(this.low ^ unit, 0x165667b1) + (this.high >>> 16)) | 0;
  }

  of(text: string): this {
    this.start();
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
    return this;
  }
}

/** By key, a number that was given with it first. */
export class KeyTable {
  /** Two halves of the hash, then the number plus one: 0 is an empty place. */
  private slots = new Uint32Array(SMALLEST * 3);
  private size = 0;

  get({ high, low }: KeyHash): number | undefined {
    const found = this.slots[this.slotOf(high >>> 0, low >>> 0) + 2] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  /** The number that the key has already; `undefined` when it takes this one. */
  firstOf({ high, low }: KeyHash, number: number): number | undefined {
    const slot = this.slotOf(high >>> 0, low >>> 0);
    const found = this.slots[slot + 2] ?? 0;
    if (found !== 0) return found - 1;
    this.slots[slot] = high;
    this.slots[slot + 1] = low;
    this.slots[slot + 2] = number + 1;
    this.size += 1;
    if (this.size * 3 > this.slots.length * FULL) this.grow();
    return undefined;
  }

  private grow(): void {
    const former = this.slots;
    this.slots = new Uint32Array(former.length * 2);
    for (let slot = 0; slot < former.length; slot += 3) {
      if (former[slot + 2] !== 0) this.slots.set(former.subarray(slot, slot + 3), this.slotOf(former[slot] ?? 0, former[slot + 1] ?? 0));
    }
  }

  /** Where this hash is, or the empty slot where it would be. */
  private slotOf(high: number, low: number): number {
    const last = this.slots.length / 3 - 1;
    // The low bits of a product know nothing of its high ones.
    for (let place = (low ^ (low >>> 15) ^ high) & last; ; place = (place + 1) & last) {
      const slot = place * 3;
      if (this.slots[slot + 2] === 0 || (this.slots[slot] === high && this.slots[slot + 1] === low)) return slot;
    }
  }
}

/** Which record bore a key first. */
export class FirstByKey {
  private readonly table = new KeyTable();
  private readonly hash = new KeyHash();

  /** The record that came before with this key; `undefined` when there is none. */
  firstOf(key: string, index: number): number | undefined {
    return this.table.firstOf(this.hash.of(key), index);
  }
}
