/**
 * A reporter of node:test: one line of JSON for each test that ran, which
 * `scripts/test.mjs` counts and `scripts/requirements.mjs` sorts by requirement.
 */

/** @typedef {{ name: string, passed: boolean }} Result */

/**
 * @param {AsyncIterable<{ type: string, data: { name: string, skip?: string | boolean, todo?: string | boolean, details?: { type?: string } } }>} events
 */
export default async function* results(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    yield `${JSON.stringify({ name: data.name, passed: type === 'test:pass' })}\n`;
  }
}
