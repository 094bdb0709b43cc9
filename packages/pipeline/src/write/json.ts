/** JSON with one record a line: a change in the data reads as a change of lines. */

/** Line by line: a directory of half a million entries is never one text, only pieces. */
export function* jsonLines(head: Readonly<Record<string, unknown>>, name: string, records: Iterable<unknown>): Iterable<string> {
  yield '{';
  for (const [key, value] of Object.entries(head)) yield `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
  yield `${JSON.stringify(name)}:[`;
  let end = '';
  for (const record of records) {
    yield `${end}\n${JSON.stringify(record)}`;
    end = ',';
  }
  yield `${end === '' ? '' : '\n'}]}\n`;
}
