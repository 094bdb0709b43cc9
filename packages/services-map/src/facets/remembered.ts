/** A hostile file may have a different text in each entry: past these, nothing more is kept. */
const MOST_TEXTS = 1000;

/** The same function, quick on the few texts that directories repeat. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size < MOST_TEXTS) known.set(text, value);
    return value;
  };
}
