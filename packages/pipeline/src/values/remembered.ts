/** Cells repeat from row to row: what was read of a text once is not read anew. */

/**
 * The same reader, with a memory of `most` texts at most: emptied when full,
 * so that a file of texts that never repeat costs no more than that.
 */
export function remembered<Value>(read: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
