/** Two lists in the order of their ids, walked side by side. */

/** An entry of one list, or of both. */
export type Pair<Item> = { readonly old: Item; readonly now?: never } | { readonly old?: never; readonly now: Item } | { readonly old: Item; readonly now: Item };

export function* paired<Item extends { readonly id: string }>(before: Iterable<Item>, after: Iterable<Item>): Iterable<Pair<Item>> {
  const [left, right] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [old, now] = [nextOf(left), nextOf(right)];
  while (old || now) {
    if (old && (!now || old.id < now.id)) {
      yield { old };
      old = nextOf(left);
    } else if (now && (!old || now.id < old.id)) {
      yield { now };
      now = nextOf(right);
    } else if (old && now) {
      yield { old, now };
      [old, now] = [nextOf(left), nextOf(right)];
    }
  }
}

function nextOf<Item>(items: Iterator<Item>): Item | undefined {
  const { value, done } = items.next();
  return done ? undefined : value;
}
