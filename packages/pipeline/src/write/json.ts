/** JSON with one record a line: a change in the data reads as a change of lines. */

/** Line by line: a directory of a hundred thousand entries is never one text, only bytes. */
export function* jsonLines(head: Readonly<Record<string, unknown>>, name: string, records: readonly unknown[]): Iterable<string> {
  yield '{';
  for (const [key, value] of Object.entries(head)) yield `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
  yield `${JSON.stringify(name)}:[${records.length === 0 ? '' : '\n'}`;
  for (const [index, record] of records.entries()) yield `${JSON.stringify(record)}${index === records.length - 1 ? '\n' : ',\n'}`;
  yield ']}\n';
}
