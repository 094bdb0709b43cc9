import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PrivateRecord, PublicRecord, Publishable } from '@reperes/pipeline';
import { BLOCKING_CODES, ISSUE_LABELS, READING_CODES, ROW_CODES } from '@reperes/pipeline';

const SRC = join(process.cwd(), 'packages/pipeline/src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** Compiles only while the types refuse it: a private record is not what `write` takes. */
export function typesKeepPrivateRecordsIn(record: PrivateRecord): readonly [PublicRecord, Publishable['services']] {
  // @ts-expect-error A private record is no public record.
  const asPublic: PublicRecord = record;
  // @ts-expect-error A private record cannot be written.
  const written: Publishable['services'] = [record];
  return [asPublic, written];
}

test('CONF-12 the pipeline uses no randomness: nothing is jittered', () => {
  const random = FILES.filter(({ text }) => /Math\.random|getRandomValues|randomUUID|randomBytes/.test(text)).map(({ file }) => file);
  assert.deepEqual(random, []);
});

test('only redact makes public records', () => {
  const makers = FILES.filter(({ file, text }) => file !== 'records.ts' && /\bpublic(?:Record|Referent)\(/.test(text)).map(({ file }) => file);
  assert.deepEqual(makers, ['stages/redact.ts']);
});

test('only the edge knows the machine', () => {
  const edge = FILES.filter(({ file, text }) => /from 'node:/.test(text) && !/^(?:commands|download|ensemble|publish)\//.test(file)).map(({ file }) => file).sort();
  assert.deepEqual(edge, ['cli.ts', 'node.ts', 'reference-files.ts']);
});

test('every code has a sentence and a way out, without exclamation mark', () => {
  assert.deepEqual(Object.keys(ISSUE_LABELS).sort(), [...BLOCKING_CODES, ...ROW_CODES, ...READING_CODES].sort());
  for (const { sentence, wayOut } of Object.values(ISSUE_LABELS)) assert.doesNotMatch(sentence + wayOut, /!|^$|'| [:;?]/);
});
