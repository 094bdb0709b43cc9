/** JSON with one record a line: a change in the data reads as a change of lines. */

export function jsonLines(head: Readonly<Record<string, unknown>>, name: string, records: readonly unknown[]): string {
  const opening = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`);
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{${opening.join('')}${JSON.stringify(name)}:[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
