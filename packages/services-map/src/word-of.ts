/**
 * The word of a closed list that a text of the data names, or `undefined`. A
 * plain lookup would answer "constructor" with a function of every object.
 */
export function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
